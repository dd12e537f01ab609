package org.tergeu.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.testsupport.Http.Response;

/** Somebody with a token who imports reports over HTTP. */
public record Bring(String token) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Somebody with these roles. */
    public static Bring by(String... roles) {
        return new Bring(Editors.token(roles).text());
    }

    /** What came back, line by line; the last line is the summary. */
    public record Result(List<Answer> faults, Answer summary) {

        /** Lines and codes of what was refused. */
        public List<String> refused() {
            return faults.stream()
                    .map(fault -> fault.at("line").text() + " "
                            + fault.at("code").text() + " " + fault.at("path").text())
                    .toList();
        }

        /** A count of the summary. */
        public int count(String name) {
            return summary.at(name).number();
        }
    }

    /** Whatever comes back. */
    public Response send(byte[] body, String query, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-ndjson"));
        if (headers.length > 0 && headers[0].equals("Content-Type")) {
            all.clear();
        }
        if (token != null) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        all.addAll(List.of(headers));
        return Http.send(Http.to("/import" + query)
                .POST(BodyPublishers.ofByteArray(body))
                .headers(all.toArray(String[]::new)));
    }

    /** What came of an import that was begun. */
    public Result lines(String query, Object... lines) {
        return read(send(text(lines).getBytes(StandardCharsets.UTF_8), query));
    }

    /** One report a line: a text as it is, everything else as JSON. */
    public static String text(Object... lines) {
        StringBuilder text = new StringBuilder();
        for (Object line : lines) {
            text.append(line instanceof String written ? written : json(line)).append('\n');
        }
        return text.toString();
    }

    /** The lines of an answer. */
    public static Result read(Response response) {
        if (response.status() != 200) {
            throw new AssertionError(response.status() + " " + response.body());
        }
        List<Answer> lines = response.body().lines().map(Bring::parsed).toList();
        return new Result(
                lines.stream().filter(line -> !line.at("code").isMissing()).toList(),
                lines.get(lines.size() - 1).at("summary"));
    }

    private static String json(Object line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Answer parsed(String line) {
        try {
            return new Answer(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    /** A report as {@link Edits#report} makes it, as files have it. */
    public static Map<String, Object> report(String key, String detained) {
        Map<String, Object> report = Edits.report(key, detained);
        Map<String, Object> header = new LinkedHashMap<>((Map<String, Object>) report.get("report"));
        header.put("publishedOn", "2026-05-01");
        return Edits.with(report, "report", header);
    }

    /** A report on another incident, which it does not describe. */
    public static Map<String, Object> about(String key, String other, String detained) {
        return Edits.with(
                report(key, detained),
                "incidents",
                List.of(Map.of(
                        "key",
                        other + "-raid",
                        "legalOutcomes",
                        List.of(Map.of("stage", "DETAINED", "counted", "PERSON", "count", detained)))));
    }
}
