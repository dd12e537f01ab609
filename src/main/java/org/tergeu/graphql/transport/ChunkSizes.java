package org.tergeu.graphql.transport;

import io.netty.buffer.ByteBuf;

/**
 * Follows the chunks of a body over HTTP/1 by their sizes. Netty adds up the digits of a size in 32 bits, so that it takes {@code 100000018} for 24, and what is
 * left of that chunk for the next request. A proxy that has 64 bits lets another client's words through in this way (RFC 9112, 7.1).
 */
final class ChunkSizes {

    private static final int HEXADECIMAL = 16;

    private enum Place {
        SIZE,
        REST_OF_LINE,
        DATA,
        DELIMITER,
        TRAILERS
    }

    private Place place = Place.SIZE;
    private long size;

    /**
     * Follows bytes that the decoder has read.
     *
     * @return whether one of the chunks is larger than the decoder can count
     */
    boolean areTooLarge(ByteBuf bytes, int from, int to) {
        int at = from;
        while (at < to && place != Place.TRAILERS && size <= Integer.MAX_VALUE) {
            if (place == Place.DATA) {
                int data = (int) Math.min(size, to - at);
                size -= data;
                at += data;
                place = size == 0 ? Place.DELIMITER : Place.DATA;
            } else {
                read(bytes.getByte(at));
                at++;
            }
        }
        return size > Integer.MAX_VALUE;
    }

    private void read(byte next) {
        if (next == '\n') {
            place = place == Place.DELIMITER ? Place.SIZE : size == 0 ? Place.TRAILERS : Place.DATA;
        } else if (place == Place.SIZE) {
            int digit = Character.digit(next, HEXADECIMAL);
            if (digit >= 0) {
                size = size * HEXADECIMAL + digit;
            } else if (next == ';') {
                place = Place.REST_OF_LINE;
            }
        }
    }
}
