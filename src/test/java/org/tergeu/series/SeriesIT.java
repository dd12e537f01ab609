package org.tergeu.series;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** How a figure grew, report by report. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SeriesIT {

    private static final String INCIDENT = "2026-04-growing-operation";

    private static final ReportFile FIRST = report("series-1", "2026-04-01", "> 100", "");
    private static final ReportFile NARROWER = report("series-2", "2026-04-02", "139", "");
    private static final ReportFile REPEATED =
            report("series-3", "2026-04-02", "139", "").by("world-news-24");
    private static final ReportFile LATER = report("series-4", "2026-04-05", "160", ", asOf: 2026-04-04");

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static ReportFile report(String key, String day, String count, String more) {
        return ReportFile.named(key)
                .on(day)
                .saying(ReportFile.incident(INCIDENT)
                        + "    legalOutcomes: [ { key: detained, stage: DETAINED, counted: PERSON, count: \"" + count
                        + "\"" + more + " } ]\n");
    }

    private static JsonNode count(String asOf) {
        return GraphQl.query("""
                        { incident(key: "%s" %s) { legalOutcomes { count { low best high agreement origins
                            series { knownFrom low best high agreement origins display asOf report { key } } } } } }""".formatted(INCIDENT, asOf)).at("/incident/legalOutcomes/0/count");
    }

    private static List<String> series(String asOf) {
        return Rows.of(count(asOf).get("series"), "knownFrom", "display", "agreement", "origins", "report.key");
    }

    @Test
    void eachReportAddsAPoint() {
        List.of(LATER, REPEATED, FIRST, NARROWER).forEach(desk::submit);

        assertThat(series(""))
                .containsExactly(
                        "2026-04-01 more than 100 SINGLE 1 series-1",
                        "2026-04-02 139 COMPATIBLE 1 series-2",
                        "2026-04-02 139 COMPATIBLE 2 series-3",
                        "2026-04-05 160 SINGLE 1 series-4");
    }

    @Test
    void theSeriesAsOfADayEndsWithThatDay() {
        List.of(FIRST, NARROWER, LATER).forEach(desk::submit);

        assertThat(series(", asOf: \"2026-04-04\""))
                .containsExactly("2026-04-01 more than 100 SINGLE 1 series-1", "2026-04-02 139 COMPATIBLE 1 series-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-05-01"})
    void theLastPointOfADayIsTheFigureAsOfThatDay(String day) {
        List.of(FIRST, NARROWER, REPEATED, LATER).forEach(desk::submit);

        JsonNode figure = count(", asOf: \"" + day + "\"");
        JsonNode points = count("").get("series");
        String last = "";
        for (JsonNode point : points) {
            if (point.get("knownFrom").asText().compareTo(day) <= 0) {
                last = Rows.line(point, "low", "best", "high", "agreement", "origins");
            }
        }

        assertThat(last).isEqualTo(Rows.line(figure, "low", "best", "high", "agreement", "origins"));
    }

    @Test
    void aRetractedReportLeavesNoTrace() {
        List.of(FIRST, NARROWER).forEach(desk::submit);
        desk.retract(NARROWER);

        assertThat(series("")).containsExactly("2026-04-01 more than 100 SINGLE 1 series-1");
    }

    @Test
    void pointsAreWrittenInTheLanguageThatIsAskedFor() {
        desk.submit(FIRST);

        JsonNode data = GraphQl.query(
                "{ incident(key: \"%s\") { legalOutcomes { count { series { display(locale: \"ru\") } } } } }"
                        .formatted(INCIDENT));

        assertThat(data.at("/incident/legalOutcomes/0/count/series/0/display").asText())
                .isEqualTo("более 100");
    }
}
