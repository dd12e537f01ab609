package org.tergeu.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** The hour of an incident, and which part of it happened where. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class HoursAndEpisodesIT {

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static ReportFile attack(String name, String day, String fields) {
        return ReportFile.named(name).on(day).saying("""
                incidents:
                  - key: made-up-attack
                    name: Attack on a made-up station
                    summary: A made-up station is attacked.
                    kind: ATTACK
                """ + fields.indent(4));
    }

    private static Answer attack(String arguments, String fields) {
        return Ask.data("{ incident(key: \"made-up-attack\"%s) { %s } }".formatted(arguments, fields))
                .at("incident");
    }

    private static List<String> found(String filter) {
        return Ask.data("{ incidents(filter: {key: [\"made-up-attack\"], %s}) { nodes { key } } }".formatted(filter))
                .at("incidents.nodes")
                .each("key");
    }

    @Test
    void anIncidentHasTheHourThatAReportGivesWithItsZone() {
        desk.submit(attack("made-up-hour", "2026-02-02", "occurred: \"2026-02-01T23:30[Asia/Almaty]\""));

        Answer incident =
                attack("", "occurred { edtf earliest latest precision } occurredAt { at zone time } disputed");
        assertThat(incident.at("occurred.edtf").text()).isEqualTo("2026-02-01");
        assertThat(incident.at("occurred.precision").text()).isEqualTo("DAY");
        assertThat(incident.at("occurredAt.at").text()).isEqualTo("2026-02-01T23:30:00+05:00");
        assertThat(incident.at("occurredAt.zone").text()).isEqualTo("Asia/Almaty");
        assertThat(incident.at("occurredAt.time").text()).isEqualTo("23:30");
        assertThat(found("occurred: {from: \"2026-02-01\", to: \"2026-02-01\"}"))
                .hasSize(1);
        assertThat(found("occurred: {from: \"2026-02-02\", to: \"2026-02-02\"}"))
                .isEmpty();
    }

    @Test
    void twoHoursOfOneDayAreADisputeAndOneByOtherClocksIsNone() {
        desk.submit(attack("made-up-hour", "2026-02-02", "occurred: \"2026-02-01T23:30+05:00\""));
        desk.submit(attack("made-up-same-hour", "2026-02-03", "occurred: \"2026-02-01T18:30Z\""));
        String fields = "disputed occurredAt { time } attributeClaims { attribute disputed readings { value } }";

        assertThat(attack("", fields).at("disputed").isTrue()).isFalse();

        desk.submit(attack("made-up-other-hour", "2026-02-04", "occurred: \"2026-02-01T22:00+05:00\""));
        Answer disputed = attack("", fields);
        assertThat(disputed.at("disputed").isTrue()).isTrue();
        assertThat(disputed.at("attributeClaims.0.attribute").text()).isEqualTo("OCCURRED_AT");
        assertThat(disputed.at("attributeClaims.0.readings").each("value"))
                .containsExactlyInAnyOrder("2026-02-01T23:30+05:00", "2026-02-01T18:30Z", "2026-02-01T22:00+05:00");
        assertThat(attack(", asOf: \"2026-02-03\"", fields).at("disputed").isTrue())
                .isFalse();
    }

    /** A toll of the morning is corrected in the evening, downwards; without hours neither of two reports is the later one. */
    @Test
    void aReportOfALaterHourCorrectsWhatItsAsserterSaidThatDay() {
        desk.submit(attack(
                "made-up-evening",
                "2026-02-08T21:10+05:00",
                "casualties: [ { harm: KILLED, group: CIVILIANS, count: 18 } ]"));
        desk.submit(attack(
                "made-up-morning",
                "2026-02-08T09:00[Asia/Almaty]",
                "casualties: [ { harm: KILLED, group: CIVILIANS, count: 20 } ]"));

        String toll =
                "casualties { count { display agreement claims { status report { key publishedAt { time zone at } } } series { lowText highText } } }";
        Answer count = attack("", toll).at("casualties.0.count");
        assertThat(count.at("display").text()).isEqualTo("18");
        assertThat(count.at("agreement").text()).isEqualTo("SINGLE");
        assertThat(count.at("series").each("highText")).containsExactly("20", "18");
        assertThat(count.at("claims").each("report.publishedAt.time")).containsExactlyInAnyOrder("21:10", "09:00");
        assertThat(Ask.data("{ report(key: \"made-up-morning\") { publishedOn { edtf } publishedAt { zone at } } }")
                        .at("report")
                        .toString())
                .contains(
                        "\"edtf\":\"2026-02-08\"", "\"zone\":\"Asia/Almaty\"", "\"at\":\"2026-02-08T09:00:00+05:00\"");

        desk.submit(attack(
                "made-up-evening", "2026-02-08", "casualties: [ { harm: KILLED, group: CIVILIANS, count: 18 } ]"));
        assertThat(attack("", toll).at("casualties.0.count.agreement").text()).isEqualTo("CONFLICTING");
    }

    @Test
    void anHourOfAnotherDayThanTheOneThatIsShownIsNotShown() {
        desk.submit(attack("made-up-day", "2026-02-05", "occurred: 2026-02-03"));
        desk.submit(attack("made-up-hour", "2026-02-04", "occurred: \"2026-02-01T23:30+05:00\""));

        Answer incident = attack("", "occurred { edtf } occurredAt { time }");
        assertThat(incident.at("occurred.edtf").text()).isEqualTo("2026-02-03");
        assertThat(incident.at("occurredAt").isNull()).isTrue();
    }

    @Test
    void anHourWithoutAZoneIsRefusedWithAdvice() {
        assertThat(desk.problems(attack("made-up-hour", "2026-02-02", "occurred: \"2026-02-01T23:30\"")
                        .text()))
                .containsExactly(
                        "incidents[0].occurred: \"2026-02-01T23:30\" is a time without a zone; allowed: a day with hour, minute and zone, such as 2024-03-04T14:30+05:00 or 2024-03-04T14:30[Asia/Almaty], or the day alone where the report does not say by which clocks");
        assertThat(desk.problems(attack("made-up-hour", "2026-02-02", "occurred: \"2026-02-08T23:30Z\"")
                        .text()))
                .singleElement()
                .asString()
                .startsWith("incidents[0].occurred: read '2026-02-08'; allowed: 1900-01-01 to ");
    }

    private static final ReportFile DAYS_AND_PLACES = attack("made-up-days", "2026-02-08", """
            occurred: 2026-02-01/2026-02-06
            places:
              - { place: KZ-75, precision: REGION, episodes: [ { occurred: "2026-02-05T04:10+05:00", name: The town hall burns }, { occurred: 2026-02-02/2026-02-03, name: A road is blocked } ] }
              - { place: KZ-27, precision: REGION, episodes: [ { occurred: 2026-02-01 } ] }
              - { place: KZ-31, precision: REGION }
            """);

    private static final String EPISODES =
            "places { place { code } episodes { name occurred { edtf } occurredAt { time } } }";

    @Test
    void whatHappenedWhereIsKept() {
        desk.submit(DAYS_AND_PLACES);

        Answer places = attack("", EPISODES).at("places");
        assertThat(places.each("place.code")).containsExactly("KZ-75", "KZ-27", "KZ-31");
        assertThat(places.at("0.episodes").each("name")).containsExactly("A road is blocked", "The town hall burns");
        assertThat(places.at("0.episodes").each("occurred.edtf"))
                .containsExactly("2026-02-02/2026-02-03", "2026-02-05");
        assertThat(places.at("0.episodes.1.occurredAt.time").text()).isEqualTo("04:10");
        assertThat(places.at("1.episodes.0.name").isNull()).isTrue();
        assertThat(places.at("2.episodes").all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            place: ["KZ-75"], occurred: {from: "2026-02-05", to: "2026-02-05"} | true
            place: ["KZ-75"], occurred: {from: "2026-02-03", to: "2026-02-04"} | true
            place: ["KZ-75"], occurred: {from: "2026-02-04", to: "2026-02-04"} | false
            place: ["KZ-75"], occurred: {to: "2026-02-01"}                     | false
            place: ["KZ-27", "KZ-75"], occurred: {to: "2026-02-01"}            | true
            place: ["KZ"], occurred: {to: "2026-02-01"}                        | true
            place: ["KZ-31"]                                                   | false
            occurred: {from: "2026-02-06"}                                     | false
            """)
    void anIncidentIsFoundByTheDayInAPlace(String episode, boolean isFound) {
        desk.submit(DAYS_AND_PLACES);

        assertThat(found("episode: {" + episode + "}")).hasSize(isFound ? 1 : 0);
        assertThat(found("place: [\"KZ-75\"], occurred: {from: \"2026-02-04\", to: \"2026-02-04\"}"))
                .hasSize(1);
    }

    @Test
    void episodesOfAllReportsAreKeptOnceEachAndGoWithTheirReport() {
        desk.submit(DAYS_AND_PLACES);
        ReportFile more = attack("made-up-more-days", "2026-02-10", """
                places:
                  - { place: KZ-75, precision: REGION, episodes: [ { occurred: 2026-02-02/2026-02-03, name: A road is blocked }, { occurred: 2026-02-06, name: A curfew begins } ] }
                """);
        desk.submit(more);

        assertThat(attack("", EPISODES).at("places.0.episodes").each("name"))
                .containsExactly("A road is blocked", "The town hall burns", "A curfew begins");
        assertThat(attack(", asOf: \"2026-02-09\"", EPISODES)
                        .at("places.0.episodes")
                        .each("name"))
                .containsExactly("A road is blocked", "The town hall burns");
        desk.retract(more);
        assertThat(attack("", EPISODES).at("places.0.episodes").all()).hasSize(2);
    }

    @Test
    void anEpisodeIsWithinItsIncidentAndSaysSomething() {
        assertThat(desk.problems(attack("made-up-days", "2026-02-08", """
                occurred: 2026-02-01/2026-02-06
                places: [ { place: KZ-75, precision: REGION, episodes: [ { occurred: 2026-02-07 }, {} ] } ]
                """).text()))
                .containsExactlyInAnyOrder(
                        "incidents[0].places[0].episodes[0].occurred: read '2026-02-07', which has no day in common with the incident, '2026-02-01/2026-02-06'; allowed: a time within it",
                        "incidents[0].places[0].episodes[1].occurred: is missing; give it or name, or both");
        assertThat(Ask.anything(
                                "{ incidents(filter: {episode: {occurred: {from: \"2026-02-02\", to: \"2026-02-01\"}}}) { totalCount } }")
                        .at("errors.0.message")
                        .text())
                .startsWith("episode.occurred: from 2026-02-02 is after to 2026-02-01");
    }
}
