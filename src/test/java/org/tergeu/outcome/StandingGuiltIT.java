package org.tergeu.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Guilt is what stands now, whatever came in first. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class StandingGuiltIT {

    private static final ReportFile PEOPLE = ReportFile.named("guilt-people").saying("""
            people:
              - { key: guilt-minister, name: A Former Minister, position: Minister }
              - { key: guilt-mayor, name: A Former Mayor, position: Mayor }
            """);

    private static final ReportFile CONVICTED = trial("2014-05-10", "stage: CONVICTED, decidedOn: 2014-05-09");
    private static final ReportFile SENTENCED = trial("2015-02-11", "stage: SENTENCED, decidedOn: 2015-02-10");
    private static final ReportFile ACQUITTED = trial("2016-03-21", "stage: ACQUITTED, decidedOn: 2016-03-20");

    @Inject
    Desk desk;

    @BeforeEach
    void introducePeople() {
        desk.submit(PEOPLE);
    }

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static ReportFile trial(String day, String outcome) {
        return of(day, "guilt-trial", "", "person: guilt-minister, counted: PERSON, " + outcome);
    }

    /** A report of a day about one incident: fields of its own, and its outcomes. */
    private static ReportFile of(String day, String incident, String fields, String... outcomes) {
        StringBuilder yaml = new StringBuilder("""
                incidents:
                  - key: %s
                    name: A trial
                    summary: Made up for a test.
                    kind: INVESTIGATION
                """.formatted(incident));
        yaml.append(fields.isEmpty() ? "" : "    " + fields + "\n").append("    legalOutcomes:\n");
        Stream.of(outcomes)
                .forEach(outcome -> yaml.append("      - { ").append(outcome).append(" }\n"));
        return ReportFile.named("guilt-" + incident + "-" + day).on(day).saying(yaml.toString());
    }

    /** The steps of the incidents of these tests at which guilt is established. */
    private static List<String> guilty(String asOf) {
        return Rows.of(
                GraphQl.query("""
                        { legalOutcomes(filter: {guiltEstablished: true, incident: {publisher: ["orda-kz"]}},
                            orderBy: {field: COUNT, direction: ASC} %s) { nodes { incident { key } stage count { best } guiltEstablished } } }""".formatted(asOf.isEmpty() ? "" : ", asOf: \"" + asOf + "\""))
                        .at("/legalOutcomes/nodes"),
                "stage",
                "count.best",
                "guiltEstablished");
    }

    private static List<String> guiltyPeople(String asOf) {
        return Rows.of(
                GraphQl.query("""
                        { legalOutcomeTotals(filter: {guiltEstablished: true, incident: {publisher: ["orda-kz"]}} %s) {
                            incidents count { low best high } } }""".formatted(asOf.isEmpty() ? "" : ", asOf: \"" + asOf + "\""))
                        .get("legalOutcomeTotals"),
                "incidents",
                "count.low",
                "count.best");
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
    void anAcquittalEndsWhatCameBeforeItWhateverComesInFirst(String order) {
        List<ReportFile> reports = List.of(CONVICTED, SENTENCED, ACQUITTED);
        order.chars().forEach(each -> desk.submit(reports.get(each - '0')));

        assertThat(guilty("")).isEmpty();
        assertThat(guiltyPeople("")).containsExactly("0 0 0");
        assertThat(guilty("2014-12-31")).containsExactly("CONVICTED 1 true");
        assertThat(guilty("2016-03-20")).containsExactlyInAnyOrder("CONVICTED 1 true", "SENTENCED 1 true");
        assertThat(guilty("2016-03-21")).isEmpty();
        assertThat(Rows.of(
                        GraphQl.query("{ incident(key: \"guilt-trial\") { legalOutcomes { stage guiltEstablished } } }")
                                .at("/incident/legalOutcomes"),
                        "stage",
                        "guiltEstablished"))
                .containsExactly("CONVICTED false", "SENTENCED false", "ACQUITTED false");
        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ incident(key: \"guilt-trial\", asOf: \"2015-12-31\") { legalOutcomes { stage guiltEstablished } } }")
                                .at("/incident/legalOutcomes"),
                        "stage",
                        "guiltEstablished"))
                .containsExactly("CONVICTED true", "SENTENCED true");
    }

    @ParameterizedTest
    @CsvSource({
        "KZ-CC 190(1), KZ-CC 190 (1), ''",
        "KZ-CC 190, kz-cc 190, ''",
        "KZ-CC 190(1), KZ-CC 190, ''",
        "KZ-CC 190, KZ-CC 190(1)(2), ''",
        "KZ-CC 190(1), KZ-CC 190(2), CONVICTED 1 true",
        "KZ-CC 19, KZ-CC 190, CONVICTED 1 true"
    })
    void anAcquittalIsOfTheSameProvisionInAnySpelling(String convictedOf, String acquittedOf, String guilty) {
        desk.submit(trial(
                "2014-05-10",
                "stage: CONVICTED, decidedOn: 2014-05-09, offences: [{ provision: '" + convictedOf + "' }]"));
        desk.submit(trial(
                "2016-03-21",
                "stage: ACQUITTED, decidedOn: 2016-03-20, offences: [{ provision: '" + acquittedOf + "' }]"));

        assertThat(String.join(";", guilty(""))).isEqualTo(guilty);
    }

    @Test
    void withTheAcquittalRetractedTheConvictionStandsAgain() {
        Stream.of(CONVICTED, SENTENCED, ACQUITTED).forEach(desk::submit);
        desk.retract(ACQUITTED);

        assertThat(guilty("")).containsExactlyInAnyOrder("CONVICTED 1 true", "SENTENCED 1 true");
        desk.submit(ACQUITTED);
        assertThat(guilty("")).isEmpty();
    }

    @Test
    void aConvictionAfterANewTrialStands() {
        Stream.of(CONVICTED, ACQUITTED, trial("2018-07-02", "stage: CONVICTED, key: again, decidedOn: 2018-07-01"))
                .forEach(desk::submit);

        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
        assertThat(guilty("2017-01-01")).isEmpty();
        assertThat(guilty("2015-01-01")).containsExactly("CONVICTED 1 true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            partOf: guilt-trial     | person: guilt-minister |
            partOf: guilt-case      | person: guilt-minister |
                                    | person: guilt-minister | CONVICTED 1 true
            partOf: guilt-trial     | person: guilt-mayor    | CONVICTED 1 true
            """)
    void whatIsReportedOfAnotherIncidentOfTheCaseEndsItToo(String tree, String who, String expected) {
        ReportFile parent = of("2014-05-11", "guilt-case", "", "stage: CASE_OPENED, counted: CASE, count: 1");
        ReportFile child = of(
                "2014-05-10",
                "guilt-trial",
                "partOf: guilt-case",
                "person: guilt-minister, counted: PERSON, stage: CONVICTED, decidedOn: 2014-05-09");
        ReportFile appeal = of(
                "2016-03-21",
                "guilt-appeal",
                tree == null ? "" : tree,
                who + ", counted: PERSON, stage: ACQUITTED, decidedOn: 2016-03-20");
        Stream.of(parent, child, appeal).forEach(desk::submit);
        assertThat(guilty("")).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
        assertThat(guilty("2016-03-20")).containsExactly("CONVICTED 1 true");

        desk.takeBackAll();
        desk.submit(PEOPLE);
        Stream.of(parent, child, appeal.saying(appeal.body().replace("    " + tree + "\n", "")))
                .forEach(desk::submit);
        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
    }

    @Test
    void incidentsThatBecomeOneCaseAreReadTogetherAndApartAgain() {
        ReportFile appeal = of(
                "2016-03-21",
                "guilt-appeal",
                "",
                "person: guilt-minister, counted: PERSON, stage: ACQUITTED, decidedOn: 2016-03-20");
        ReportFile link =
                of("2017-01-02", "guilt-appeal", "partOf: guilt-trial", "stage: CASE_CLOSED, counted: CASE, count: 1");
        Stream.of(CONVICTED, appeal).forEach(desk::submit);
        assertThat(guilty("")).containsExactly("CONVICTED 1 true");

        desk.submit(link);

        assertThat(guilty("")).isEmpty();
        assertThat(guilty("2017-01-01")).containsExactly("CONVICTED 1 true");
        desk.retract(link);
        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            stage: CONVICTION_OVERTURNED, counted: PERSON, count: 8, subject: riders                         |
            stage: ACQUITTED, counted: PERSON, count: 8, subject: Riders                                     |
            stage: ACQUITTED, counted: PERSON, count: several, subject: riders                               |
            stage: ACQUITTED, counted: PERSON, count: 2, subject: riders                                     | CONVICTED 8 true
            stage: ACQUITTED, counted: PERSON, count: 8, subject: drivers                                    | CONVICTED 8 true
            stage: ACQUITTED, counted: PERSON, count: 8                                                      | CONVICTED 8 true
            stage: ACQUITTED, counted: PERSON, count: 8, partOf: convicted                                   |
            stage: ACQUITTED, counted: PERSON, count: 2, partOf: convicted                                   | CONVICTED 8 true
            stage: ACQUITTED, counted: PERSON, count: 0, subject: riders                                     | CONVICTED 8 true
            stage: RELEASED, counted: PERSON, count: 8, subject: riders                                      | CONVICTED 8 true
            stage: CASE_CLOSED, counted: PERSON, count: 8, subject: riders                                   | CONVICTED 8 true
            stage: ACQUITTED, counted: PERSON, count: 8, subject: riders, basis: PROSPECTIVE_MAXIMUM         | CONVICTED 8 true
            stage: ACQUITTED, counted: PERSON, count: 8, subject: riders, decidedOn: 2013-01-01              | CONVICTED 8 true
            `stage: ACQUITTED, counted: PERSON, count: 8, subject: riders, offences: [ { code: "0904" } ]`   | CONVICTED 8 true
            `stage: ACQUITTED, counted: PERSON, count: 8, subject: riders, offences: [ { code: "0601" } ]`   |
            """)
    void aGroupsGuiltEndsWithWhatMayBeAllOfIt(String ending, String expected) {
        desk.submit(
                of(
                        "2014-05-10",
                        "guilt-riders",
                        "",
                        "key: convicted, stage: CONVICTED, counted: PERSON, count: 8, subject: riders, decidedOn: 2014-05-09, offences: [ { code: \"06\" } ]"));
        desk.submit(of("2016-03-21", "guilt-riders", "", ending));

        assertThat(guilty("")).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
        assertThat(guilty("2016-03-20")).containsExactly("CONVICTED 8 true");
    }

    @Test
    void withTheGuiltOfTheWholeGoesThatOfItsParts() {
        desk.submit(
                of(
                        "2014-05-10",
                        "guilt-riders",
                        "",
                        "key: convicted, stage: CONVICTED, counted: PERSON, count: 8, breakdown: [ { subject: women, count: 3 }, { person: guilt-mayor } ]"));
        assertThat(guilty("")).hasSize(3);

        desk.submit(of("2016-03-21", "guilt-riders", "", "stage: CONVICTION_OVERTURNED, counted: PERSON, count: 8"));

        assertThat(guilty("")).isEmpty();
        assertThat(guilty("2015-01-01")).hasSize(3);
    }

    /** A general word may be the specific one of another report: nobody is certain to be guilty of those who may be acquitted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subject: dealers, count: 8 | count: 8                       | 1 0 0 | 8
            subject: dealers, count: 8 | subject: people, count: 8      | 1 0 0 | 8
            subject: dealers, count: 8 | subject: people, count: 3      | 1 5 5 | 3
            subject: dealers, count: 8 | subject: people, count: some   | 1 0 0 | -
            count: 8                   | subject: dealers, count: 2     | 1 6 6 | 2
            subject: dealers, count: 8 | subject: drivers, count: 8     | 1 8 8 |
            """)
    void whoMayBeTheGroupLeavesItOpen(String convicted, String acquitted, String people, String endedFor) {
        desk.submit(of(
                "2014-05-10", "guilt-riders", "", "key: convicted, stage: CONVICTED, counted: PERSON, " + convicted));
        desk.submit(
                of("2016-03-21", "guilt-riders", "", "key: appeal, stage: ACQUITTED, counted: PERSON, " + acquitted));

        assertThat(guilty("")).containsExactly("CONVICTED 8 true");
        assertThat(guiltyPeople("")).containsExactly(people);
        assertThat(guiltyPeople("2015-01-01")).containsExactly("1 8 8");
        assertThat(endedForSome("")).contains(endedFor == null ? "CONVICTED - -" : "CONVICTED ACQUITTED " + endedFor);
    }

    /** Also where another report of the same acquittal names an offence. */
    @Test
    void anAcquittalOfWhichOneReportNamesNoOffenceIsOfAll() {
        desk.submit(trial("2014-05-10", "stage: CONVICTED, decidedOn: 2014-05-09, offences: [{ code: \"0401\" }]"));
        ReportFile ofAll = kept("one", "2016-03-21", "key: appeal, stage: ACQUITTED, decidedOn: 2016-03-20");
        ReportFile ofOne = kept(
                "other",
                "2016-03-22",
                "key: appeal, stage: ACQUITTED, decidedOn: 2016-03-20, offences: [{ code: \"0501\" }]");
        Stream.of(ofAll, ofOne).forEach(desk::submit);

        assertThat(guilty("")).isEmpty();
        desk.retract(ofAll);
        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
    }

    @Test
    void whereOneReportCountsNobodyItIsOpen() {
        String convicted = "stage: CONVICTED, counted: PERSON, count: ";
        ReportFile nobody = of("2014-05-10", "guilt-riders", "", convicted + "0")
                .by("kz-mvd")
                .tier("OFFICIAL");
        desk.submit(nobody);
        desk.submit(of("2014-05-11", "guilt-riders", "", convicted + "5"));
        assertThat(guilty("")).isEmpty();
        assertThat(guiltyPeople("")).containsExactly("0 0 0");

        desk.retract(nobody);
        assertThat(guilty("")).containsExactly("CONVICTED 5 true");
    }

    @Test
    void ofAtMostFivePerhapsNobodyIsConvicted() {
        desk.submit(of("2014-05-10", "guilt-riders", "", "stage: CONVICTED, counted: PERSON, count: \"<= 5\""));

        assertThat(guilty("")).isEmpty();
    }

    @Test
    void someConvictedAndOthersAcquittedOfOneTrialAreTwoGroups() {
        desk.submit(of(
                "2014-05-10",
                "guilt-riders",
                "",
                "stage: CONVICTED, counted: PERSON, count: 5",
                "stage: ACQUITTED, counted: PERSON, count: 5"));

        assertThat(guilty("")).containsExactly("CONVICTED 5 true");
    }

    @Test
    void ofAGroupOfWhomSomeAreAcquittedTheOthersAreCertain() {
        desk.submit(
                of("2014-05-10", "guilt-riders", "", "key: convicted, stage: CONVICTED, counted: PERSON, count: 10"));
        desk.submit(of("2016-03-21", "guilt-riders", "", "key: appeal, stage: ACQUITTED, counted: PERSON, count: 6"));
        desk.submit(of(
                "2017-03-21", "guilt-riders", "", "key: cassation, stage: ACQUITTED, counted: PERSON, count: 2 to 3"));

        assertThat(guilty("")).containsExactly("CONVICTED 10 true");
        assertThat(guiltyPeople("2015-01-01")).containsExactly("1 10 10");
        assertThat(guiltyPeople("2016-03-21")).containsExactly("1 4 4");
        assertThat(guiltyPeople("")).containsExactly("1 1 1");
        assertThat(GraphQl.query(
                                "{ legalOutcomeTotals(filter: {guiltEstablished: true, incident: {key: [\"guilt-riders\"]}}) { count { high } } }")
                        .at("/legalOutcomeTotals/0/count/high")
                        .intValue())
                .isEqualTo(10);
        assertThat(endedForSome("")).containsExactly("CONVICTED ACQUITTED 3", "ACQUITTED - -", "ACQUITTED - -");
        assertThat(endedForSome(", asOf: \"2016-12-31\"")).containsExactly("CONVICTED ACQUITTED 6", "ACQUITTED - -");
    }

    private static List<String> endedForSome(String asOf) {
        return Rows.of(
                GraphQl.query("{ incident(key: \"guilt-riders\"" + asOf
                                + ") { legalOutcomes { stage guiltEndedForSomeBy { stage count { high } } } } }")
                        .at("/incident/legalOutcomes"),
                "stage",
                "guiltEndedForSomeBy.stage",
                "guiltEndedForSomeBy.count.high");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"stage: SENTENCED", "stage: SENTENCED, decidedOn: 2016", "stage: CONVICTED"})
    void whatMayBeBeforeTheAcquittalIsNoNewConviction(String mentioned) {
        desk.submit(ACQUITTED);
        desk.submit(trial("2017-05-01", mentioned));

        assertThat(guilty("")).isEmpty();
        assertThat(guilty("2017-05-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | stage: ACQUITTED",
                "2014-05-10 | OFFICIAL   | 2016-03-21 | NEWS     | stage: ACQUITTED",
                "2016-03-21 | NEWS       | 2014-05-10 | OFFICIAL | stage: ACQUITTED",
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | stage: CONVICTION_OVERTURNED",
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | stage: RETRIAL",
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | stage: CHARGED",
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | `stage: CONVICTED, basis: PROSPECTIVE_MAXIMUM`"
            })
    void whatOneReportCallsAConvictionAndAnotherDoesNotIsOpen(
            String convictedOn, String convictedBy, String otherOn, String otherBy, String other) {
        ReportFile convicted =
                kept("one", convictedOn, "key: verdict, stage: CONVICTED").tier(convictedBy);
        ReportFile otherwise = kept("other", otherOn, "key: verdict, " + other).tier(otherBy);
        Stream.of(convicted, otherwise).forEach(desk::submit);

        assertThat(guilty("")).isEmpty();
        assertThat(guiltyPeople("")).containsExactly("0 0 0");

        desk.retract(otherwise);
        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
    }

    @Test
    void theConvictionStandsUntilAReportCallsItAnAcquittal() {
        desk.submit(kept("one", "2014-05-10", "key: verdict, stage: CONVICTED").tier("OFFICIAL"));
        desk.submit(kept("two", "2015-02-11", "key: sentence, stage: SENTENCED"));
        desk.submit(kept("other", "2016-03-21", "key: verdict, stage: ACQUITTED"));

        assertThat(guilty("2016-03-20")).containsExactlyInAnyOrder("CONVICTED 1 true", "SENTENCED 1 true");
        assertThat(guilty("2016-03-21")).isEmpty();
        assertThat(guilty("")).isEmpty();
    }

    @Test
    void aConvictionThatIsAlsoReportedAsItsSentenceStands() {
        desk.submit(kept("one", "2014-05-10", "key: verdict, stage: CONVICTED"));
        desk.submit(kept("other", "2014-05-10", "key: verdict, stage: SENTENCED"));

        assertThat(guilty("")).hasSize(1);
    }

    @Test
    void thePartsOfAConvictionThatIsOpenAreAsOpen() {
        desk.submit(
                of(
                        "2014-05-10",
                        "guilt-riders",
                        "",
                        "key: verdict, stage: CONVICTED, counted: PERSON, count: 5, breakdown: [ { person: guilt-minister }, { subject: women, count: 2 } ]"));
        assertThat(guilty("")).hasSize(3);

        desk.submit(of("2016-03-21", "guilt-riders", "", "key: verdict, stage: ACQUITTED, counted: PERSON, count: 5"));

        assertThat(guilty("")).isEmpty();
        assertThat(guilty("2016-03-20")).hasSize(3);
    }

    /** A further report of the same incident and day. */
    private static ReportFile kept(String report, String day, String outcome) {
        ReportFile file = trial(day, outcome);
        return new ReportFile(
                "guilt-" + report, file.publisher(), file.tier(), file.publishedOn(), file.status(), file.body());
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-01, NEWS, 2018-05-01, NEWS",
        "2018-05-01, NEWS, 2014-05-01, NEWS",
        "2014-05-01, NEWS, 2018-05-01, OFFICIAL",
        "2014-05-01, OFFICIAL, 2018-05-01, NEWS"
    })
    void ofAConvictionWithSeveralDaysTheEarliestCounts(String day, String tier, String otherDay, String otherTier) {
        desk.submit(trial("2016-05-02", "stage: ACQUITTED, decidedOn: 2016-05-01"));
        desk.submit(kept("one", "2018-05-02", "key: verdict, stage: CONVICTED, decidedOn: " + day)
                .tier(tier));
        ReportFile other = kept("other", "2018-05-02", "key: verdict, stage: CONVICTED, decidedOn: " + otherDay)
                .tier(otherTier);
        desk.submit(other);

        assertThat(guilty("")).isEmpty();
        desk.retract(other);
        assertThat(guilty("")).hasSize(day.startsWith("2018") ? 1 : 0);
    }

    @Test
    void ofAnAcquittalWithSeveralDaysTheLatestCounts() {
        desk.submit(CONVICTED);
        desk.submit(kept("one", "2016-05-02", "key: appeal, stage: ACQUITTED, decidedOn: 2013-05-01")
                .tier("OFFICIAL"));
        assertThat(guilty("")).containsExactly("CONVICTED 1 true");

        desk.submit(kept("other", "2017-05-02", "key: appeal, stage: ACQUITTED, decidedOn: 2016-05-01"));

        assertThat(guilty("")).isEmpty();
        assertThat(guilty("2017-05-01")).containsExactly("CONVICTED 1 true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05-01 | CONVICTED",
                "2020-05-01 | SENTENCED",
                "           | CONVICTED",
            })
    void whereNeitherHasADayTheConvictionMayBeTheOneBefore(String day, String stage) {
        desk.submit(trial("2016-03-21", "stage: ACQUITTED"));
        ReportFile convicted = kept("later", "2020-05-01", "stage: " + stage);
        desk.submit(day == null ? convicted.text().replace("  publishedOn: 2020-05-01\n", "") : convicted.text());
        assertThat(guilty("")).isEmpty();
        desk.submit(trial("2021-03-21", "stage: CONVICTED, key: again, decidedOn: 2021-03-20"));

        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
        desk.submit(Desk.retraction(convicted.key()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            breakdown: [ { person: guilt-mayor } ]       |                                                              | person: guilt-mayor, counted: PERSON                 | 4 5
            breakdown: [ { subject: bankers, count: 2 } ] |                                                             | subject: bankers, counted: PERSON, count: 2          | 3 5
            breakdown: [ { subject: bankers, count: 2 } ] |                                                             | subject: bankers, counted: PERSON, count: 1          | 4 5
            breakdown: [ { subject: bankers, count: 2 } ] |                                                             | subject: women, counted: PERSON, count: 2            | 3 5
            note: of five                                | person: guilt-mayor, counted: PERSON, stage: CONVICTED, partOf: five, decidedOn: 2014-05-01 | person: guilt-mayor, counted: PERSON | 4 5
            """)
    void whereAPartIsAcquittedTheWholeStandsForTheOthers(String parts, String own, String acquitted, String left) {
        String five = "key: five, stage: CONVICTED, counted: PERSON, count: 5, decidedOn: 2014-05-01, " + parts;
        desk.submit(
                own == null
                        ? of("2014-05-10", "guilt-riders", "", five)
                        : of("2014-05-10", "guilt-riders", "", five, own));
        ReportFile appeal =
                of("2016-05-02", "guilt-riders", "", acquitted + ", stage: ACQUITTED, decidedOn: 2016-05-01");
        desk.submit(appeal);

        assertThat(ofFive("")).isEqualTo(left);
        assertThat(ofFive(", asOf: \"2016-05-01\"")).isEqualTo("5 5");
        assertThat(endedForSome("").get(0)).startsWith(left.startsWith("5") ? "CONVICTED - -" : "CONVICTED ACQUITTED ");
        desk.retract(appeal);
        assertThat(ofFive("")).isEqualTo("5 5");
    }

    @Test
    void aManWhoIsAcquittedInAnotherIncidentOfTheCaseIsOneOfTheWhole() {
        desk.submit(
                of(
                        "2014-05-10",
                        "guilt-riders",
                        "",
                        "key: five, stage: CONVICTED, counted: PERSON, count: 5, decidedOn: 2014-05-01, breakdown: [ { person: guilt-mayor } ]"));
        ReportFile appeal = of(
                "2016-05-02",
                "guilt-appeal",
                "partOf: guilt-riders",
                "person: guilt-mayor, counted: PERSON, stage: ACQUITTED, decidedOn: 2016-05-01",
                "person: guilt-mayor, counted: PERSON, stage: CONVICTION_OVERTURNED, decidedOn: 2016-05-01");
        desk.submit(appeal);

        assertThat(ofFive("")).isEqualTo("4 5");
        desk.retract(appeal);
        assertThat(ofFive("")).isEqualTo("5 5");
    }

    /** At least and at most how many of the convicted are guilty. */
    private static String ofFive(String asOf) {
        return Rows.of(
                        GraphQl.query(
                                        "{ legalOutcomeTotals(filter: {guiltEstablished: true, incident: {key: [\"guilt-riders\"]}}"
                                                + asOf + ") { count { low high } } }")
                                .get("legalOutcomeTotals"),
                        "count.low",
                        "count.high")
                .get(0);
    }

    @Test
    void aConvictionAfterTheAcquittalStands() {
        desk.submit(ACQUITTED);
        desk.submit(trial("2017-05-01", "stage: CONVICTED, decidedOn: 2017-04-28"));

        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
    }

    @Test
    void nobodyConvictedIsNoConviction() {
        desk.submit(of("2014-05-10", "guilt-riders", "", "stage: CONVICTED, counted: PERSON, count: 0"));

        assertThat(guilty("")).isEmpty();
        assertThat(incidents("legalOutcome: {guiltEstablished: true}")).isEmpty();
        assertThat(incidents("legalOutcome: {stage: [CONVICTED]}")).isEmpty();
        assertThat(incidents("not: {legalOutcome: {stage: [CONVICTED]}}")).containsExactly("guilt-riders");
        assertThat(incidents("legalOutcome: {stage: [CONVICTED], zero: true}")).containsExactly("guilt-riders");
        assertThat(guiltyPeople("")).containsExactly("0 0 0");
    }

    private static List<String> incidents(String filter) {
        return Rows.of(
                GraphQl.query("{ incidents(filter: {key: [\"guilt-riders\"], " + filter + "}) { nodes { key } } }")
                        .at("/incidents/nodes"),
                "key");
    }
}
