package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.paging.Fingerprint;

/**
 * The entity tags of answers to GET (ETag, If-None-Match) and how long these may be used again. A tag names the question, the role of the
 * caller and the revision of the dataset, so whether an answer still holds is known without asking the data.
 */
@Singleton
class EntityTags {

    private static final int NOT_MODIFIED = 304;

    /** What an entity tag says, with its quotes: a comma within is part of it. */
    private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

    private final SchemaText schema;
    private final String version;
    private final Duration longest;
    private volatile @Nullable String edition;

    EntityTags(
            SchemaText schema,
            @ConfigProperty(name = "quarkus.application.version") String version,
            HttpSettings settings) {
        this.schema = schema;
        this.version = version;
        this.longest = settings.maxAge();
    }

    /**
     * The tag of the answer to a question, in the coding that the caller takes. It is weak: the answer may hold what came in between the
     * revision and the data.
     */
    String tag(
            RoutingContext request,
            Identity caller,
            MediaType media,
            RequestParameters asked,
            String document,
            String revision) {
        return tag(
                request,
                Fingerprint.of(List.of(
                        edition(),
                        revision,
                        role(caller),
                        media,
                        Objects.toString(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                        Objects.toString(asked.operationName()),
                        asked.variables().toString(),
                        document)));
    }

    /** The tag of what else is made of the data of a revision: a strong one, for all of it is of one state. */
    String tag(RoutingContext request, Identity caller, String revision, List<?> asked) {
        String weak = tag(
                request,
                Fingerprint.of(List.of(
                        edition(),
                        revision,
                        role(caller),
                        Objects.toString(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                        asked.toString())));
        return weak.substring(weak.indexOf('"'));
    }

    /** The tag of the schema as a file. */
    String tagOfSchema(RoutingContext request) {
        return tag(request, edition());
    }

    /** Answers differ by it: an editor's have what a reader's leave out, such as the source of a retracted report. */
    private static Role role(Identity caller) {
        Role role = caller.role();
        return role == null ? Role.READER : role;
    }

    private static String tag(RoutingContext request, String answer) {
        String coding = Coding.of(request);
        return "W/\"" + answer + (coding == null ? "" : "-" + coding) + "\"";
    }

    /**
     * Whether the caller has this answer already. Tags are compared weakly, and a star means any answer that there is (RFC 9110, 13.1.2).
     */
    static boolean isKnown(RoutingContext request, String tag) {
        return request.request().headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(line -> line.strip().equals("*")
                        || TAG.matcher(line).results().anyMatch(known -> tag.endsWith(known.group())));
    }

    /**
     * Sends that nothing has changed.
     *
     * @param alone whether the answer is for the caller alone
     */
    void sendUnchanged(RoutingContext request, String tag, boolean alone) {
        allow(request.response(), tag, alone);
        request.response()
                .setStatusCode(NOT_MODIFIED)
                .putHeader(HttpHeaders.VARY, Exchange.VARIES_BY)
                .end();
    }

    /**
     * Lets anybody keep the answer, or the caller alone; what one client has left is of no use to another.
     *
     * @param alone whether the answer is for the caller alone
     */
    void allow(HttpServerResponse response, String tag, boolean alone) {
        response.headers().remove("RateLimit").remove("RateLimit-Policy");
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(
                        HttpHeaders.CACHE_CONTROL,
                        (alone ? "private" : "public") + ", max-age=" + longest.toSeconds() + ", must-revalidate");
    }

    /** A new version may answer otherwise. */
    private String edition() {
        if (edition == null) {
            edition = Fingerprint.of(version + schema.text());
        }
        return edition;
    }
}
