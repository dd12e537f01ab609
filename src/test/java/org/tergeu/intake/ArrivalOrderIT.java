package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.testsupport.ReportFile.detained;
import static org.tergeu.testsupport.ReportFile.incident;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Published;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Whatever the order in which reports come, and be it all at once, the same is published. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ArrivalOrderIT {

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static ReportFile first(String incident, String day) {
        return ReportFile.named(incident + "-a").on(day).saying("""
                incidents:
                  - key: %s
                    name: As the news has it
                    summary: Made up for a test.
                    kind: RAID
                    places: [ { place: KZ-55, precision: REGION }, { place: KZ-59, precision: REGION } ]
                    participants: [ { organization: kz-mvd, role: ANNOUNCED } ]
                    legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: "> 10" }, { stage: WANTED, counted: PERSON, count: 2 } ]
                    seizures: [ { category: DRUG, item: drugs, disposition: SEIZED, quantity: 9 kg } ]
                """.formatted(incident));
    }

    private static ReportFile second(String incident, String day) {
        return ReportFile.named(incident + "-b")
                .on(day)
                .tier("OFFICIAL")
                .by("kz-gpo")
                .saying("""
                incidents:
                  - key: %s
                    name: As the office has it
                    summary: Made up as well.
                    kind: OPERATION
                    status: CONCLUDED
                    places: [ { place: KZ-63, precision: REGION }, { place: KZ-59, precision: REGION } ]
                    participants: [ { organization: kz-gpo, role: ANNOUNCED }, { organization: kz-mvd, role: ANNOUNCED } ]
                    legalOutcomes: [ { stage: CHARGED, counted: PERSON, count: 7 }, { stage: DETAINED, counted: PERSON, count: 12 } ]
                    seizures:
                      - { category: CASH, item: cash, disposition: SEIZED, value: 5e6 KZT }
                      - { category: DRUG, item: drugs, disposition: SEIZED, quantity: 8 kg }
                """.formatted(incident));
    }

    @ParameterizedTest(name = "published on {1} and {2}")
    @CsvSource({"days, 2026-04-01, 2026-04-02", "swapped, 2026-04-02, 2026-04-01", "same, 2026-04-01, 2026-04-01"})
    void twoReportsOfOneNewIncidentGiveTheSameInEitherOrder(String name, String firstDay, String secondDay) {
        String forth = "order-of-" + name + "-forth";
        String back = "order-of-" + name + "-aback";
        desk.submit(first(forth, firstDay));
        desk.submit(second(forth, secondDay));

        desk.submit(second(back, secondDay));
        desk.submit(first(back, firstDay));

        assertThat(lines(answer(back).replace(back, forth))).containsExactlyInAnyOrderElementsOf(lines(answer(forth)));
    }

    @Test
    void factOrderDoesNotDependOnArrivalOrder() {
        desk.submit(first("order-of-lists-forth", "2026-04-01"));
        desk.submit(second("order-of-lists-forth", "2026-04-02"));

        desk.submit(second("order-of-lists-aback", "2026-04-02"));
        desk.submit(first("order-of-lists-aback", "2026-04-01"));

        assertThat(lists("order-of-lists-aback")).isEqualTo(lists("order-of-lists-forth"));
    }

    private static List<List<String>> lists(String key) {
        JsonNode incident = GraphQl.file("dataset/incident", Map.of("key", key)).get("incident");
        return List.of(
                Rows.of(incident.get("places"), "place.code"),
                Rows.of(incident.get("participants"), "role", "organization.key"),
                Rows.of(incident.get("legalOutcomes"), "stage"),
                Rows.of(incident.get("seizures"), "item"));
    }

    /** The incident with all nested fields, but for ids and the time of the last change. */
    private static String answer(String key) {
        for (JsonNode incident : GraphQl.file("intake/everything", Map.of()).at("/incidents/nodes")) {
            if (incident.get("key").asText().equals(key)) {
                return incident.toPrettyString().replaceAll("\"id\" : \"[^\"]*\"", "\"id\" : \"\"");
            }
        }
        throw new AssertionError(key + " is not published");
    }

    /** In whatever order lists are. */
    private static List<String> lines(String json) {
        return json.lines()
                .map(line -> line.strip().replaceAll("[,\\[{\\]} ]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void submittedInParallelAllLandAndNoneIsHalfDone() throws Exception {
        desk.submit(ReportFile.named("parallel-0")
                .saying(incident("parallel")
                        + "    legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: \"> 5\" } ]\n"));
        List<ReportFile> reports = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> ReportFile.named("parallel-" + i)
                        .saying(detained("parallel", "> " + i, "") + """
                          - { key: parallel-own-%d, name: Own, summary: Made up., kind: RAID, partOf: parallel, measures: [ { kind: SEARCHES, figure: %d } ] }
                        """.formatted(i, i)))
                .toList();

        assertThat(inParallel(reports)).hasSize(12).containsOnly(Outcome.ADDED);

        JsonNode data =
                GraphQl.file("dataset/incident", Map.of("key", "parallel")).get("incident");
        assertThat(Rows.of(data.get("legalOutcomes"), "count", "count.agreement"))
                .containsExactly("13.. best 13 COMPATIBLE");
        assertThat(data.at("/legalOutcomes/0/count/claims")).hasSize(13);
        assertThat(Rows.of(data.get("parts"), "key"))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> "parallel-own-" + i)
                        .toList());
    }

    @Test
    void theSameFileInParallelIsAddedOnce() throws Exception {
        String revision = Published.revision();
        ReportFile report = ReportFile.named("parallel-same")
                .saying(incident("parallel-same") + "    measures: [ { kind: SEARCHES, figure: 4 } ]\n");

        assertThat(inParallel(List.of(report, report, report, report, report, report)))
                .containsExactlyInAnyOrder(
                        Outcome.ADDED,
                        Outcome.UNCHANGED,
                        Outcome.UNCHANGED,
                        Outcome.UNCHANGED,
                        Outcome.UNCHANGED,
                        Outcome.UNCHANGED);

        assertThat(Long.parseLong(Published.revision())).isEqualTo(Long.parseLong(revision) + 1);
    }

    @Test
    void readersSeeAReportWholeOrNotAtAll() throws Exception {
        ReportFile report = ReportFile.named("parallel-read").saying(incident("parallel-read") + """
                    measures: [ { kind: SEARCHES, figure: 4 } ]
                    seizures: [ { category: CASH, item: cash, disposition: SEIZED, value: 5 KZT } ]
                """);
        String without = counts();
        desk.submit(report);
        String with = counts();
        desk.retract(report);
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> seen = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                IntStream.range(0, 4).forEach(i -> seen.add(readers.submit(ArrivalOrderIT::counts)));
                desk.submit(report);
                IntStream.range(0, 4).forEach(i -> seen.add(readers.submit(ArrivalOrderIT::counts)));
                desk.retract(report);
            }
            for (Future<String> each : seen) {
                assertThat(each.get()).isIn(without, with);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    /** What one statement counts: a report that is half recorded would show in some of the numbers only. */
    private static String counts() {
        return GraphQl.query("{ dataset { reports claims incidents seizures } }")
                .toString();
    }

    private List<Outcome> inParallel(List<ReportFile> reports) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : threads.invokeAll(reports.stream()
                    .map(report -> (Callable<Outcome>) () -> desk.submit(report))
                    .toList())) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
