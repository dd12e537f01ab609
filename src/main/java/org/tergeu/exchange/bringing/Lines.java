package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** What is brought, line by line. */
public interface Lines extends Closeable {

    /** Reads files of a kind. */
    interface Source {

        /**
         * Begins to read a file, plain or compressed by gzip or zstd.
         *
         * @param longest bytes of a line, without its end
         */
        Lines open(Path file, int longest) throws IOException;
    }

    /** Reports as JSON, one a line. */
    static Source reports() {
        return TextLines::of;
    }

    /**
     * The next line that is not blank; null when there is none. Among very many blank ones it returns one now and then, so that progress can be reported.
     *
     * @throws IOException when the file cannot be read, or what is compressed is damaged
     */
    @Nullable
    Line next() throws IOException;

    /** How much of the file has been read, in bytes as it is stored. */
    long position() throws IOException;
}
