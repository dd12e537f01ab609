package org.tergeu.exchange.bringing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads gzip, one member after the other (RFC 1952). That of Java takes whatever is no member behind the first one for the end, and says nothing of it.
 */
final class Gzip extends InputStream {

    private static final int DEFLATED = 8;
    private static final int HAS_HEADER_SUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xe0;
    private static final int TIME_AND_SYSTEM = 6;
    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;

    private final InputStream file;
    private final byte[] buffer;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private int from;
    private int to;
    private boolean isOver;

    Gzip(InputStream file, int buffer) throws IOException {
        this.file = file;
        this.buffer = new byte[buffer];
        header(next());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        try {
            while (!isOver) {
                int read = inflater.inflate(into, at, most);
                if (read > 0) {
                    sum.update(into, at, read);
                    return read;
                }
                if (inflater.finished()) {
                    from = to - inflater.getRemaining();
                    end();
                } else if (inflater.needsDictionary()) {
                    throw damaged("it needs a dictionary");
                } else {
                    requireMore();
                    inflater.setInput(buffer, from, to - from);
                }
            }
        } catch (DataFormatException wrong) {
            throw new IOException("what is compressed is damaged: " + wrong.getMessage(), wrong);
        }
        return -1;
    }

    /** What is behind a member is another one, or nothing. */
    private void end() throws IOException {
        long written = number();
        long length = number();
        if (written != sum.getValue() || length != (inflater.getBytesWritten() & 0xffff_ffffL)) {
            throw damaged("its sum or length is another one");
        }
        inflater.reset();
        sum.reset();
        int first = from < to || fill() ? next() : -1;
        if (first < 0) {
            isOver = true;
        } else {
            header(first);
        }
    }

    private void header(int first) throws IOException {
        if (first != FIRST || (from < to || fill() ? next() : -1) != SECOND) {
            throw new IOException("behind what is compressed by gzip comes something that is not");
        }
        int method = next();
        int flags = next();
        if (method != DEFLATED || (flags & RESERVED) != 0) {
            throw damaged("it is of another kind of gzip");
        }
        skip(TIME_AND_SYSTEM);
        if ((flags & HAS_EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
            if ((flags & text) != 0) {
                while (next() != 0) {
                    // Up to its end
                }
            }
        }
        if ((flags & HAS_HEADER_SUM) != 0) {
            skip(2);
        }
        inflater.setInput(buffer, from, to - from);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private long number() throws IOException {
        long number = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            number |= (long) next() << (Byte.SIZE * i);
        }
        return number;
    }

    private int next() throws IOException {
        if (from == to) {
            requireMore();
        }
        return buffer[from++] & 0xff;
    }

    private void requireMore() throws IOException {
        if (!fill()) {
            throw new EOFException("what is compressed ends too early");
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, file.read(buffer));
        return to > 0;
    }

    private static IOException damaged(String why) {
        return new IOException("what is compressed is damaged: " + why);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
