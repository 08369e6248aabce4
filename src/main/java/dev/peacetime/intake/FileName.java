package dev.peacetime.intake;

import org.jspecify.annotations.Nullable;

/** What a file is called by whoever sends it. */
final class FileName {

    private static final int LONGEST = 255;

    private FileName() {}

    /** Its name alone, without the folders that some browsers send along; null if it is no name that can be kept. */
    static @Nullable String of(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return FileText.line(name)
                .filter(line -> line.length() <= LONGEST && !FileText.hasLoneSurrogate(line))
                .orElse(null);
    }
}
