package dev.peacetime.report;

import dev.peacetime.path.Picture;
import dev.peacetime.path.PictureText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A picture of a report: one bar below the other, the longest from edge to edge; whatever things are called, it stays text. */
record BarChart(String title, String subtitle, List<Bar> bars) {

    private static final int MOST = 40;
    private static final int LEFT = 270;
    private static final int LONGEST = 560;
    private static final int TOP = 104;
    private static final int ROW = 34;
    private static final int LONGEST_LABEL = 30;
    private static final int LONGEST_TITLE = 80;

    private static final String BAR = """
            <g transform="translate(0 %1$d)"><title>%2$s: %5$s</title>\
            <text x="%6$d" y="16" text-anchor="end" font-size="13" fill="#1f2937">%3$s</text>\
            <rect x="%7$d" width="%4$s" height="22" rx="4" fill="#0d9488"/>\
            <text x="%8$s" y="16" font-size="13" fill="#374151">%5$s</text></g>
            """;

    String svg() {
        var shown = bars.stream().limit(MOST).toList();
        var height = TOP + Math.max(1, shown.size()) * ROW + 24;
        var longest = shown.stream().mapToDouble(Bar::length).max().orElse(0);
        var drawn = IntStream.range(0, shown.size())
                .mapToObj(at -> drawn(shown.get(at), TOP + at * ROW, longest))
                .collect(Collectors.joining());
        var below = shown.isEmpty() ? "There is nothing to show yet." : subtitle();
        return Picture.framed(PictureText.shortened(title, LONGEST_TITLE), below, height, drawn);
    }

    private static String drawn(Bar bar, int y, double longest) {
        var width = longest <= 0 ? 0 : bar.length() / longest * LONGEST;
        return BAR.formatted(
                y,
                PictureText.escaped(bar.label()),
                PictureText.escaped(PictureText.shortened(bar.label(), LONGEST_LABEL)),
                number(width),
                PictureText.escaped(bar.told()),
                LEFT - 12,
                LEFT,
                number(LEFT + width + 10));
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
