package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;
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

    private final GzipCompressorInputStream unpacked;
    private @Nullable IOException damage;

    private Gzip(GzipCompressorInputStream text) {
        super(text);
        unpacked = text;
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
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** What was unpacked before the damage is read first: the library counts it, and then throws. */
    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (damage != null) {
            throw explained(damage);
        }
        long before = unpacked.getBytesRead();
        try {
            return super.read(into, from, most);
        } catch (IOException damaged) {
            int read = (int) (unpacked.getBytesRead() - before);
            if (read == 0) {
                throw explained(damaged);
            }
            damage = damaged;
            return read;
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
                        : "what is compressed is damaged",
                damaged);
    }
}
