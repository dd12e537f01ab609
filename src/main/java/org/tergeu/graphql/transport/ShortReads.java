package org.tergeu.graphql.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelConfig;
import io.netty.channel.DefaultMaxMessagesRecvByteBufAllocator;
import io.netty.util.AttributeKey;

/**
 * How many bytes of one connection are read before the next has its turn. By itself a thread reads up to a megabyte, which is ten thousand small requests
 * or frames, of each of its connections in turn. Bodies are read four kilobytes at a time; of a client that sends one request behind the other without
 * waiting for answers, a turn has a few.
 */
final class ShortReads extends DefaultMaxMessagesRecvByteBufAllocator {

    private static final AttributeKey<ShortReads> KEY = AttributeKey.valueOf(ShortReads.class, "reads");

    /** Most heads, with the headers that browsers send. */
    private static final int FIRST = 1_024;

    private static final int LARGEST = 4_096;

    /** Four requests or ten frames, without any header that is not needed. */
    private static final int SMALLEST = 256;

    /** As a browser asks for a page and what is in it. */
    private static final int FEW = 2;

    private int size = FIRST;
    private int requests;

    private ShortReads() {
        super(1);
    }

    /** Sees to a connection that is accepted, before anything is read from it. */
    static void of(Channel accepted) {
        ShortReads reads = new ShortReads();
        accepted.config().setRecvByteBufAllocator(reads);
        accepted.attr(KEY).set(reads);
    }

    /** A request has begun. */
    static void request(Channel connection) {
        if (connection.hasAttr(KEY)) {
            connection.attr(KEY).get().requests++;
        }
    }

    @Override
    @SuppressWarnings("deprecation") // The interface that it returns is, and has no successor.
    public Handle newHandle() {
        return new OfConnection();
    }

    private final class OfConnection extends MaxMessageHandle {

        private boolean isFull;

        @Override
        public int guess() {
            return size;
        }

        @Override
        public void lastBytesRead(int bytes) {
            isFull = bytes > 0 && bytes == attemptedBytesRead();
            super.lastBytesRead(bytes);
        }

        /** What was read has been decoded by now. */
        @Override
        public void reset(ChannelConfig config) {
            super.reset(config);
            if (requests > FEW) {
                size = SMALLEST;
            } else if (isFull) {
                size = Math.min(4 * size, LARGEST);
            }
            requests = 0;
            isFull = false;
        }
    }
}
