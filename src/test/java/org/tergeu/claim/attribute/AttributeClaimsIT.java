package org.tergeu.claim.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Rows;

/** What reports say of one fact beside its figures, where they do not say the same. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class AttributeClaimsIT extends TwoReports {

    private static final String INCIDENT = """
            incidents:
              - key: made-up-attributes
                name: A made-up attack
                summary: Made up for a test.
                kind: %s
                status: %s
                occurred: %s
                seizures: [ { key: find, category: %s, item: %s, disposition: %s, quantity: 3 } ]
                casualties: [ { key: dead, harm: KILLED, group: %s, count: 5 } ]
                legalOutcomes: [ { key: held, stage: %s, counted: PERSON, subject: %s, count: 2 } ]
            """;

    private static String saying(String... values) {
        return INCIDENT.formatted((Object[]) values);
    }

    private void submitBoth() {
        desk.submit(MINISTRY.saying(saying(
                "ARMED_ATTACK",
                "ONGOING",
                "2014-03-04",
                "FIREARM",
                "pistols",
                "FOUND",
                "ATTACKERS",
                "DETAINED",
                "\"young men\"")));
        desk.submit(NEWSPAPER.saying(saying(
                "UNREST",
                "CONCLUDED",
                "2014-05-06",
                "OTHER_WEAPON",
                "Pistols",
                "SEIZED",
                "CIVILIANS",
                "IN_CUSTODY",
                "students")));
    }

    @Test
    void everyReadingIsThereWithWhoSaysSo() {
        submitBoth();
        JsonNode incident = incident("");

        assertThat(attributes(incident))
                .containsExactly(
                        "OCCURRED disputed *2014-03-04 attributes-1,kz-mvd 2014-05-06 attributes-2,orda-kz",
                        "KIND disputed *ARMED_ATTACK attributes-1,kz-mvd UNREST attributes-2,orda-kz",
                        "STATUS *ONGOING attributes-1,kz-mvd CONCLUDED attributes-2,orda-kz");
        assertThat(attributes(incident.at("/seizures/0")))
                .containsExactly(
                        "CATEGORY disputed *FIREARM attributes-1,kz-mvd OTHER_WEAPON attributes-2,orda-kz",
                        "DISPOSITION disputed *FOUND attributes-1,kz-mvd SEIZED attributes-2,orda-kz");
        assertThat(attributes(incident.at("/casualties/0")))
                .containsExactly("GROUP disputed *ATTACKERS attributes-1,kz-mvd CIVILIANS attributes-2,orda-kz");
        assertThat(attributes(incident.at("/legalOutcomes/0")))
                .containsExactly(
                        "STAGE disputed *DETAINED attributes-1,kz-mvd IN_CUSTODY attributes-2,orda-kz",
                        "SUBJECT disputed *young men attributes-1,kz-mvd students attributes-2,orda-kz");
        assertThat(incident.get("disputed").asBoolean()).isTrue();
    }

    @Test
    void beforeTheSecondReportNothingWasDisputed() {
        submitBoth();
        JsonNode before = incident(", asOf: \"2026-04-01\"");

        assertThat(attributes(before)).isEmpty();
        assertThat(before.get("disputed").asBoolean()).isFalse();
    }

    @Test
    void listsFindItByAnyReadingAndTotalsByTheCurrentOne() {
        submitBoth();

        assertThat(keys("occurred: { from: \"2014-03-01\", to: \"2014-03-31\" }"))
                .containsExactly("made-up-attributes");
        assertThat(keys("occurred: { from: \"2014-05-06\", to: \"2014-05-06\" }"))
                .containsExactly("made-up-attributes");
        assertThat(keys("kind: [UNREST], occurred: { from: \"2014-01-01\", to: \"2014-12-31\" }"))
                .containsExactly("made-up-attributes");
        assertThat(keys("or: [{ occurred: { from: \"2014-05-01\", to: \"2014-05-31\" } }, { key: [\"none\"] }]"))
                .containsExactly("made-up-attributes");
        assertThat(keys("status: [CONCLUDED], occurred: { from: \"2014-01-01\", to: \"2014-12-31\" }"))
                .containsExactly("made-up-attributes");
        assertThat(keys("occurred: { from: \"2014-04-01\", to: \"2014-04-30\" }"))
                .isEmpty();
        assertThat(count("seizures", "category: [OTHER_WEAPON], text: \"pistols\""))
                .isEqualTo(1);
        assertThat(
                        count(
                                "seizures",
                                "disposition: [SEIZED], category: [FIREARM], text: \"pistols\", incident: { key: [\"made-up-attributes\"] }"))
                .isEqualTo(1);
        assertThat(count("legalOutcomes", "stage: [IN_CUSTODY], incident: { key: [\"made-up-attributes\"] }"))
                .isEqualTo(1);
        assertThat(incidents("occurred: { from: \"2014-03-01\", to: \"2014-03-31\" }"))
                .isEqualTo(1);
        assertThat(incidents("occurred: { from: \"2014-05-01\", to: \"2014-05-31\" }"))
                .isZero();
    }

    private static List<String> keys(String filter) {
        JsonNode page = GraphQl.query("{ incidents(filter: { %s }) { totalCount nodes { key } } }".formatted(filter))
                .get("incidents");
        assertThat(page.get("totalCount").asInt()).isEqualTo(page.get("nodes").size());
        return page.findValuesAsText("key");
    }

    private static int incidents(String filter) {
        return GraphQl.query("{ incidentTotals(filter: { %s }) { incidents } }".formatted(filter))
                .at("/incidentTotals/0/incidents")
                .asInt();
    }

    @Test
    void whatIsLessExactContradictsNobody() {
        desk.submit(MINISTRY.saying(saying(
                "ARMED_ATTACK",
                "ONGOING",
                "2014-03",
                "FIREARM",
                "pistols",
                "FOUND",
                "UNSPECIFIED",
                "DETAINED",
                "men")));
        desk.submit(NEWSPAPER.saying(saying(
                "ARMED_ATTACK",
                "ONGOING",
                "2014-03-04",
                "FIREARM",
                "pistols",
                "FOUND",
                "CIVILIANS",
                "DETAINED",
                "men")));
        JsonNode incident = incident("");

        assertThat(attributes(incident))
                .containsExactly("OCCURRED *2014-03 attributes-1,kz-mvd 2014-03-04 attributes-2,orda-kz");
        assertThat(attributes(incident.at("/casualties/0")))
                .containsExactly("GROUP *UNSPECIFIED attributes-1,kz-mvd CIVILIANS attributes-2,orda-kz");
        assertThat(incident.get("disputed").asBoolean()).isFalse();
    }

    @Test
    void whatIsConcludedDoesNotGoOnInALaterReport() {
        desk.submit(MINISTRY.saying(saying(
                "ARMED_ATTACK",
                "CONCLUDED",
                "2014-03-04",
                "FIREARM",
                "pistols",
                "FOUND",
                "CIVILIANS",
                "DETAINED",
                "men")));
        desk.submit(NEWSPAPER.saying(saying(
                "ARMED_ATTACK",
                "ONGOING",
                "2014-03-04",
                "FIREARM",
                "pistols",
                "FOUND",
                "CIVILIANS",
                "DETAINED",
                "men")));

        assertThat(attributes(incident("")))
                .containsExactly("STATUS disputed *CONCLUDED attributes-1,kz-mvd ONGOING attributes-2,orda-kz");
    }

    @Test
    void whenOneIsTakenBackTheOtherStandsAlone() {
        submitBoth();
        desk.retract(MINISTRY);
        JsonNode incident = incident("");

        assertThat(attributes(incident)).isEmpty();
        assertThat(incident.at("/occurred/edtf").asText()).isEqualTo("2014-05-06");
        assertThat(keys("occurred: { from: \"2014-03-01\", to: \"2014-03-31\" }"))
                .isEmpty();
    }

    private static int nested(String field, String filter, String asOf) {
        return GraphQl.query("{ incident(key: \"made-up-attributes\"%s) { %s(filter: { %s }) { id } } }"
                        .formatted(asOf, field, filter))
                .at("/incident/" + field)
                .size();
    }

    @Test
    void listsOfCasualtiesFindThemByAnyReading() {
        submitBoth();

        assertThat(count("casualties", ours("group: [CIVILIANS]"))).isEqualTo(1);
        assertThat(count("casualties", ours("group: [ATTACKERS], harm: [KILLED]")))
                .isEqualTo(1);
        assertThat(count("casualties", ours("harm: [INJURED]"))).isZero();
        assertThat(nested("casualties", "group: [CIVILIANS]", "")).isEqualTo(1);
        assertThat(nested("casualties", "group: [CIVILIANS]", ", asOf: \"2026-04-01\""))
                .isZero();

        desk.retract(NEWSPAPER);

        assertThat(count("casualties", ours("group: [CIVILIANS]"))).isZero();
        assertThat(count("casualties", ours("group: [ATTACKERS]"))).isEqualTo(1);
    }

    private static final String GUNS = """
            incidents:
              - key: made-up-attributes
                name: A made-up raid
                summary: Made up for a test.
                kind: RAID
                seizures: [ { key: guns, category: FIREARM, item: %s, disposition: SEIZED, quantity: 4 } ]
                legalOutcomes: [ { key: held, stage: CHARGED, basis: %s, maximumYears: %s, counted: PERSON, subject: %s, count: 2 } ]
            """;

    private void submitGuns() {
        desk.submit(MINISTRY.saying(GUNS.formatted("pistols", "OPERATIVE", "5", "youngsters")));
        desk.submit(NEWSPAPER.saying(GUNS.formatted("zorbing pistols", "PROSPECTIVE_MAXIMUM", "12", "quaggas")));
    }

    private static List<String> found(String text) {
        return GraphQl.query("{ search(text: \"%s\", types: [INCIDENT]) { nodes { ... on Incident { key } } } }"
                        .formatted(text))
                .get("search")
                .findValuesAsText("key");
    }

    @Test
    void anotherItemOrSubjectIsFoundByItsWords() {
        submitGuns();

        assertThat(count("seizures", "text: \"zorbing\"")).isEqualTo(1);
        assertThat(count("seizures", "text: \"zorbing pistols\"")).isEqualTo(1);
        assertThat(count("seizures", "text: \"zorbing revolvers\"")).isZero();
        assertThat(nested("seizures", "text: \"zorbing\"", "")).isEqualTo(1);
        assertThat(nested("seizures", "text: \"zorbing\"", ", asOf: \"2026-04-01\""))
                .isZero();
        assertThat(found("zorbing pistols")).containsExactly("made-up-attributes");
        assertThat(found("quaggas")).containsExactly("made-up-attributes");

        desk.retract(NEWSPAPER);

        assertThat(count("seizures", "text: \"zorbing\"")).isZero();
        assertThat(found("zorbing pistols")).isEmpty();
        assertThat(found("quaggas")).isEmpty();
    }

    @Test
    void otherTermsAndBasesOfAnOutcomeAreKept() {
        submitGuns();

        assertThat(attributes(incident("").at("/legalOutcomes/0")))
                .containsExactly(
                        "SUBJECT disputed *youngsters attributes-1,kz-mvd quaggas attributes-2,orda-kz",
                        "BASIS disputed *OPERATIVE attributes-1,kz-mvd PROSPECTIVE_MAXIMUM attributes-2,orda-kz",
                        "MAXIMUM_YEARS disputed *5 attributes-1,kz-mvd 12 attributes-2,orda-kz");
        assertThat(count("legalOutcomes", ours("basis: [PROSPECTIVE_MAXIMUM]"))).isEqualTo(1);
    }

    private static final String SENTENCE = """
            incidents:
              - key: made-up-attributes
                name: A made-up trial
                summary: Made up for a test.
                kind: OTHER
                legalOutcomes: [ { key: sentenced, stage: SENTENCED, counted: PERSON, count: 1, sentenceKind: %s, confiscationOrdered: %s } ]
            """;

    @Test
    void anotherKindOfSentenceAndACourtThatConfiscatedNothingAreKept() {
        desk.submit(MINISTRY.saying(SENTENCE.formatted("LIFE_IMPRISONMENT", true)));
        desk.submit(NEWSPAPER.saying(SENTENCE.formatted("SUSPENDED", false)));

        assertThat(attributes(incident("").at("/legalOutcomes/0")))
                .containsExactly(
                        "SENTENCE_KIND disputed *LIFE_IMPRISONMENT attributes-1,kz-mvd SUSPENDED attributes-2,orda-kz",
                        "CONFISCATION_ORDERED disputed *true attributes-1,kz-mvd false attributes-2,orda-kz");
    }

    private static final String STATISTIC = """
            statistics:
              - { key: made-up-fraud, name: %s, measure: %s, figure: 141, place: %s,
                  period: { kind: CALENDAR_YEAR, from: %2$s-01-01, to: %2$s-12-31 } }
            """;

    private static String statistic(String name, String measure, String place, String year) {
        return STATISTIC.replace("%2$s", year).formatted(name, measure, place);
    }

    private static JsonNode fraud(String asOf) {
        return GraphQl.query("""
                { statistic(key: "made-up-fraud"%s) { measure figure { agreement origins }
                    attributeClaims { attribute disputed readings { value current claims { report { key } assertedBy { key } } } } } }""".formatted(asOf)).get("statistic");
    }

    @Test
    void otherClaimsOnAStatisticAreListedAndFound() {
        desk.submit(MINISTRY.saying(statistic("Frauds", "CASES", "KZ", "2013")));
        desk.submit(NEWSPAPER.saying(statistic("Zorbing swindles", "PERSONS", "KZ-31", "2012")));

        assertThat(attributes(fraud("")))
                .containsExactly(
                        "NAME *Frauds attributes-1,kz-mvd Zorbing swindles attributes-2,orda-kz",
                        "MEASURE disputed *CASES attributes-1,kz-mvd PERSONS attributes-2,orda-kz",
                        "PERIOD disputed *CALENDAR_YEAR 2013-01-01/2013-12-31 attributes-1,kz-mvd CALENDAR_YEAR 2012-01-01/2012-12-31 attributes-2,orda-kz",
                        "PLACE disputed *KZ attributes-1,kz-mvd KZ-31 attributes-2,orda-kz");
        assertThat(fraud("").at("/figure/agreement").asText()).isEqualTo("SINGLE");
        assertThat(attributes(fraud(", asOf: \"2026-04-01\""))).isEmpty();
        String key = "key: [\"made-up-fraud\"], ";
        for (String filter : List.of(
                "measure: [PERSONS]",
                "measure: [CASES]",
                "place: [\"KZ-31\"]",
                "period: { from: \"2012-03-01\", to: \"2012-04-01\" }",
                "periodKind: [CALENDAR_YEAR]",
                "text: \"zorbing\"")) {
            assertThat(count("statistics", key + filter)).as(filter).isEqualTo(1);
            assertThat(count("statistics", key + "not: {" + filter + "}"))
                    .as(filter)
                    .isZero();
        }
        assertThat(count("statistics", key + "period: { from: \"2011-03-01\", to: \"2011-04-01\" }"))
                .isZero();

        desk.retract(NEWSPAPER);

        assertThat(attributes(fraud(""))).isEmpty();
        assertThat(count("statistics", key + "measure: [PERSONS]")).isZero();
    }

    @Test
    void likeClaimsOnAStatisticAgree() {
        desk.submit(MINISTRY.saying(statistic("Frauds", "CASES", "KZ", "2013")));
        desk.submit(NEWSPAPER.saying(statistic("Swindles", "CASES", "KZ", "2013")));

        assertThat(fraud("").at("/figure/agreement").asText()).isEqualTo("AGREED");
        assertThat(attributes(fraud("")))
                .containsExactly("NAME *Frauds attributes-1,kz-mvd Swindles attributes-2,orda-kz");
    }

    @Test
    void aFilterAndItsOppositeAreAllIncidents() {
        submitBoth();
        String key = "key: [\"made-up-attributes\"], ";
        for (String filter : List.of(
                "occurred: { from: \"2014-03-01\", to: \"2014-03-31\" }",
                "occurred: { from: \"2014-05-06\", to: \"2014-05-06\" }",
                "kind: [UNREST]",
                "not: { status: [CONCLUDED] }",
                "or: [{ kind: [UNREST] }, { not: { kind: [ARMED_ATTACK] } }]",
                "occurred: { from: \"2014-04-01\", to: \"2014-04-30\" }")) {
            for (String more : List.of("", ", occurred: { from: \"2014-01-01\", to: \"2014-12-31\" }")) {
                assertThat(keys(key + "and: [{ " + filter + " }]" + more).size()
                                + keys(key + "not: { " + filter + " }" + more).size())
                        .as(filter + more)
                        .isEqualTo(1);
            }
        }
        assertThat(keys(key + "not: { kind: [UNREST] }")).isEmpty();
        assertThat(keys(key + "not: { kind: [RAID] }")).containsExactly("made-up-attributes");
    }

    @Test
    void totalsShowWhatOnlyAnotherReadingMeets() {
        submitBoth();

        assertThat(leftOut("incidentTotals", "key: [\"made-up-attributes\"], kind: [UNREST]"))
                .containsExactly("OTHER_READING 1 1");
        assertThat(leftOut("incidentTotals", "key: [\"made-up-attributes\"], kind: [ARMED_ATTACK]"))
                .isEmpty();
        assertThat(leftOut("casualtyTotals", ours("group: [CIVILIANS]"))).containsExactly("OTHER_READING 1 1");
        assertThat(leftOut("seizureTotals", ours("disposition: [SEIZED]"))).containsExactly("OTHER_READING 1 1");
        assertThat(leftOut("legalOutcomeTotals", ours("stage: [IN_CUSTODY]"))).containsExactly("OTHER_READING 1 1");
        assertThat(leftOut("legalOutcomeTotals", ours("stage: [DETAINED]"))).isEmpty();
    }

    private static List<String> leftOut(String total, String filter) {
        return Rows.of(
                GraphQl.query("{ %s(filter: { %s }) { leftOut { reason incidents facts } } }".formatted(total, filter))
                        .at("/" + total + "/0/leftOut"),
                "reason",
                "incidents",
                "facts");
    }
}
