package org.tergeu.platform.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.vertx.core.net.impl.NetSocketInternal;
import io.vertx.sqlclient.SqlConnection;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends the statements that wait for a connection at the end of a turn in one piece, and under one end. The client writes each to the
 * socket by itself, with a Sync of its own, after which PostgreSQL ends the transaction, sends what it has, and is woken again for the next one:
 * of small statements that was most of the cost, on both sides (docs/adr/0019).
 *
 * <p>The client notices nothing: it gets a message that the server is ready after each answer, as if each statement had had its Sync. Those behind one that
 * fails, which PostgreSQL skips up to the Sync, are sent again. As statements of one piece share a transaction, this is for connections
 * that only read.
 *
 * <p>Source: the message flow and formats of PostgreSQL's frontend/backend protocol 3, chapters "Extended Query" and "Pipelining".
 */
final class OneSync extends ChannelDuplexHandler {

    private static final Logger LOG = Logger.getLogger(OneSync.class);

    /** What the client calls its own handler. */
    private static final String CODEC = "codec";

    private static final int HEADER = 5;
    private static final byte[] SYNC = {'S', 0, 0, 0, 4};
    private static final byte[] READY_OUTSIDE_TRANSACTION = {'Z', 0, 0, 0, 5, 'I'};

    /** What the client wrote at once. */
    private static final class Piece {

        private final ByteBuf bytes;
        private final ChannelPromise promise;
        /** How often the server will say that it is ready. */
        private final int ends;
        /** Whether it is one prepared statement: Bind, Execute, Sync. */
        private final boolean statement;

        Piece(ByteBuf bytes, ChannelPromise promise) {
            this.bytes = bytes;
            this.promise = promise;
            StringBuilder types = new StringBuilder();
            int readies = 0;
            for (int at = bytes.readerIndex(); at < bytes.writerIndex(); at += 1 + bytes.getInt(at + 1)) {
                char type = (char) bytes.getByte(at);
                types.append(type);
                if (type == 'S' || type == 'Q') {
                    readies++;
                }
            }
            this.ends = readies;
            this.statement = promise.isVoid() && types.toString().equals("BES");
        }
    }

    private final Deque<Piece> waiting = new ArrayDeque<>();
    private boolean isSendingDue;

    /** How many ReadyForQuery messages are still due before the answers to {@link #together}. */
    private int endsBefore;

    /** What was sent under one end and is not answered to the end; while there is any, nothing else is sent. */
    private List<Piece> together = List.of();

    private int answered;
    private boolean isFailed;

    private final IncomingMessages incoming = new IncomingMessages();

    private OneSync() {}

    /** Sends the statements of a connection in this way, where this version of the client gives its socket; otherwise it is left as it is. */
    static void on(SqlConnection connection) {
        NetSocketInternal socket = InternalSocket.of(connection);
        if (socket != null) {
            ChannelPipeline pipeline = socket.channelHandlerContext().pipeline();
            if (pipeline.get(CODEC) == null) {
                LOG.warn(
                        "The reactive PostgreSQL client has no handler of the name codec; each statement is sent by itself");
            } else {
                pipeline.addBefore(CODEC, OneSync.class.getName(), new OneSync());
            }
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // The promise is the one that is returned.
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof ByteBuf bytes) {
            waiting.add(new Piece(bytes, promise));
        } else {
            context.write(message, promise);
        }
    }

