package org.tergeu.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tergeu.calendar.FuzzyDate;

/**
 * Mends what no report can say, since such a report is refused: what it dates after itself is moved as many days before it as it was after,
 * and a named person is one person.
 */
final class Possible {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private Possible() {}

    /** The same report, changed in place. */
    static GeneratedReport of(GeneratedReport report) {
        mend(report.file(), report.knownFrom());
        return report;
    }

    private static void mend(JsonNode node, LocalDate day) {
        node.forEach(child -> mend(child, day));
        if (node instanceof ObjectNode entry) {
            if (entry.has("stage")
                    && entry.has("person")
                    && !entry.path("counted").asText().equals("CASE")) {
                entry.put("counted", "PERSON").put("count", "1");
            }
            for (String field : List.of("asOf", "occurred", "decidedOn")) {
                if (entry.has(field)) {
                    FuzzyDate date = FuzzyDate.parse(entry.get(field).asText(), false);
                    if (!date.endsWithin(FIRST, day)) {
                        entry.put(field, before(day, date).toString());
                    }
                }
            }
        }
    }

    private static LocalDate before(LocalDate day, FuzzyDate date) {
        LocalDate after = date.earliest().isAfter(day) || date.latest().equals(FuzzyDate.OPEN_END)
                ? date.earliest()
                : date.latest();
        return day.minusDays(Math.max(0, ChronoUnit.DAYS.between(day, after)));
    }
}
