package org.tergeu.testsupport;

/** Frames of HTTP/2 as they are sent, each letter one byte: also those that no client sends. */
public final class Frames {

    private Frames() {}

    /** A frame (RFC 9113, 4.1). */
    public static String frame(int type, int flags, int stream, String payload) {
        return number(payload.length(), 3) + number(type, 1) + number(flags, 1) + number(stream, 4) + payload;
    }

    /** The lowest bytes of a number, the highest of them first. */
    public static String number(int value, int bytes) {
        StringBuilder text = new StringBuilder();
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            text.append((char) (value >> shift & 0xff));
        }
        return text.toString();
    }

    /** A header by the number of its name in the static table of HPACK. */
    public static String header(int name, String value) {
        return number(name, 1) + number(value.length(), 1) + value;
    }

    /** A header by its own name, with a value of at most 16,000 letters (RFC 7541, 5.1 and 6.2.2). */
    public static String header(String name, String value) {
        int more = value.length() - 127;
        String length = more < 0
                ? number(value.length(), 1)
                : number(127, 1) + number(more & 0x7f | 0x80, 1) + number(more >> 7, 1);
        return number(0, 1) + number(name.length(), 1) + name + length + value;
    }
}
