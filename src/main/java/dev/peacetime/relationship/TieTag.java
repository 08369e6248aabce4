package dev.peacetime.relationship;

import java.text.Normalizer;
import java.util.Locale;

/** The one spelling of a tag. */
final class TieTag {

    private TieTag() {}

    static String spelled(String tag) {
        return Normalizer.normalize(tag.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