    @Override
    public void flush(ChannelHandlerContext context) {
        if (waiting.isEmpty()) {
            context.flush();
        } else if (!isSendingDue) {
            isSendingDue = true;
            context.executor().execute(() -> {
                isSendingDue = false;
                send(context);
            });
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // A void promise reports to the pipeline.
    private void send(ChannelHandlerContext context) {
        boolean isAnySent = false;
        while (!waiting.isEmpty() && together.isEmpty()) {
            List<Piece> statements = statementsAhead();
            if (statements.size() > 1) {
                together = statements;
                answered = 0;
                isFailed = false;
                context.write(underOneEnd(context), context.voidPromise());
            } else {
                Piece piece = statements.isEmpty() ? waiting.remove() : statements.get(0);
                endsBefore += piece.ends;
                context.write(piece.bytes, piece.promise);
            }
            isAnySent = true;
        }
        if (isAnySent) {
            context.flush();
        }
    }

    private List<Piece> statementsAhead() {
        List<Piece> statements = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.peek().statement) {
            statements.add(waiting.remove());
        }
        return statements;
    }

    private ByteBuf underOneEnd(ChannelHandlerContext context) {
        int length =
                together.stream().mapToInt(piece -> piece.bytes.readableBytes()).sum();
        ByteBuf all = context.alloc().directBuffer(length);
        for (Piece piece : together) {
            all.writeBytes(piece.bytes, piece.bytes.readerIndex(), piece.bytes.readableBytes() - SYNC.length);
        }
        return all.writeBytes(SYNC);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!(message instanceof ByteBuf bytes)) {
            context.fireChannelRead(message);
            return;
        }
        int at = bytes.readerIndex();
        while (at < bytes.writerIndex()) {
            at = incoming.next(bytes, at);
            if (incoming.isWhole() && isEndOfStatementOnly(incoming.type())) {
                // The reader is behind whatever it has handed on.
                context.fireChannelRead(bytes.readRetainedSlice(at - bytes.readerIndex()));
                context.fireChannelRead(Unpooled.wrappedBuffer(READY_OUTSIDE_TRANSACTION));
            }
        }
        if (bytes.isReadable()) {
            context.fireChannelRead(bytes);
        } else {
            bytes.release();
        }
        if (together.isEmpty() && !isSendingDue) {
            send(context);
        }
    }

    /** Notes a message. True where the client needs a ReadyForQuery that the server does not send. */
    private boolean isEndOfStatementOnly(byte type) {
        boolean isOfTogether = endsBefore == 0 && !together.isEmpty();
        switch (type) {
            case 'C', 'I', 's' -> {
                if (isOfTogether) {
                    answered++;
                    return answered < together.size();
                }
            }
            case 'E' -> isFailed = isFailed || isOfTogether;
            case 'Z' -> {
                if (isOfTogether) {
                    ended();
                } else if (endsBefore > 0) {
                    endsBefore--;
                }
            }
            default -> {
                // Rows and the like belong to the statement that is being answered.
            }
        }
        return false;
    }

    private void ended() {
        int done = isFailed ? answered + 1 : together.size();
        for (int skipped = together.size() - 1; skipped >= done; skipped--) {
            waiting.addFirst(together.get(skipped));
        }
        together.subList(0, Math.min(done, together.size())).forEach(piece -> piece.bytes.release());
        together = List.of();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        // The connection is gone, and the client fails its statements itself; who waits for a write is notified here.
        waiting.forEach(piece -> {
            piece.bytes.release();
            if (!piece.promise.isVoid()) {
                piece.promise.tryFailure(new ClosedChannelException());
            }
        });
        waiting.clear();
        together.forEach(piece -> piece.bytes.release());
        together = List.of();
    }

    /** Follows messages through the pieces that they come in. */
    private static final class IncomingMessages {

        private int header;
        private byte type;
        private int length;
        private int left;

        /** Goes on to the end of the message or of the bytes, whichever comes first. */
        int next(ByteBuf bytes, int from) {
            int at = from;
            while (header < HEADER) {
                if (at == bytes.writerIndex()) {
                    return at;
                }
                byte next = bytes.getByte(at++);
                if (header++ == 0) {
                    type = next;
                    length = 0;
                } else {
                    length = length << Byte.SIZE | Byte.toUnsignedInt(next);
                }
                if (header == HEADER) {
                    // A length counts itself.
                    left = length - Integer.BYTES;
                }
            }
            int here = Math.min(left, bytes.writerIndex() - at);
            left -= here;
            if (left == 0) {
                header = 0;
            }
            return at + here;
        }

        /** Whether the message has come to its end. */
        boolean isWhole() {
            return header == 0;
        }

        byte type() {
            return type;
        }
    }
}
