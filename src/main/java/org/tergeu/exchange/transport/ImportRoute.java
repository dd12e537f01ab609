package org.tergeu.exchange.transport;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.tergeu.exchange.bringing.ImportResult;
import org.tergeu.exchange.bringing.ImportSettings;
import org.tergeu.exchange.bringing.ImportText;
import org.tergeu.exchange.bringing.Imports;
import org.tergeu.exchange.bringing.Imports.ImportJob;
import org.tergeu.exchange.bringing.LineLimits;
import org.tergeu.exchange.transport.UploadFile.NoUploadRoom;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.Doorway;
import org.tergeu.graphql.transport.Sending;
import org.tergeu.graphql.transport.rate.HttpClient;
import org.tergeu.graphql.transport.request.BodyReader;
import org.tergeu.graphql.transport.request.BodyWatch;
import org.tergeu.intake.submission.Bringing;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.platform.sharing.SharedBytes;

/** Takes reports, one a line, from those who may submit them. What is wrong with a line is answered while the rest goes in. */
@Singleton
class ImportRoute {

    private static final Logger LOG = Logger.getLogger(ImportRoute.class);

    private static final String PATH = "/import";
    private static final String ALLOWED = "POST";

    /** As much as a mutation. */
    private static final long POINTS = 1_000;

    /** After the filters of Quarkus, whose orders are negative, and before its routes. */
    private static final int FIRST = 0;

    private static final int BAD_REQUEST = 400;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 30;

    /** So long the rest of a body is let past after its refusal, for a caller who reads only when all is sent. */
    private static final Duration PAST = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Doorway doorway;
    private final Sending sending;
    private final Imports imports;
    private final UploadFolder folder;
    private final SharedBytes uploads;
    private final ImportSettings settings;
    private final Limits limits;
    /** Changes of a server go in one after the other: two imports would take twice the memory, and no less time. */
    private final AtomicBoolean busy = new AtomicBoolean();

    ImportRoute(
            Vertx vertx,
            Doorway doorway,
            Sending sending,
            Imports imports,
            UploadFolder folder,
            ImportSettings settings,
            Limits limits) {
        this.folder = folder;
        this.uploads = new SharedBytes(
                settings.uploads().asLongValue(), limits.atOnce().share());
        this.vertx = vertx;
        this.doorway = doorway;
        this.sending = sending;
        this.imports = imports;
        this.settings = settings;
        this.limits = limits;
    }

    void serve(@Observes Router router) {
        router.route(PATH).order(FIRST).handler(this::handle);
    }

    private void handle(RoutingContext request) {
        if (!request.request().method().equals(HttpMethod.POST)) {
            doorway.refuseMethod(request, ALLOWED);
            return;
        }
        request.request().pause();
        request.addEndHandler(end -> BodyReader.skip(request, PAST));
        doorway.enter(request, Role.EDITOR, POINTS, identity -> read(request, identity));
    }

    private void read(RoutingContext request, Identity identity) {
        try {
            receive(request, identity, ImportRequest.of(request));
        } catch (ImportRequest.UnreadableImport unreadable) {
            doorway.refuse(
                    request,
                    unreadable.isOfMedia() ? UNSUPPORTED_MEDIA_TYPE : BAD_REQUEST,
                    unreadable.isOfMedia() ? ErrorCode.UNSUPPORTED_MEDIA_TYPE : ErrorCode.INVALID_REQUEST,
                    unreadable.getMessage());
        }
    }

    private void receive(RoutingContext request, Identity identity, ImportRequest asked) {
        if (busy.get()) {
            // Before a long body comes for nothing.
            refuseForOther(request);
            return;
        }
        Context own = OwnContext.current();
        try {
            UploadFile file =
                    UploadFile.in(folder, uploads, HttpClient.of(request).address());
            Upload.receive(vertx, request, file, settings.size().asLongValue(), settings.uploadTime())
                    .onComplete(arrived -> own.runOnContext(here -> {
                        if (arrived.failed()) {
                            refuse(request, arrived.cause());
                        } else if (isGone(request)) {
                            file.delete();
                        } else if (busy.compareAndSet(false, true)) {
                            begin(request, identity, asked, file);
                        } else {
                            file.delete();
                            refuseForOther(request);
                        }
                    }));
        } catch (NoUploadRoom | IOException none) {
            refuse(request, none);
        }
    }

