package org.tergeu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Connection;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GeneratedReports;

/** Whatever is asked for in whatever order and portions, each row that stands all the time is visited once. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class PagingPropertyIT {

    /**
     * A list as somebody pages through it.
     *
     * @param pages how many pages it is divided into, about
     * @param passing what comes and goes between the pages
     */
    private record Visit(String list, Map<String, Object> filter, String order, int pages, Coverage passing) {

        static Visit of(Draw draw) {
            FilterMaker filters = new FilterMaker(draw);
            return switch (draw.between(0, 2)) {
                case 0 ->
                    of(
                            draw,
                            "incidents",
                            filters.incident(),
                            List.of(
                                    "OCCURRED",
                                    "BEST_KNOWN_DAY",
                                    "FIRST_REPORTED",
                                    "LAST_REPORTED",
                                    "NAME",
                                    "UPDATED_AT"));
                case 1 ->
                    of(draw, "seizures", filters.seizure(), List.of("OCCURRED", "BEST_KNOWN_DAY", "QUANTITY", "VALUE"));
                default ->
                    of(draw, "legalOutcomes", filters.legalOutcome(), List.of("OCCURRED", "BEST_KNOWN_DAY", "COUNT"));
            };
        }

        private static Visit of(Draw draw, String list, Map<String, Object> filter, List<String> fields) {
            String order = draw.oneIn(4)
                    ? ""
                    : "orderBy: {field: %s, direction: %s}, ".formatted(draw.of(fields), draw.of("DESC", "ASC"));
            return new Visit(list, filter, order, draw.between(1, 6), Coverage.of(draw));
        }

        Connection connection() {
            String type = Map.of(
                            "incidents", "IncidentFilter",
                            "seizures", "SeizureFilter",
                            "legalOutcomes", "LegalOutcomeFilter")
                    .get(list);
            return new Connection(
                    "query($filter: %s) { %s(filter: $filter, %sPAGE) { ROWS } }".formatted(type, list, order),
                    Map.of("filter", filter));
        }

        Stream<Visit> smaller() {
            return Stream.concat(
                    filter.keySet().stream().map(this::withoutFilter),
                    passing.smaller().map(fewer -> new Visit(list, filter, order, pages, fewer)));
        }

        private Visit withoutFilter(String field) {
            Map<String, Object> less = new LinkedHashMap<>(filter);
            less.remove(field);
            return new Visit(list, less, order, pages, passing);
        }

        @Override
        public String toString() {
            return "%s(%sfilter: %s) on %d pages while there come and go:%n%s"
                    .formatted(list, order, filter, pages, passing);
        }
    }

    @BeforeAll
    static void submitWhatStays() {
        GeneratedReports.ensure();
        Background.ensure();
    }

    @Test
    void whatStaysIsVisitedOnceInTheSameOrderBothWays() {
        Property.forAll(10, Visit::of, Visit::smaller, visit -> {
            Connection list = visit.connection();
            List<String> staying = Connection.ids(list.forward(500, page -> {}));
            int size = Math.max(1, Math.min(500, staying.size() / visit.pages));
            try (Passing passing = new Passing(visit.passing)) {
                List<String> forward = Connection.ids(list.forward(size, page -> passing.next()));
                List<String> backward = Connection.ids(list.backward(size, page -> passing.next()));

                assertThat(forward).doesNotHaveDuplicates().containsSubsequence(staying);
                assertThat(backward).doesNotHaveDuplicates().containsSubsequence(staying);
            }
        });
    }

    /** Reports of which one comes and the one before goes, again and again. */
    private static final class Passing implements AutoCloseable {

        /** By some orders what comes last is listed last: were there no end of it, the list would have none. */
        private static final int MOST = 12;

        private final List<GeneratedReport> reports;
        private Edition edition = new Edition();
        private int count;

        Passing(Coverage coverage) {
            reports = coverage.reports();
        }

        void next() {
            if (!reports.isEmpty() && count < MOST) {
                edition.close();
                edition = new Edition().submit(reports.get(count++ % reports.size()));
            }
        }

        @Override
        public void close() {
            edition.close();
        }
    }
}
