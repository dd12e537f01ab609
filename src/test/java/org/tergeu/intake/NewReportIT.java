package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.testsupport.ReportFile.detained;
import static org.tergeu.testsupport.ReportFile.incident;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Published;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** One more report about an existing incident changes its figures as the model says, and taken back leaves no trace. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class NewReportIT {

    private static final String VILLAGE = "2022-01-almaty-region-village-detentions";
    private static final String UNREST = "2022-01-kz-unrest";
    private static final String PRISON = "2025-01-prison-drug-operation";
    private static final String ABAI = "2026-02-abai-forced-labour";
    private static final List<String> NOT_RETRACTED = List.of("CURRENT", "SUPERSEDED", "UNREADABLE");
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final int test = TESTS.incrementAndGet();
    private final ReportFile news = ReportFile.named("made-up-news-" + test);
    private final ReportFile official =
            ReportFile.named("made-up-official-" + test).tier("OFFICIAL").by("kz-gpo");

    @Inject
    Desk desk;

    private Published before;

    @BeforeEach
    void remember() {
        before = Published.now();
    }

    @AfterEach
    void takenBackNothingHasChanged() {
        desk.takeBackAll();
        assertThat(before.differencesSince()).isEmpty();
    }

    private static JsonNode incidentOf(String key) {
        return GraphQl.file("intake/figure", Map.of("key", key, "status", NOT_RETRACTED))
                .get("incident");
    }

    private static JsonNode count(String key) {
        return incidentOf(key).at("/legalOutcomes/0/count");
    }

    private static String figure(String key) {
        return Rows.line(count(key), "agreement", "origins", "qualifier") + " " + Rows.figure(count(key));
    }

    @Test
    void aSecondNumberTightensAnOpenBound() {
        desk.submit(news.saying(incident("made-up") + """
                    measures: [ { kind: SEARCHES, figure: "> 40" } ]
                    legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: "> 20" } ]
                """));
        assertThat(figure("made-up")).isEqualTo("SINGLE 1 MORE_THAN 21.. best 21");

        desk.submit(official.saying(detained("made-up", "<= 30", "")));

        assertThat(figure("made-up")).isEqualTo("COMPATIBLE 2 RANGE 21..30");
        assertThat(incidentOf("made-up").get("disputed").asBoolean()).isFalse();
    }

    @Test
    void anotherVaguerReportLeavesTheExactNumber() {
        desk.submit(news.saying(detained(VILLAGE, ">= 120", "")));

        assertThat(figure(VILLAGE)).isEqualTo("COMPATIBLE 3 EXACT 139");
        assertThat(count(VILLAGE).get("claims")).hasSize(3);
    }

    @Test
    void aLaterStateOfAGrowingTotalSupersedesTheEarlierOnes() {
        desk.submit(news.saying(detained(UNREST, "9900", ", asOf: 2022-01-11, assertedBy: kz-mvd")));

        assertThat(figure(UNREST)).isEqualTo("SINGLE 1 EXACT 9900");
        assertThat(count(UNREST).get("asOf").asText()).isEqualTo("2022-01-11");
        assertThat(Rows.of(count(UNREST).get("claims"), "report.key", "stated", "status"))
                .containsExactlyInAnyOrder(
                        "world-news-24-2022-01-detentions 4266 SUPERSEDED",
                        "southfront-2022-01-almaty-operation 4266 SUPERSEDED",
                        news.key() + " 9900 CURRENT");
    }

    @Test
    void anEarlierStateOfAGrowingTotalSupersedesNothing() {
        desk.submit(news.saying(detained(UNREST, "3811", ", asOf: 2022-01-07, assertedBy: kz-mvd")));

        assertThat(figure(UNREST)).isEqualTo("AGREED 1 EXACT 4266");
        assertThat(Rows.of(count(UNREST).get("claims"), "stated", "status"))
                .containsExactlyInAnyOrder("4266 CURRENT", "4266 CURRENT", "3811 SUPERSEDED");
    }

    @Test
    void aBetterTierWinsAConflictAndTheIncidentIsDisputed() {
        desk.submit(official.saying(detained(PRISON, "121", "")));

        assertThat(figure(PRISON)).startsWith("CONFLICTING 2 ").endsWith(" 118..121 best 121");
        assertThat(incidentOf(PRISON).get("disputed").asBoolean()).isTrue();
        assertThat(Rows.of(count(PRISON).get("claims"), "stated", "status"))
                .containsExactlyInAnyOrder("118 CURRENT", "121 CURRENT");
    }

    @Test
    void aConflictingNumberOfAWorseTierIsReturnedButNotTheBest() {
        desk.submit(news.tier("SOCIAL").saying(detained(PRISON, "200", "")));

        assertThat(figure(PRISON)).startsWith("CONFLICTING 2 ").endsWith(" 118..200 best 118");
    }

    @Test
    void ofEqualTiersTheLaterReportIsTheBest() {
        desk.submit(news.tier("NEWS_CITING_OFFICIAL").saying(detained(PRISON, "90", "")));

        assertThat(figure(PRISON)).endsWith(" 90..118 best 90");
    }

    @Test
    void theSameMinistryRepeatedStaysOneOrigin() {
        desk.submit(news.saying(detained(UNREST, "4266", ", asOf: 2022-01-08, assertedBy: kz-mvd")));

        assertThat(figure(UNREST)).isEqualTo("AGREED 1 EXACT 4266");
        assertThat(count(UNREST).get("claims")).hasSize(3);
    }

    @Test
    void anotherAsserterIsASecondOrigin() {
        desk.submit(news.saying(detained(UNREST, "4266", ", asOf: 2022-01-08, assertedBy: kz-gpo")));

        assertThat(figure(UNREST)).isEqualTo("AGREED 2 EXACT 4266");
    }

    @Test
    void anUnreadableClaimCountsForNothing() {
        desk.submit(official.saying(detained(PRISON, "unreadable", ", note: Smudged.")));

        assertThat(figure(PRISON)).isEqualTo("SINGLE 1 EXACT 118");
        assertThat(Rows.of(count(PRISON).get("claims"), "stated", "status"))
                .containsExactlyInAnyOrder("118 CURRENT", "- UNREADABLE");
    }

    @Test
    void twoReportsOfDifferentRegionsDisputeThePlaces() {
        desk.submit(news.saying("""
                incidents:
                  - { key: %s, places: [ { place: KZ-55, precision: REGION } ] }
                """.formatted(ABAI)));

        JsonNode abai = GraphQl.file("dataset/incident", Map.of("key", ABAI)).get("incident");
        assertThat(abai.get("disputed").asBoolean()).isTrue();
        assertThat(Rows.of(abai.get("places"), "place.code", "disputed"))
                .containsExactlyInAnyOrder("KZ-10 true", "KZ-55 true");
    }

    @Test
    void aBetterTierSaysWhatTheIncidentIs() {
        desk.submit(official.saying(
                "incidents: [ { key: " + PRISON + ", name: As the office has it, status: CONCLUDED } ]\n"));

        assertThat(Rows.line(incidentOf(PRISON), "name", "status")).isEqualTo("As the office has it CONCLUDED");
    }

    @Test
    void theMostCredibleReportSaysWhomAStepIsAbout() {
        desk.submit(
                news.saying(
                        incident("made-up-about")
                                + "    legalOutcomes: [ { key: held, stage: DETAINED, counted: PERSON, count: 1, subject: a man } ]\n"));

        desk.submit(official.saying("""
                incidents:
                  - { key: made-up-about, legalOutcomes: [ { key: held, stage: DETAINED, counted: PERSON, person: karim-massimov } ] }
                """));

        JsonNode about =
                GraphQl.file("dataset/incident", Map.of("key", "made-up-about")).get("incident");
        assertThat(Rows.of(about.get("legalOutcomes"), "subject", "person.key", "count", "count.agreement"))
                .containsExactly("- karim-massimov 1 AGREED");
    }

    @Test
    void anIncidentIsLaidWhereTheBordersWereThen() {
        desk.submit(news.saying(incident("made-up-in-2026") + """
                    occurred: 2026-04-01
                    places: [ { place: kz-taldykorgan, precision: EXACT } ]
                """));

        assertThat(Rows.of(in("KZ-33"), "key")).contains("made-up-in-2026");
        assertThat(Rows.of(in("KZ-19"), "key")).doesNotContain("made-up-in-2026");
    }

    private static JsonNode in(String place) {
        return GraphQl.file("dataset/incidents", Map.of("filter", Map.of("place", List.of(place))))
                .at("/incidents/nodes");
    }
}
