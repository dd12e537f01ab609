package org.tergeu.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.submission.Submission;

/** Submits reports as every report comes in: as a text, through intake. */
public final class Submit {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Submit() {}

    /** Submits a report file. */
    public static Submission.Outcome text(String report) {
        ReportIntake intake = Arc.container().instance(ReportIntake.class).get();
        try {
            return VertxContextSupport.subscribeAndAwait(() -> intake.submit(report))
                    .outcome();
        } catch (Throwable refused) {
            throw new AssertionError("refused: " + refused.getMessage(), refused);
        }
    }

    /** Submits a report that is put together in a test. */
    public static Submission.Outcome tree(Map<String, ?> report) {
        try {
            return text(JSON.writeValueAsString(report));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Submits a report of {@code src/test/resources/reports}. */
    public static Submission.Outcome file(String name) {
        try (InputStream in = Submit.class.getResourceAsStream("/reports/" + name)) {
            return text(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a report back. */
    public static Submission.Outcome retraction(String key) {
        return tree(Map.of("report", Map.of("key", key, "status", "RETRACTED")));
    }
}
