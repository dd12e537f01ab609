package org.tergeu.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tergeu.calendar.FuzzyDate;

/** Moves what a report dates after itself to before, since such a report is refused: as many days before it as it was after. */
final class ByThen {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private ByThen() {}

    /** The same report, changed in place. */
    static GeneratedReport told(GeneratedReport report) {
        move(report.file(), report.knownFrom());
        return report;
    }

    private static void move(JsonNode node, LocalDate day) {
        node.forEach(child -> move(child, day));
        if (node instanceof ObjectNode entry) {
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
