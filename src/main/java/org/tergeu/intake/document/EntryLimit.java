package org.tergeu.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The most entries of a section of a report, including those of the lists within them. A report is recorded in one transaction, during which nothing
 * else is recorded. {@code docs/report-format.md} has the limit.
 */
final class EntryLimit {

    /** The most entries of a section. */
    static final int MOST = 10_000;

    /** The sections with this limit. */
    static final List<String> SECTIONS = List.of("organizations", "people", "places", "incidents", "statistics");

    private EntryLimit() {}

    /** The problems of a report file: each section with too many entries. They are found before any entry is read. */
    static List<Problem> problems(JsonNode document) {
        List<Problem> problems = new ArrayList<>();
        for (String section : SECTIONS) {
            int entries = entries(document.path(section));
            if (entries > MOST) {
                problems.add(new Problem(
                        section,
                        String.format(
                                Locale.ROOT,
                                "read %,d entries, those of the lists in them counted; at most %,d are allowed: split the report into several",
                                entries,
                                MOST)));
            }
        }
        return problems;
    }

    private static int entries(JsonNode node) {
        int entries = node.isArray() ? node.size() : 0;
        for (JsonNode within : node) {
            entries += entries(within);
        }
        return entries;
    }
}
