package org.tergeu.exchange.transport;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.tergeu.exchange.bringing.Lines;
import org.tergeu.exchange.mapping.MappedRows;
import org.tergeu.exchange.mapping.Mapping;
import org.tergeu.exchange.mapping.UnusableMapping;
import org.tergeu.text.Quotation;

/**
 * What a request asks to import.
 *
 * @param source how its body is read
 * @param madeFrom the revision of the dataset that its caller had before them; null when what they bring counts whatever was there
 * @param preview how many lines are to be shown, of which nothing is recorded; 0 for an import
 */
record ImportRequest(Lines.Source source, @Nullable String madeFrom, int preview, boolean allOrNothing) {

    static final String NDJSON = "application/x-ndjson";

    private static final Set<String> TYPES =
            Set.of(NDJSON, "application/ndjson", "application/jsonl", "application/x-jsonlines");
    private static final String CSV = "text/csv";
    private static final Set<String> CODINGS = Set.of("", "identity", "gzip", "x-gzip", "zstd");

    private static final Map<String, Pattern> PARAMETERS = Map.of(
            "allOrNothing", Pattern.compile("true|false"),
            "madeFrom", Pattern.compile("\\d{1,18}"),
            "preview", Pattern.compile("[1-9]\\d{0,3}"),
            "mapping", Pattern.compile(".+", Pattern.DOTALL));

    /** The message says what is wrong, and what is allowed. */
    static final class UnreadableImport extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean isOfMedia;

        private UnreadableImport(boolean isOfMedia, String message) {
            super(message, null, false, false);
            this.isOfMedia = isOfMedia;
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage(), "message");
        }

        /** Whether the body is of a type, or in a coding, that is not taken. */
        boolean isOfMedia() {
            return isOfMedia;
        }
    }

    static ImportRequest of(RoutingContext request) throws UnreadableImport {
        String type = header(request, HttpHeaders.CONTENT_TYPE);
        String coding = header(request, HttpHeaders.CONTENT_ENCODING);
        if ((!TYPES.contains(type) && !type.equals(CSV)) || !CODINGS.contains(coding)) {
            throw new UnreadableImport(
                    true,
                    "The body is " + Quotation.quoted(type)
                            + (coding.isEmpty() ? "" : " in " + Quotation.quoted(coding))
                            + ". Allowed: Content-Type: " + NDJSON + ", one report a line, or " + CSV
                            + " with a mapping, plain or compressed by gzip or zstd.");
        }
        MultiMap given = request.queryParams();
        for (String name : given.names()) {
            Pattern allowed = PARAMETERS.get(name);
            if (allowed == null
                    || given.getAll(name).size() > 1
                    || !allowed.matcher(given.get(name)).matches()) {
                throw new UnreadableImport(
                        false,
                        "The address has " + Quotation.quoted(name + "=" + given.get(name))
                                + ". Allowed, once each: allOrNothing=true or false, madeFrom with a revision of the dataset, preview with 1 to 9999 lines, and for CSV mapping.");
            }
        }
        return new ImportRequest(
                source(type, given.get("mapping")),
                given.get("madeFrom"),
                given.contains("preview") ? Integer.parseInt(given.get("preview")) : 0,
                Boolean.parseBoolean(given.get("allOrNothing")));
    }

    /** Without parameters, in small letters; empty when there is none. */
    private static String header(RoutingContext request, CharSequence name) {
        String value = request.request().getHeader(name);
        return value == null ? "" : value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static Lines.Source source(String type, @Nullable String mapping) throws UnreadableImport {
        if (!type.equals(CSV) && mapping == null) {
            return Lines.reports();
        }
        if (!type.equals(CSV) || mapping == null) {
            throw new UnreadableImport(
                    false,
                    "CSV comes with a mapping, and nothing else does. Allowed: mapping with a mapping as JSON, or one of "
                            + String.join(" ", Mapping.BUNDLED) + ".");
        }
        try {
            return MappedRows.by(mapping.strip().startsWith("{") ? Mapping.read(mapping) : Mapping.bundled(mapping));
        } catch (UnusableMapping wrong) {
            throw new UnreadableImport(false, "The mapping cannot be used: " + wrong.getMessage() + ".");
        }
    }
}
