package org.tergeu.graphql.transport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http2.Http2CodecUtil;
import io.netty.handler.codec.http2.Http2Flags;
import io.netty.handler.codec.http2.Http2FrameTypes;
import io.netty.util.ReferenceCountUtil;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Limits the frames of HTTP/2 that make work and ask for nothing: pings, settings, resets of requests, bodies in crumbs. The library limits some of them on
 * each connection, and whom it cuts off connects again; a request that is reset at once is worked on all the same. So they are counted by client, over all of
 * its connections, and who sends too many is cut off for some seconds.
 */
@Singleton
class FramesOfClients {

    private static final Logger LOG = Logger.getLogger(FramesOfClients.class);

    private static final String LIMIT = "frames";

    /** What a client has, and what comes back in a period. Clients send a ping now and then, and a frame of settings for each connection. */
    static final int MOST = 10_000;

    /** A reset costs as much as a request: 500 are allowed. A page that searches as somebody types resets a few in a second. */
    static final int OF_RESET = 20;

    private static final Duration PERIOD = Duration.ofSeconds(10);

    /** What a client owes that has spent all: it may connect again once this has come back. */
    private static final int PENALTY = MOST / 2;

    /** The most clients that are remembered. The one that was seen longest ago is forgotten first. */
    private static final long REMEMBERED = 100_000;

    /** Frames of a body, and windows for as little of an answer, cost more than they say. */
    private static final int CRUMB = 256;

    private final Traffic traffic;
    private final OncePerHour warning = new OncePerHour();
    private final Cache<String, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(PERIOD)
            .build();

    FramesOfClients(Traffic traffic) {
        this.traffic = traffic;
    }

    /** Sees the bytes of a connection over HTTP/2, from the first of them. */
    ChannelHandler counter(String client) {
        return new Counter(client);
    }

    /** Counts a connection that is closed for its client's frames, as it is accepted or later. */
    void refuse() {
        traffic.refused(LIMIT);
    }

    /** Whether a client has sent too many of them, and may not connect. */
    boolean areTooMany(String client) {
        Bucket left = clients.getIfPresent(client);
        return left != null && left.getAvailableTokens() < 0;
    }

    private boolean isWithin(String client, int weight) {
        Bucket left = clients.get(client, unknown -> full());
        if (left.tryConsume(weight)) {
            return true;
        }
        // Of several connections that are cut off at once, the first pays for all.
        long rest = left.getAvailableTokens();
        if (rest >= 0) {
            left.consumeIgnoringRateLimits(rest + PENALTY);
        }
        return false;
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, PERIOD))
                .build();
    }

    private void cutOff(ChannelHandlerContext context) {
        context.close().addListener(closed -> refuse());
        if (warning.isDue()) {
            LOG.warnf(
                    "A client sends more frames of HTTP/2 that ask for nothing (pings, settings, resets) than the %d that are allowed in %d s, and its connections are closed. Further ones of this hour are counted as tergeu_refusals_total.",
                    MOST, PERIOD.toSeconds());
        }
    }

    /** Reads the heads of frames, nine bytes each, as they pass. */
    private final class Counter extends ChannelDuplexHandler {

        private final String client;
        private final byte[] head = new byte[Http2CodecUtil.FRAME_HEADER_LENGTH];
        private int ofHead;
        private int window;
        private int ofWindow;
        private boolean isOver;
        private long toSkip = Http2CodecUtil.connectionPrefaceBuf().readableBytes();

        Counter(String client) {
            this.client = client;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            int weight = message instanceof ByteBuf bytes && !isOver ? weight(context, bytes) : 0;
            spend(context, weight);
            if (isOver) {
                ReferenceCountUtil.release(message);
            } else {
                context.fireChannelRead(message);
            }
        }

        /** A request that is malformed is reset by the server, and costs the same. */
        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
            boolean isReset = message instanceof ByteBuf bytes && isReset(bytes);
            super.write(context, message, promise);
            spend(context, isReset ? OF_RESET : 0);
        }

        private void spend(ChannelHandlerContext context, int weight) {
            if (weight > 0 && !isOver && !isWithin(client, weight)) {
                isOver = true;
                cutOff(context);
            }
        }

        private static boolean isReset(ByteBuf bytes) {
            return bytes.readableBytes() == Http2CodecUtil.FRAME_HEADER_LENGTH + Integer.BYTES
                    && bytes.getByte(bytes.readerIndex() + 3) == Http2FrameTypes.RST_STREAM;
        }

        private int weight(ChannelHandlerContext context, ByteBuf bytes) {
            int weight = 0;
            int at = bytes.readerIndex();
            while (at < bytes.writerIndex()) {
                if (toSkip > 0) {
                    int skipped = (int) Math.min(toSkip, bytes.writerIndex() - at);
                    toSkip -= skipped;
                    at += skipped;
                } else if (ofWindow > 0) {
                    window = (window << 8) | (bytes.getByte(at++) & 0xff);
                    ofWindow--;
                    weight += ofWindow == 0 && window < CRUMB ? 1 : 0;
                } else {
                    head[ofHead++] = bytes.getByte(at++);
                    if (ofHead == head.length) {
                        ofHead = 0;
                        weight += weightOfHead();
                        if (head[3] == Http2FrameTypes.HEADERS) {
                            ShortReads.request(context.channel());
                        }
                    }
                }
            }
            return weight;
        }

        private int weightOfHead() {
            int length = ((head[0] & 0xff) << 16) | ((head[1] & 0xff) << 8) | (head[2] & 0xff);
            byte type = head[3];
            if (type == Http2FrameTypes.WINDOW_UPDATE && length == Integer.BYTES) {
                window = 0;
                ofWindow = Integer.BYTES;
                return 0;
            }
            toSkip = length;
            return switch (type) {
                case Http2FrameTypes.DATA ->
                    length < CRUMB && !new Http2Flags((short) (head[4] & 0xff)).endOfStream() ? 1 : 0;
                case Http2FrameTypes.HEADERS, Http2FrameTypes.CONTINUATION -> 0;
                case Http2FrameTypes.RST_STREAM -> OF_RESET;
                // What settings change waits in memory until headers are sent. An empty frame says that ours have come.
                case Http2FrameTypes.SETTINGS -> length == 0 ? 1 : OF_RESET;
                default -> 1;
            };
        }
    }
}
