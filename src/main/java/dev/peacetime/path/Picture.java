package dev.peacetime.path;

/** What all pictures have: one width, a ground, a title and a line below it. */
public final class Picture {

    /** How wide every picture is, in pixels. */
    static final int WIDTH = 980;

    private static final String FRAME = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" \
            font-family="Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif">
            <title>%3$s</title>
            <rect width="%1$d" height="%2$d" rx="18" fill="#fbfaf7"/>
            <text x="40" y="48" font-size="21" font-weight="600" fill="#1f2937">%3$s</text>
            <text x="40" y="71" font-size="13" fill="#6b7280">%4$s</text>
            %5$s</svg>
            """;

    private Picture() {}

    /**
     * A whole SVG document.
     *
     * @param height in pixels
     * @param drawn what stands below the title: elements of SVG, whatever people are called in them escaped already
     */
    public static String framed(String title, String below, int height, String drawn) {
        return FRAME.formatted(WIDTH, height, PictureText.escaped(title), PictureText.escaped(below), drawn);
    }
}
