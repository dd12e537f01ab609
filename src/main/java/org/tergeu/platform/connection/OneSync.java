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
 * Sends the statements that wait for a connection at the end of a turn in one piece, with one Sync. The client writes each statement separately with
 * a Sync of its own, after which PostgreSQL ends the transaction, sends its answer, and is woken again for the next one. For small statements, that
 * was most of the cost on both sides (docs/adr/0019).
 *
 * <p>The client does not notice: after each answer it gets a message that the server is ready, as if each statement had had its Sync. PostgreSQL
 * skips statements after one that fails, up to the Sync; these are sent again. As the statements of a piece share a transaction, this is for
 * connections that only read.
 *
 * <p>Source: the message flow and formats of PostgreSQL's frontend/backend protocol 3, chapters "Extended Query" and "Pipelining".
 */
final class OneSync extends ChannelDuplexHandler {

    private static final Logger LOG = Logger.getLogger(OneSync.class);

    /** The client's name for its own handler. */
    private static final String CODEC = "codec";

    private static final int HEADER = 5;
    private static final byte[] SYNC = {'S', 0, 0, 0, 4};
    private static final byte[] READY_OUTSIDE_TRANSACTION = {'Z', 0, 0, 0, 5, 'I'};

    /** Bytes that the client has written at once. */
    private static final class Piece {

        private final ByteBuf bytes;
        private final ChannelPromise promise;
        /** The number of ReadyForQuery messages that the server will send for them. */
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

    /** The number of ReadyForQuery messages due before the answers to {@link #together}. */
    private int endsBefore;

    /** The pieces that share a Sync and are not fully answered; until they are, nothing else is sent. */
    private List<Piece> together = List.of();

    private int answered;
    private boolean isFailed;

    private final IncomingMessages incoming = new IncomingMessages();

    private OneSync() {}

    /** Sends the statements of a connection in this way if this version of the client gives its socket; otherwise the connection stays as it is. */
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
                // The reader is past everything that was passed on.
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
                // Rows and similar messages belong to the current answer.
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
        // The connection is gone. The client fails its statements itself; those that wait for a write are failed here.
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

    /** Follows messages through the pieces in which they arrive. */
    private static final class IncomingMessages {

        private int header;
        private byte type;
        private int length;
        private int left;

        /** Goes to the end of the message or of the bytes, whichever comes first. */
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
                    // A length includes itself.
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

        /** Whether the message is complete. */
        boolean isWhole() {
            return header == 0;
        }

        byte type() {
            return type;
        }
    }
}
