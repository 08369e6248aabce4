package dev.peacetime.path;

import java.text.Normalizer;
import java.util.Locale;

/** The one spelling of a topic. */
public final class ConnectingTopic {

    private ConnectingTopic() {}

    public static String spelled(String topic) {
        return Normalizer.normalize(topic.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
