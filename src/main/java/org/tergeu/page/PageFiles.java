package org.tergeu.page;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.tergeu.graphql.transport.EntityTags;
import org.tergeu.graphql.transport.Sending;
import org.tergeu.graphql.transport.answer.Coding;

/**
 * Serves the files of the pages. They are sent as any answer is: the handler of Quarkus for static files opens a file for each request and keeps it for
 * as long as the client likes, and compresses it each time.
 */
@Singleton
class PageFiles {

    private static final String FOLDER = "/pages";

    /** Folders and a name. None begins with a dot. */
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*+)++");

    /** After all routes that have a path. */
    private static final int LAST = 1_000;

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int METHOD_NOT_ALLOWED = 405;

    private static final String METHODS = "GET, HEAD, OPTIONS";

    private final Sending sending;
    private final Map<String, PageFile> known = new ConcurrentHashMap<>();

    PageFiles(Sending sending) {
        this.sending = sending;
    }

    void serve(@Observes Router router) {
        router.route().order(LAST).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String path = request.normalizedPath();
        PageFile file = file(path.endsWith("/") ? path + "index.html" : path);
        if (file == null) {
            request.next();
            return;
        }
        HttpServerResponse response = request.response();
        HttpMethod method = request.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            response.setStatusCode(method.equals(HttpMethod.OPTIONS) ? NO_CONTENT : METHOD_NOT_ALLOWED)
                    .putHeader(HttpHeaders.ALLOW, METHODS)
                    .end();
            return;
        }
        send(request, file);
    }

    private void send(RoutingContext request, PageFile file) {
        String coding = Coding.of(request);
        String tag = file.tag(coding);
        HttpServerResponse response = request.response();
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                // After an upgrade, a page must not mix old files and new ones.
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (EntityTags.isKnown(request, tag)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.type());
        if (!file.isCoded(coding)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        } else if (request.request().version() != HttpVersion.HTTP_2) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, coding);
            sending.endShared(request, file.bytes(coding));
            return;
        }
        // Over HTTP/2 the server compresses whatever has the header of a coding.
        sending.endShared(request, file.bytes(null));
    }

    /** The file at a path; null where there is none. */
    private @Nullable PageFile file(String path) {
        PageFile file = known.get(path);
        if (file == null && PageFile.type(path) != null && PATH.matcher(path).matches()) {
            file = read(path);
            // A developer sees each change of a page at once.
            if (file != null && LaunchMode.current() != LaunchMode.DEVELOPMENT) {
                known.put(path, file);
            }
        }
        return file;
    }

    private static @Nullable PageFile read(String path) {
        try (InputStream bytes = PageFiles.class.getResourceAsStream(FOLDER + path)) {
            return bytes == null ? null : PageFile.of(path, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
