package org.tergeu.exchange.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Reads UTF-8. A byte that is not UTF-8 becomes half of a surrogate pair, which no UTF-8 has: the row with it is refused, and the others are read. A
 * decoder that fails would do so many rows before it, where its buffer begins.
 */
final class Utf8Letters extends Reader {

    private static final int BUFFER = 1 << 13;
    private static final char FIRST_HALF = 0xDC00;
    private static final int BYTE = 0xFF;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer letters = CharBuffer.allocate(BUFFER).flip();
    private boolean areAll = true;
    private boolean isLast;
    private boolean isOver;

    Utf8Letters(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        while (most > 0 && !letters.hasRemaining()) {
            if (isOver) {
                return -1;
            }
            decode();
        }
        int some = Math.min(most, letters.remaining());
        letters.get(into, from, some);
        return some;
    }

    private void decode() throws IOException {
        letters.clear();
        try {
            while (letters.hasRemaining()) {
                CoderResult stopped = decoder.decode(bytes, letters, isLast);
                if (stopped.isMalformed() && letters.hasRemaining()) {
                    areAll = false;
                    letters.put((char) (FIRST_HALF | (bytes.get() & BYTE)));
                } else if (stopped.isUnderflow() && !isLast && letters.position() == 0) {
                    fill();
                } else {
                    isOver = stopped.isUnderflow() && isLast;
                    break;
                }
            }
        } finally {
            letters.flip();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int some = in.read(bytes.array(), bytes.position(), bytes.remaining());
        isLast = some < 0;
        bytes.position(bytes.position() + Math.max(some, 0)).flip();
    }

    /** Whether all that was read so far is UTF-8. */
    boolean areAll() {
        return areAll;
    }

    /** Where the first byte that is not UTF-8 stands in a text that was read so; -1 for nowhere. */
    static int other(String text) {
        for (int i = 0; i < text.length(); i++) {
            int point = text.codePointAt(i);
            if (Character.getType(point) == Character.SURROGATE) {
                return i;
            }
            i += Character.charCount(point) - 1;
        }
        return -1;
    }

    /** The byte that stands there, in words. */
    static String shown(String text, int other) {
        return "byte " + HexFormat.of().toHexDigits((byte) text.charAt(other));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
