package org.tergeu.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tergeu.testsupport.Http.Response;

/** Somebody with a token who changes reports over HTTP. */
public record Edits(String token) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PAYLOAD =
            " outcome userErrors { code path message } conflict { revision changedBy status source differenceCount differences { path before after } } ";
    private static final String CHANGE = PAYLOAD + "revision repeated warnings report { key title status } ";

    /** Somebody with these roles. */
    public static Edits by(String... roles) {
        return new Edits(Editors.token(roles).text());
    }

    /** Whatever comes back. */
    public Response ask(String query, Map<String, ?> variables, String... headers) {
        try {
            byte[] body = JSON.writeValueAsString(Map.of("query", query, "variables", variables))
                    .getBytes(StandardCharsets.UTF_8);
            List<String> all = new java.util.ArrayList<>(List.of("Content-Type", "application/json"));
            if (token != null) {
                all.addAll(List.of("Authorization", "Bearer " + token));
            }
            all.addAll(List.of(headers));
            return Http.post(body, all.toArray(String[]::new));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Answer submit(Map<String, ?> input) {
        return change("submitReport", "ReportInput", CHANGE, input);
    }

    public Answer validate(Map<String, ?> input) {
        return change(
                "validateReport",
                "ReportInput",
                PAYLOAD
                        + "warnings figureCount figures { incident kind fact aspect before { display low } after { display low } } ",
                input);
    }

    /** Describes an organization, a person or a place, as the name of the mutation ends. */
    public Answer describe(String what, Map<String, ?> input) {
        return change(
                "describe" + what,
                "Describe" + what + "Input",
                "outcome revision repeated conflict { revision changedBy differences { path before after } } userErrors { code path message } "
                        + what.toLowerCase(Locale.ROOT) + " { name }",
                input);
    }

    public Answer undoDescription(String thing, String key, String revision) {
        return change(
                "undoDescription",
                "UndoDescriptionInput",
                "outcome key userErrors { code path message }",
                Map.of("thing", thing, "key", key, "revision", revision));
    }

    /** What editors have given of a thing, version by version. */
    public static List<Answer> descriptions(String thing, String key) {
        return by("editor")
                .ask(
                        "query ($key: String!) { descriptionHistory(thing: " + thing
                                + ", key: $key) { revision changedBy source differenceCount differences { path before after } } }",
                        Map.of("key", key))
                .answer()
                .faultless()
                .at("data.descriptionHistory")
                .all();
    }

    public Answer retract(String key, String madeFrom) {
        return change("retractReport", "RetractReportInput", CHANGE, Map.of("key", key, "madeFrom", madeFrom));
    }

    public Answer reinstate(String key, String madeFrom) {
        return change("reinstateReport", "ReinstateReportInput", CHANGE, Map.of("key", key, "madeFrom", madeFrom));
    }

    /** reviewDraft, publishDraft or discardDraft. */
    public Answer ofDraft(String field, String key, String madeFrom) {
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
        return change(field, type, PAYLOAD + "revision repeated ", Map.of("key", key, "madeFrom", madeFrom));
    }

    public Answer merge(String from, String into, String madeFrom) {
        return change(
                "mergeIncidents",
                "MergeIncidentsInput",
                " outcome revision repeated incident { key } userErrors { code path message } ",
                Map.of("from", from, "into", into, "madeFrom", madeFrom));
    }

    public Answer unmerge(String key, String madeFrom) {
        return change(
                "unmergeIncident",
                "UnmergeIncidentInput",
                " outcome revision repeated incident { key } userErrors { code path message } ",
                Map.of("key", key, "madeFrom", madeFrom));
    }

    public Answer undo(String key, String revision) {
        return change("undoChange", "UndoChangeInput", CHANGE, Map.of("key", key, "revision", revision));
    }

    /** The versions of a report, the newest first. */
    public List<Answer> history(String key) {
        return ask(
                        "query ($key: String!) { reportHistory(key: $key) { revision changedBy status source differenceCount differences { path before after } } }",
                        Map.of("key", key))
                .answer()
                .faultless()
                .at("data.reportHistory")
                .all();
    }

    /** Any change: the field, the type of its input, what is asked of the payload, and the input. */
    public Answer change(String field, String type, String payload, Map<String, ?> input) {
        return ask(
                        "mutation Change($input: " + type + "!) { " + field + "(input: $input) {" + payload + "} }",
                        Map.of("input", input))
                .answer()
                .faultless()
                .at("data." + field);
    }

    /** The revision of the dataset now. */
    public static String revision() {
        return Ask.data("{ dataset { revision } }").at("dataset.revision").text();
    }

    /** A report of Orda.kz on so many detained in an incident of its own. */
    public static Map<String, Object> report(String key, String detained) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put(
                "report",
                new LinkedHashMap<>(Map.of(
                        "key",
                        key,
                        "title",
                        "Report " + key,
                        "publisher",
                        "orda-kz",
                        "language",
                        "en",
                        "publishedOn",
                        Map.of("edtf", "2026-05-01"),
                        "tier",
                        "NEWS")));
        input.put(
                "incidents",
                List.of(Map.of(
                        "key", key + "-raid",
                        "name", "A raid",
                        "summary", "Made up for a test.",
                        "kind", "RAID",
                        "legalOutcomes",
                                List.of(Map.of("stage", "DETAINED", "counted", "PERSON", "count", detained)))));
        return input;
    }

    /** The same with another field. */
    public static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(input);
        changed.put(field, value);
        return changed;
    }

    /** The same with another status. */
    public static Map<String, Object> ofStatus(Map<String, Object> input, String status) {
        Map<String, Object> header = new LinkedHashMap<>((Map<String, Object>) input.get("report"));
        header.put("status", status);
        return with(input, "report", header);
    }

    /** How many the incident of such a report shows as detained; "none" when there is no such incident. */
    public static String detained(String key) {
        Answer incident = Ask.data(
                        "query ($key: String!) { incident(key: $key) { legalOutcomes { count { display } } } }",
                        Map.of("key", key + "-raid"))
                .at("incident");
        return incident.isNull()
                ? "none"
                : String.join(",", incident.at("legalOutcomes").each("count.display"));
    }
}
