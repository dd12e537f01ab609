package org.tergeu.graphql.transport;

import io.netty.buffer.ByteBuf;

/**
 * Follows the chunks of a body over HTTP/1 by their sizes. Netty adds up the digits of a size in 32 bits, so that it takes {@code 100000018} for 24, and what is
 * left of that chunk for the next request. A proxy that has 64 bits lets another client's words through in this way (RFC 9112, 7.1).
 */
final class ChunkSizes {

    private static final int HEXADECIMAL = 16;

    private enum Part {
        SIZE,
        REST_OF_LINE,
        DATA,
        DELIMITER,
        TRAILERS
    }

    private Part part = Part.SIZE;
    private long size;
    private boolean hasDigits;

    /**
     * Follows bytes that the decoder has read.
     *
     * @return whether one of the chunks is larger than the decoder can count
     */
    boolean areTooLarge(ByteBuf bytes, int from, int to) {
        int at = from;
        while (at < to && part != Part.TRAILERS && size <= Integer.MAX_VALUE) {
            if (part == Part.DATA) {
                int data = (int) Math.min(size, to - at);
                size -= data;
                at += data;
                part = size == 0 ? Part.DELIMITER : Part.DATA;
            } else {
                read(bytes.getByte(at));
                at++;
            }
        }
        return size > Integer.MAX_VALUE;
    }

    private void read(byte next) {
        if (next == '\n') {
            part = part == Part.DELIMITER ? Part.SIZE : size == 0 ? Part.TRAILERS : Part.DATA;
            hasDigits = false;
        } else if (part == Part.SIZE) {
            int digit = Character.digit(next, HEXADECIMAL);
            if (digit >= 0) {
                size = size * HEXADECIMAL + digit;
                hasDigits = true;
            } else if (hasDigits || !Character.isWhitespace(next)) {
                // The decoder ends the size at whatever is not a digit, and ignores blanks before it.
                part = Part.REST_OF_LINE;
            }
        }
    }
}