    private static boolean isGone(RoutingContext request) {
        return BodyWatch.isBroken(request)
                || request.response().closed()
                || request.response().ended();
    }

    private void refuseForOther(RoutingContext request) {
        doorway.refuseForLimit(
                request,
                UNAVAILABLE,
                ErrorCode.OVERLOADED,
                "import",
                "Another import goes on at this server, and one at a time is allowed. Ask again in " + RETRY_SECONDS
                        + " seconds.",
                RETRY_SECONDS);
    }

    private void refuse(RoutingContext request, Throwable failure) {
        if (isGone(request)) {
            return;
        }
        if (failure instanceof Upload.TooLarge) {
            doorway.refuse(
                    request,
                    TOO_LARGE,
                    ErrorCode.REQUEST_TOO_LARGE,
                    "The body is too large. At most " + settings.size().asLongValue()
                            + " bytes are allowed (tergeu.import.size). Split it into several.");
        } else if (failure instanceof Upload.TooSlow) {
            doorway.refuseForLimit(
                    request,
                    REQUEST_TIMEOUT,
                    ErrorCode.TIMED_OUT,
                    "import.upload-time",
                    "The body takes longer than " + settings.uploadTime().toSeconds()
                            + " s to arrive. Compress it, or split it into several.",
                    0);
        } else if (failure instanceof NoUploadRoom full) {
            doorway.refuseForLimit(
                    request,
                    full.isOfOneClient() ? TOO_MANY_REQUESTS : UNAVAILABLE,
                    ErrorCode.OVERLOADED,
                    "import.uploads",
                    (full.isOfOneClient() ? "The other imports of this client" : "The imports of all clients")
                            + " take as much of the disk as they may, "
                            + settings.uploads().asLongValue()
                            + " bytes for all clients and a share of them for one (tergeu.import.uploads). Ask again in "
                            + RETRY_SECONDS + " seconds.",
                    RETRY_SECONDS);
        } else if (failure instanceof Upload.Unwritable || failure instanceof IOException) {
            LOG.error("The disk does not take the body of an import (java.io.tmpdir)", failure);
            doorway.refuseForLimit(
                    request,
                    UNAVAILABLE,
                    ErrorCode.OVERLOADED,
                    "import.uploads",
                    "The disk of the server does not take the body: it may be full. Nothing of it is recorded. Ask again in "
                            + RETRY_SECONDS + " seconds; the log of the server has the cause.",
                    RETRY_SECONDS);
        } else {
            doorway.fault(request, failure);
        }
    }

    /** On a thread of its own: it may take an hour. */
    private void begin(RoutingContext request, Identity identity, ImportRequest asked, UploadFile file) {
        Context own = OwnContext.current();
        HttpServerResponse response = request.response();
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, ImportRequest.NDJSON)
                // Compressed, a line would wait for those behind it.
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // The first line can take its time, and a caller is to know before that the import has begun.
        response.writeHead();
        ImportJob job = new ImportJob(
                file.path(),
                asked.source(),
                new LineLimits(Math.toIntExact(limits.body().asLongValue()), limits.inputs(), settings.lines()),
                new Bringing(identity, asked.madeFrom()),
                asked.preview(),
                asked.allOrNothing());
        new Thread(() -> run(job, file, own, request), "import").start();
    }

    private void run(ImportJob job, UploadFile file, Context own, RoutingContext request) {
        try {
            Reply reply = new Reply(own, request, sending, Files.size(job.file()));
            ImportResult result = imports.run(job, reply);
            reply.write(ImportText.of(result));
        } catch (IOException gone) {
            throw new IllegalStateException("an upload is there until it is deleted", gone);
        } finally {
            file.delete();
            busy.set(false);
            own.runOnContext(here -> {
                HttpServerResponse response = request.response();
                if (!response.ended() && !response.closed()) {
                    response.end();
                }
            });
        }
    }
}
