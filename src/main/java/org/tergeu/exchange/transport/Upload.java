package org.tergeu.exchange.transport;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.tergeu.exchange.transport.UploadFile.NoUploadRoom;
import org.tergeu.graphql.transport.request.BodyWatch;

/**
 * The body of a request on its way into a file: it may be longer than memory, is read more than once, and a caller who is slow must not hold up those who
 * write.
 */
final class Upload {

    private static final String CONTINUE = "100-continue";

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final long largest;
    private final long clock;
    private final Promise<UploadFile> arrived = Promise.promise();
    private final UploadFile target;
    private final Future<AsyncFile> file;
    private Future<Void> written = Future.succeededFuture();
    private long bytes;

    /** The body exceeds the length limit. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The body exceeds the time limit. */
    static final class TooSlow extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The body broke off. */
    static final class BrokenOff extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The disk does not take the body, as when it is full. */
    static final class Unwritable extends Exception {

        private static final long serialVersionUID = 1L;

        Unwritable(Throwable cause) {
            super(cause);
        }
    }

    private Upload(Vertx vertx, HttpServerRequest request, UploadFile target, long largest, Duration longest) {
        this.vertx = vertx;
        this.request = request;
        this.target = target;
        this.largest = largest;
        this.clock = vertx.setTimer(longest.toMillis(), over -> fail(new TooSlow()));
        this.file = vertx.fileSystem()
                .open(target.path().toString(), new OpenOptions().setWrite(true).setTruncateExisting(true));
    }

    /**
     * Takes the body of a request that is paused.
     *
     * @param target an empty file
     * @return the file, which its taker deletes; fails with {@link TooLarge}, {@link TooSlow}, {@link BrokenOff}, {@link NoUploadRoom} or
     *     {@link Unwritable}, and deletes the file then
     */
    static Future<UploadFile> receive(
            Vertx vertx, RoutingContext request, UploadFile target, long largest, Duration longest) {
        Upload upload = new Upload(vertx, request.request(), target, largest, longest);
        BodyWatch.onBreak(request, () -> upload.fail(new BrokenOff()));
        upload.file.onSuccess(upload::take).onFailure(upload::failOfDisk);
        return upload.arrived.future();
    }

    private void take(AsyncFile opened) {
        if (isOver()) {
            return;
        }
        opened.exceptionHandler(this::failOfDisk);
        request.handler(this::write);
        request.endHandler(end -> finish());
        if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void write(Buffer some) {
        if (isOver()) {
            return;
        }
        bytes += some.length();
        if (bytes > largest) {
            fail(new TooLarge());
            return;
        }
        try {
            target.grow(bytes);
        } catch (NoUploadRoom full) {
            fail(full);
            return;
        }
        AsyncFile opened = file.result();
        Future<Void> part = opened.write(some).onFailure(this::failOfDisk);
        written = written.compose(before -> part);
        if (opened.writeQueueFull()) {
            request.pause();
            opened.drainHandler(room -> goOn());
        }
    }

    /** What is over is read on by others, or cannot be read. */
    private void goOn() {
        if (!isOver()) {
            request.resume();
        }
    }

    private boolean isOver() {
        return arrived.future().isComplete();
    }

    private void finish() {
        vertx.cancelTimer(clock);
        if (!isOver()) {
            // What does not fit on the disk would be a hole in the file.
            written.compose(all -> file.result().close())
                    .onSuccess(closed -> arrived.tryComplete(target))
                    .onFailure(this::failOfDisk);
        }
    }

    private void failOfDisk(Throwable cause) {
        fail(new Unwritable(cause));
    }

    private void fail(Throwable failure) {
        vertx.cancelTimer(clock);
        if (arrived.tryFail(failure)) {
            // A file that is deleted while it is being opened would be made anew.
            file.compose(AsyncFile::close).onComplete(done -> target.delete());
        }
    }
}
