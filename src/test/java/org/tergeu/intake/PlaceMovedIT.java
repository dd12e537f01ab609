package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Whether reports contradict each other on a place depends on what lies in what, whichever was reported first. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlaceMovedIT {

    private static final int MANY = 250;
    private static final String INCIDENT = "made-up-at-a-moving-place";

    private static final ReportFile IN_TOWN = ReportFile.named("moved-town")
            .saying("""
            places: [ { code: made-up-moving-town, name: Moving Town, level: CITY, parent: KZ-19 } ]
            """ + ReportFile.incident(INCIDENT)
                    + "    places: [ { place: made-up-moving-town, precision: EXACT } ]\n");
    private static final ReportFile IN_REGION = ReportFile.named("moved-region")
            .by("southfront")
            .saying(ReportFile.incident(INCIDENT) + "    places: [ { place: KZ-55, precision: REGION } ]\n");
    private static final ReportFile TOWN_IS_ELSEWHERE = ReportFile.named("moved-elsewhere")
            .by("kz-mvd")
            .tier("OFFICIAL")
            .saying("places: [ { code: made-up-moving-town, name: Moving Town, level: CITY, parent: KZ-55 } ]\n");

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static boolean disputed() {
        return GraphQl.query("{ incident(key: \"%s\") { disputed } }".formatted(INCIDENT))
                .at("/incident/disputed")
                .asBoolean();
    }

    @Test
    void aPlaceThatTurnsOutToLieElsewhereEndsTheDispute() {
        List.of(IN_TOWN, IN_REGION).forEach(desk::submit);
        assertThat(disputed()).isTrue();

        desk.submit(TOWN_IS_ELSEWHERE);

        assertThat(disputed()).isFalse();
    }

    @Test
    void takingThatBackBringsTheDisputeBack() {
        List.of(IN_TOWN, TOWN_IS_ELSEWHERE, IN_REGION).forEach(desk::submit);
        assertThat(disputed()).isFalse();

        desk.retract(TOWN_IS_ELSEWHERE);

        assertThat(disputed()).isTrue();
    }

    @Test
    void itLiesWhereItIsReportedToLieToday() {
        desk.submit(IN_TOWN);
        assertThat(regions()).containsExactly("KZ-19", "KZ-19");

        desk.submit(TOWN_IS_ELSEWHERE);
        assertThat(regions()).containsExactly("KZ-55", "KZ-55");

        desk.retract(TOWN_IS_ELSEWHERE);
        assertThat(regions()).containsExactly("KZ-19", "KZ-19");
    }

    /** More than are published at once. */
    @Test
    void allIncidentsOfALargePlaceMoveWithIt() {
        String incidents = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> """
                          - key: made-up-moving-%d
                            name: A find
                            summary: Made up for a test.
                            kind: FIND
                            occurred: 2011-05-05
                            places: [ { place: made-up-moving-town, precision: EXACT } ]
                            seizures: [ { category: DRUG, item: opium, disposition: FOUND, quantity: 1 kg } ]
                        """.formatted(number))
                .collect(Collectors.joining());
        desk.submit(ReportFile.named("moved-many").saying("""
                places: [ { code: made-up-moving-town, name: Moving Town, level: CITY, parent: KZ-19 } ]
                incidents:
                """ + incidents));
        assertThat(seizedByRegion()).containsExactly("KZ-19 " + MANY + " " + MANY + " kg");

        desk.submit(TOWN_IS_ELSEWHERE);
        assertThat(seizedByRegion()).containsExactly("KZ-55 " + MANY + " " + MANY + " kg");

        desk.retract(TOWN_IS_ELSEWHERE);
        assertThat(seizedByRegion()).containsExactly("KZ-19 " + MANY + " " + MANY + " kg");
    }

    private static List<String> seizedByRegion() {
        return Rows.of(
                GraphQl.query(
                                "{ seizureTotals(by: [REGION], filter: {incident: {occurred: {from: \"2011-01-01\", to: \"2011-12-31\"}}})"
                                        + " { region { code } incidents quantities { unit low best high } } }")
                        .get("seizureTotals"),
                "region.code",
                "incidents",
                "quantities");
    }

    /** As the place says, and as its incident does. */
    private static List<String> regions() {
        JsonNode answer = GraphQl.query("{ place(code: \"made-up-moving-town\") { parent { code } }"
                + " incident(key: \"%s\") { places { place { parent { code } } } } }".formatted(INCIDENT));
        return List.of(
                answer.at("/place/parent/code").asText(),
                answer.at("/incident/places/0/place/parent/code").asText());
    }
}
