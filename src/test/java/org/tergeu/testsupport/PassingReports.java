package org.tergeu.testsupport;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Reports that come and go among the generated ones: each submission takes the one before back. */
public final class PassingReports {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private String standing;

    /** Submits one more report with five incidents spread among the generated ones, and retracts the one before. */
    public void next() {
        retract();
        // A key of its own: other tests of the same database must not meet it again.
        String key = "gen-passing-" + System.nanoTime() + "-" + COUNT.incrementAndGet();
        Submit.tree(Map.of(
                "report",
                        Map.of(
                                "key",
                                key,
                                "title",
                                "Passing report",
                                "publisher",
                                "gen-passing-press",
                                "language",
                                "en",
                                "tier",
                                "NEWS"),
                "organizations", List.of(Map.of("key", "gen-passing-press", "name", "Passing Press", "kind", "MEDIA")),
                "incidents",
                        Stream.of(0, 70, 140, 210, 280)
                                .map(n -> incident(key, n))
                                .toList()));
        standing = key;
    }

    /** Retracts the last one. */
    public void retract() {
        if (standing != null) {
            Submit.retraction(standing);
            standing = null;
        }
    }

    private static Map<String, ?> incident(String report, int n) {
        return Map.of(
                "key",
                report + "-" + n,
                "name",
                "Generated raid %03d".formatted(n / 2),
                "summary",
                "What passes.",
                "kind",
                "RAID",
                "occurred",
                GeneratedReports.occurred(n).toString(),
                "places",
                List.of(Map.of("place", "gen-city-000", "precision", "EXACT")),
                "participants",
                List.of(Map.of("organization", "gen-ministry", "role", "ATTENDED")),
                "seizures",
                List.of(Map.of(
                        "category",
                        "DRUG",
                        "item",
                        "drugs that pass",
                        "disposition",
                        "SEIZED",
                        "quantity",
                        n + " kg")));
    }
}
