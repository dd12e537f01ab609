package org.tergeu.exchange.transport;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tergeu.exchange.taking.Extract;
import org.tergeu.exchange.taking.Extracts;
import org.tergeu.exchange.taking.Format;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.loading.Revision;
import org.tergeu.graphql.transport.Doorway;
import org.tergeu.graphql.transport.inquiry.Inquiries;
import org.tergeu.graphql.transport.inquiry.Inquiry;

/** Gives rows away as files, to those who may ask. */
@Singleton
class DownloadRoute {

    private static final String PATH = "/download/.*";
    private static final Pattern FILE = Pattern.compile("/download/([a-z-]+)\\.([a-z]+)");
    private static final String ALLOWED = "GET, HEAD";

    /** After the filters of Quarkus, whose orders are negative, and before its routes. */
    private static final int FIRST = 0;

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;

    private final Doorway doorway;
    private final Inquiries inquiries;
    private final Revision revision;
    private final DownloadSettings settings;

    DownloadRoute(Doorway doorway, Inquiries inquiries, Revision revision, DownloadSettings settings) {
        this.doorway = doorway;
        this.inquiries = inquiries;
        this.revision = revision;
        this.settings = settings;
    }

    void serve(@Observes Router router) {
        router.routeWithRegex(PATH).order(FIRST).handler(this::handle);
    }

    private void handle(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            doorway.refuseMethod(request, ALLOWED);
            return;
        }
        inquiries.begin(request, inquiry -> read(request, inquiry));
    }

    private void read(RoutingContext request, Inquiry inquiry) {
        Matcher file = FILE.matcher(request.normalizedPath());
        Optional<Extract> dataset = file.matches() ? Extracts.named(file.group(1)) : Optional.empty();
        Optional<Format> format = file.matches() ? Format.named(file.group(2)) : Optional.empty();
        if (dataset.isEmpty() || format.isEmpty() || !dataset.get().formats().contains(format.get())) {
            inquiry.refuse(
                    NOT_FOUND,
                    ErrorCode.INVALID_REQUEST,
                    "There is no such file. Allowed: "
                            + Extracts.ALL.stream().map(DownloadRoute::files).collect(Collectors.joining(", ")) + ".");
            return;
        }
        try {
            DownloadRequest asked = DownloadRequest.of(dataset.get(), format.get(), request.queryParams());
            inquiry.revision(revision::current)
                    .onSuccess(current -> take(request, inquiry, asked, current))
                    .onFailure(inquiry::fail);
        } catch (DownloadRequest.UnreadableDownload unreadable) {
            inquiry.refuse(BAD_REQUEST, ErrorCode.INVALID_REQUEST, unreadable.getMessage());
        }
    }

    private static String files(Extract dataset) {
        return dataset.formats().stream()
                .map(Format::ending)
                .sorted()
                .collect(Collectors.joining(" ", dataset.name() + " (", ")"));
    }

    private void take(RoutingContext request, Inquiry inquiry, DownloadRequest asked, String current) {
        if (inquiry.answer().isKnown(inquiry.answer().tag(number(current), asked.parts()))) {
            return;
        }
        inquiry.attempt(() -> inquiry.hold(settings.atOnce(), settings.time())
                .compose(held -> inquiry.revision(revision::current))
                .onSuccess(state -> write(request, inquiry, asked, number(state)))
                .onFailure(inquiry::fail));
    }

    /** Behind it stands how far the reading of a folder is. */
    private static String number(String revision) {
        return revision.split("-", 2)[0];
    }

    private void write(RoutingContext request, Inquiry inquiry, DownloadRequest asked, String state) {
        request.response().putHeader("Tergeu-Revision", state);
        if (asked.revision() != null && !asked.revision().equals(state)) {
            inquiry.refuse(
                    PRECONDITION_FAILED,
                    ErrorCode.REVISION_CHANGED,
                    "The data is of revision " + state + " now, and not of " + asked.revision()
                            + ". Begin the download anew, without after and revision.");
            return;
        }
        String server = request.request().scheme() + "://" + request.request().authority();
        new Download(inquiry, asked, server, inquiry.answer().tag(state, asked.parts())).run();
    }
}
