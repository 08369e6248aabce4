package dev.peacetime.path;

import java.util.Locale;

/** A picture of paths: thicker is stronger, dashed is no more than having worked at the same place. */
final class PathDrawing {

    private static final int TOP = 96;
    private static final int ROW = 112;
    private static final int LEFT = 90;
    private static final int RIGHT = 890;
    private static final int RADIUS = 26;
    private static final int LONGEST_NAME = 20;

    private static final String EDGE = """
            <path d="M%1$d %2$d C%3$d %2$d %3$d %4$d %5$d %4$d" fill="none" stroke="%6$s" stroke-width="%7$s" \
            stroke-linecap="round"%8$s><title>%9$s</title></path>
            """;

    private static final String LABEL = """
            <g transform="translate(%d %d)"><rect x="-24" y="-11" width="48" height="22" rx="11" fill="#fbfaf7" stroke="#e5e7eb"/>\
            <text text-anchor="middle" y="4" font-size="12" fill="#374151">%s</text></g>
            """;

    private static final String NODE = """
            <g transform="translate(%d %d)"><title>%s</title><circle r="%d" fill="%s"/>\
            <text text-anchor="middle" y="5" font-size="15" font-weight="600" fill="#ffffff">%s</text>\
            <text text-anchor="middle" y="44" font-size="13" fill="#1f2937">%s</text></g>
            """;

    private final PathsView paths;
    private final StringBuilder edges = new StringBuilder();
    private final StringBuilder nodes = new StringBuilder();

    PathDrawing(PathsView paths) {
        this.paths = paths;
    }

    String svg() {
        var rows = Math.max(1, paths.paths().size());
        var height = TOP + rows * ROW + 16;
        var middle = TOP + (rows - 1) * ROW / 2 + 44;
        var shared = paths.paths().stream().map(PathView::from).distinct().count() == 1;
        for (int at = 0; at < paths.paths().size(); at++) {
            draw(paths.paths().get(at), TOP + at * ROW + 44, middle, shared);
        }
        if (shared) {
            node(paths.paths().get(0).from().personName(), LEFT, middle, "#0f766e");
        }
        node(paths.to().personName(), RIGHT, middle, "#b45309");
        return Picture.framed("Ways to " + paths.to().personName(), legend(), height, edges.toString() + nodes);
    }

    private void draw(PathView path, int row, int middle, boolean shared) {
        var x = LEFT;
        var y = shared ? middle : row;
        if (!shared) {
            node(path.from().personName(), x, y, "#0f766e");
        }
        var hops = path.hops();
        for (int at = 0; at < hops.size(); at++) {
            var last = at == hops.size() - 1;
            var nextX = last ? RIGHT : LEFT + (RIGHT - LEFT) * (at + 1) / hops.size();
            var nextY = last ? middle : row;
            if (hops.size() == 1 && shared) {
                around(row, middle, hops.get(at));
            } else {
                line(x, y, nextX, nextY, hops.get(at));
                label((x + nextX) / 2, (y + nextY) / 2, hops.get(at));
            }
            if (!last) {
                node(hops.get(at).personName(), nextX, nextY, "#475569");
            }
            x = nextX;
            y = nextY;
        }
    }

    /** A way without anybody between keeps to its own row all the same. */
    private void around(int row, int middle, HopView hop) {
        var half = (LEFT + RIGHT) / 2;
        line(LEFT, middle, half, row, hop);
        line(half, row, RIGHT, middle, hop);
        label(half, row, hop);
    }

    private void line(int x, int y, int nextX, int nextY, HopView hop) {
        var worked = hop.tie() == HopTie.WORKED_TOGETHER;
        edges.append(EDGE.formatted(
                x,
                y,
                (x + nextX) / 2,
                nextY,
                nextX,
                worked ? "#94a3b8" : "#0d9488",
                String.format(Locale.ROOT, "%.1f", 1.5 + 7 * hop.strength()),
                worked ? " stroke-dasharray=\"7 7\"" : "",
                PictureText.escaped(hop.because())));
    }

    private void label(int x, int y, HopView hop) {
        edges.append(LABEL.formatted(x, y, String.format(Locale.ROOT, "%.2f", hop.strength())));
    }

    private void node(String name, int x, int y, String colour) {
        nodes.append(NODE.formatted(
                x,
                y,
                PictureText.escaped(name),
                RADIUS,
                colour,
                PictureText.escaped(PictureText.initials(name)),
                PictureText.escaped(PictureText.shortened(name, LONGEST_NAME))));
    }

    private String legend() {
        return paths.paths().isEmpty()
                ? "No way is known yet over three ties. Ties that you keep open new ones."
                : "The strongest on top. Thicker is stronger; dashed: were at the same employer, no more is known.";
    }
}
