package org.tergeu.exchange.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.MultiMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.tergeu.exchange.taking.Decisions;
import org.tergeu.exchange.taking.Extract;
import org.tergeu.exchange.taking.Format;
import org.tergeu.text.Quotation;

/**
 * What an address asks for.
 *
 * @param filter as GraphQL has it; null for all
 * @param asOf a day; null for what is known now
 * @param after the cursor of the last row that its caller has; null for the first
 * @param revision of the data that it is to be of; null for that of now
 * @param isRaw whether texts that a spreadsheet takes for formulas are left as they are
 */
record DownloadRequest(
        Extract dataset,
        Format format,
        @Nullable Map<String, Object> filter,
        @Nullable String asOf,
        @Nullable String after,
        @Nullable String revision,
        boolean isRaw) {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerForMapOf(Object.class);

    private static final Set<String> PARAMETERS = Set.of("filter", "asOf", "after", "revision", "formulas");
    private static final Pattern REVISION = Pattern.compile("\\d{1,18}");

    /** The message says what is wrong, and what is allowed. */
    static final class UnreadableDownload extends Exception {

        private static final long serialVersionUID = 1L;

        private UnreadableDownload(String message) {
            super(message, null, false, false);
        }

        @Override
        public String getMessage() {
            return Objects.requireNonNull(super.getMessage(), "message");
        }
    }

    /** @param parameters of the address */
    static DownloadRequest of(Extract dataset, Format format, MultiMap parameters) throws UnreadableDownload {
        for (String name : parameters.names()) {
            if (!PARAMETERS.contains(name) || parameters.getAll(name).size() > 1) {
                throw new UnreadableDownload("The address has the parameter " + Quotation.quoted(name)
                        + ", or has it twice. Allowed, once each: filter, asOf, after, revision and formulas.");
            }
        }
        String asOf = parameters.get("asOf");
        if (asOf != null && !dataset.knowsDays()) {
            throw new UnreadableDownload(
                    "asOf is not allowed here: " + dataset.name() + " are always as they are known now.");
        }
        String revision = parameters.get("revision");
        if (revision != null && !REVISION.matcher(revision).matches()) {
            throw new UnreadableDownload("revision is " + Quotation.quoted(revision)
                    + ". Allowed: a revision of the dataset, a whole number.");
        }
        String formulas = parameters.get("formulas");
        if (formulas != null && !formulas.equals("raw")) {
            throw new UnreadableDownload("formulas is " + Quotation.quoted(formulas) + ". Allowed: raw.");
        }
        return new DownloadRequest(
                dataset,
                format,
                filter(parameters.get("filter")),
                asOf,
                parameters.get("after"),
                revision,
                formulas != null);
    }

    private static @Nullable Map<String, Object> filter(@Nullable String text) throws UnreadableDownload {
        try {
            return text == null ? null : JSON.readValue(text);
        } catch (JsonProcessingException malformed) {
            throw new UnreadableDownload(
                    "filter is not a JSON object, percent-encoded in UTF-8. Allowed: a filter as GraphQL has it: {\"kind\": \"RAID\"}.");
        }
    }

    /** What comes after the rows: with all reports what editors have decided, which no report says. */
    List<Decisions> annex() {
        return dataset.isOfReports() && filter == null ? List.of(Decisions.values()) : List.of();
    }

    /** The variables of the question for a page. */
    Map<String, Object> variables(@Nullable String from, int rows) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("filter", filter);
        variables.put("first", rows);
        variables.put("after", from);
        if (dataset.hasLists()) {
            variables.put("some", Extract.SOME);
        }
        if (dataset.knowsDays()) {
            variables.put("asOf", asOf);
        }
        return variables;
    }

    /** All that makes it another answer. */
    List<?> parts() {
        return java.util.Arrays.asList(
                dataset.name(), format, String.valueOf(filter), String.valueOf(asOf), String.valueOf(after), isRaw);
    }
}
