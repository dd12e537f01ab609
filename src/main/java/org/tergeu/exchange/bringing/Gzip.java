package org.tergeu.exchange.bringing;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * What is compressed by gzip, one member after the other (RFC 1952). The JDK's own stream ends after the first member without a word when something else
 * follows.
 */
final class Gzip extends FilterInputStream {

    /** How the library begins to say that something else follows a member. */
    private static final String BEHIND = "Unexpected data after";

    private Gzip(InputStream text) {
        super(text);
    }

    static Gzip of(InputStream bytes) throws IOException {
        try {
            return new Gzip(GzipCompressorInputStream.builder()
                    .setInputStream(bytes)
                    .setDecompressConcatenated(true)
                    .get());
        } catch (IOException damaged) {
            throw explained(damaged);
        }
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            return super.read(into, from, most);
        } catch (IOException damaged) {
            throw explained(damaged);
        }
    }

    private static IOException explained(IOException damaged) {
        String message = String.valueOf(damaged.getMessage());
        if (damaged instanceof EOFException) {
            return new IOException("what is compressed ends too early", damaged);
        }
        return new IOException(
                message.startsWith(BEHIND)
                        ? "something that is not compressed by gzip follows what is"
                        : "what is compressed is damaged: " + message,
                damaged);
    }
}
