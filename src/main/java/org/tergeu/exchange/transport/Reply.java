package org.tergeu.exchange.transport;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.tergeu.exchange.bringing.Counts;
import org.tergeu.exchange.bringing.ImportText;
import org.tergeu.exchange.bringing.Line;
import org.tergeu.exchange.bringing.LineFault;
import org.tergeu.exchange.bringing.Watcher;
import org.tergeu.graphql.transport.Sending;

/** Reports to a caller of an import while it goes on, one JSON object a line. Each line waits until there is room for it on the way. */
final class Reply implements Watcher {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Context context;
    private final RoutingContext request;
    private final Sending sending;
    private final long size;
    private volatile long spoken = System.nanoTime();
    private volatile String standing;
    private volatile boolean gone;

    /** @param size bytes of what is imported */
    Reply(Context context, RoutingContext request, Sending sending, long size) {
        this.context = context;
        this.request = request;
        this.sending = sending;
        this.size = size;
        this.standing = ImportText.of(new Counts(), 0, size);
        context.runOnContext(
                here -> context.owner().setPeriodic(TimeUnit.NANOSECONDS.toMillis(PAUSE_NANOS), this::goOn));
    }

    /** A batch can take longer than a connection may be idle, or than a caller has patience. On the context of the request. */
    private void goOn(long timer) {
        if (!isWanted() || request.response().ended()) {
            context.owner().cancelTimer(timer);
        } else if (System.nanoTime() - spoken > PAUSE_NANOS) {
            spoken = System.nanoTime();
            sending.write(request, Buffer.buffer(standing + "\n")).onFailure(unread -> gone = true);
        }
    }

    @Override
    public void read(Line line) {
        ImportText.of(line).ifPresent(this::write);
    }

    @Override
    public void refused(LineFault fault) {
        write(ImportText.of(fault));
    }

    @Override
    public void progressed(Counts counts, long bytes) {
        standing = ImportText.of(counts, bytes, size);
        if (System.nanoTime() - spoken > PAUSE_NANOS) {
            write(standing);
        }
    }

    @Override
    public boolean isWanted() {
        return !gone && !request.response().closed();
    }

    /** Writes a line, from a thread that may wait. */
    void write(String line) {
        spoken = System.nanoTime();
        if (!isWanted()) {
            return;
        }
        CompletableFuture<Void> written = new CompletableFuture<>();
        context.runOnContext(here -> sending.write(request, Buffer.buffer(line + "\n"))
                .onComplete(done -> {
                    if (done.failed()) {
                        written.completeExceptionally(done.cause());
                    } else {
                        written.complete(null);
                    }
                }));
        try {
            written.get();
        } catch (ExecutionException unread) {
            gone = true;
        } catch (InterruptedException ended) {
            gone = true;
            Thread.currentThread().interrupt();
        }
    }
}
