package dev.peacetime.path;

import java.util.Locale;

/** Text in a picture: whatever people are called, it stays text. */
public final class PictureText {

    private PictureText() {}

    /** As the content of an element or an attribute of XML; what XML cannot hold is left out. */
    public static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().filter(PictureText::isOfXml).forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    public static String shortened(String text, int most) {
        var points = text.codePoints().toArray();
        return points.length <= most ? text : new String(points, 0, most - 1) + "…";
    }

    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0];
        var last = words.length > 1 ? words[words.length - 1] : "";
        return (letter(first) + letter(last)).toUpperCase(Locale.ROOT);
    }

    private static String letter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    private static boolean isOfXml(int point) {
        return point == '\t'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}
