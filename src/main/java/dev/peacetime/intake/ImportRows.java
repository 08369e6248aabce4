package dev.peacetime.intake;

import java.io.Closeable;
import java.util.Iterator;

/** The rows of a file, one at a time, each once. Reading on may refuse the file. */
interface ImportRows extends Iterator<ImportRow>, Closeable {

    /** Passes over so many rows, or all there are; how many there were. */
    int skip(int rows);
}
