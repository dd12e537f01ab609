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
import org.tergeu.graphql.transport.answer.Coding;
import org.tergeu.graphql.transport.answer.MediaType;
import org.tergeu.graphql.transport.request.RequestParameters;

/**
 * The entity tags of answers to GET (ETag, If-None-Match), and how long caches may use an answer. A tag names the question, the role of the caller
 * and the revision of the dataset, so whether an answer is still current is known without reading the data.
 */
@Singleton
public class EntityTags {

    private static final int NOT_MODIFIED = 304;

    /** An entity tag with its quotes; a comma within them is part of it. */
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
     * The tag of the answer to a question, in the coding that the caller accepts. It is weak, as the answer may contain data that was recorded after
     * its revision was read.
     */
    public String tag(
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

    /** The tag of a file made from the data of one revision. It is strong: all of the file is of one state. */
    public String tag(RoutingContext request, Identity caller, String revision, List<?> asked) {
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

    /** Whether the caller already has this answer. Tags are compared weakly, and a star matches any answer (RFC 9110, 13.1.2). */
    public static boolean isKnown(RoutingContext request, String tag) {
        return request.request().headers().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(line -> line.strip().equals("*")
                        || TAG.matcher(line).results().anyMatch(known -> tag.endsWith(known.group())));
    }

    /**
     * Sends status 304, Not Modified.
     *
     * @param alone whether the answer is for this caller only
     */
    public void sendUnchanged(RoutingContext request, String tag, boolean alone) {
        allow(request.response(), tag, alone);
        request.response()
                .setStatusCode(NOT_MODIFIED)
                .putHeader(HttpHeaders.VARY, Exchange.VARIES_BY)
                .end();
    }

    /**
     * Sets the headers that say who may keep the answer. Headers about the points of a client are left out, as they are of no use to another one.
     *
     * @param alone whether the answer is for this caller only
     */
    public void allow(HttpServerResponse response, String tag, boolean alone) {
        response.headers().remove("RateLimit").remove("RateLimit-Policy");
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(
                        HttpHeaders.CACHE_CONTROL,
                        (alone ? "private" : "public") + ", max-age=" + longest.toSeconds() + ", must-revalidate");
    }

    /** Part of each tag: another version of the service may answer differently. */
    private String edition() {
        if (edition == null) {
            edition = Fingerprint.of(version + schema.text());
        }
        return edition;
    }
}
