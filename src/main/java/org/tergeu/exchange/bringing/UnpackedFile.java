package org.tergeu.exchange.bringing;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file of text, unpacked. How it begins says whether it is compressed by gzip or zstd; no header and no file name is needed.
 *
 * @param text what it says, without a byte order mark
 */
public record UnpackedFile(FileChannel file, InputStream text) implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final int LONGEST_BEGINNING = 4;
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** Opens a file. */
    public static UnpackedFile open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            BufferedInputStream bytes = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
            InputStream text = begins(bytes, GZIP)
                    ? new BufferedInputStream(Gzip.of(bytes), BUFFER)
                    : ZstdFrames.begins(first(bytes, LONGEST_BEGINNING))
                            ? new BufferedInputStream(new Zstd(bytes), BUFFER)
                            : bytes;
            if (begins(text, MARK)) {
                text.skipNBytes(MARK.length);
            }
            return new UnpackedFile(file, text);
        } catch (IOException | RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    private static boolean begins(InputStream bytes, byte[] with) throws IOException {
        return Arrays.equals(first(bytes, with.length), with);
    }

    private static byte[] first(InputStream bytes, int most) throws IOException {
        bytes.mark(most);
        byte[] first = bytes.readNBytes(most);
        bytes.reset();
        return first;
    }

    /** How much of the file has been read, in bytes as it is stored. */
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public void close() throws IOException {
        text.close();
        file.close();
    }

    /** The library says by an exception of its own that something is damaged, and does not foresee all damage. */
    private static final class Zstd extends FilterInputStream {

        private Zstd(InputStream bytes) {
            super(new ZstdInputStream(new ZstdFrames(bytes)));
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            try {
                return super.read(into, from, most);
            } catch (MalformedInputException
                    | ArithmeticException
                    | IllegalStateException
                    | IndexOutOfBoundsException damaged) {
                throw new IOException("what is compressed is damaged", damaged);
            }
        }
    }
}
