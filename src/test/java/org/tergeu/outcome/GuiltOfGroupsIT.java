package org.tergeu.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Of a group all or some may be acquitted, and it may be open who is. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class GuiltOfGroupsIT extends Trials {

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

    /** A general word, or one with fewer words, may be the specific one of another report: nobody is certain to be guilty of those who may be acquitted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subject: dealers, count: 8 | count: 8                       | 1 0 0 | 8
            subject: dealers, count: 8 | subject: people, count: 8      | 1 0 0 | 8
            subject: dealers, count: 8 | subject: people, count: 3      | 1 5 5 | 3
            subject: dealers, count: 8 | subject: people, count: some   | 1 0 0 | -
            count: 8                   | subject: dealers, count: 2     | 1 6 6 | 2
            subject: dealers, count: 8 | subject: drivers, count: 8     | 1 8 8 |
            subject: dealers, count: 8 | subject: drug dealers, count: 8 | 1 0 0 | 8
            subject: drug dealers, count: 8 | subject: dealers, count: 3 | 1 5 5 | 3
            subject: drug dealers, count: 8 | subject: car dealers, count: 8 | 1 8 8 |
            subject: dealers, count: 8, decidedOn: 2014-05-01 | count: 8, decidedOn: 2014 | 1 0 0 | 8
            subject: dealers, count: 8, decidedOn: 2014-05 | subject: drug dealers, count: 8, decidedOn: 2014-05-03 | 1 0 0 | 8
            subject: dealers, count: 8, decidedOn: 2014-05-01 | count: 8, decidedOn: 2014-05-01 | 1 8 8 |
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person: guilt-minister      | count: 5                   | 1 | 1 0 0 | 5
            person: guilt-minister      | subject: people, count: 5  | 1 | 1 0 0 | 5
            person: guilt-minister      | subject: drivers, count: 5 | 1 | 1 0 0 | 5
            subject: suspects, count: 3 | person: guilt-minister     | 3 | 1 2 2 | 1
            subject: dealers, count: 3  | person: guilt-minister     | 3 | 1 2 2 | 1
            """)
    void somebodyWithANameMayBeOneOfPeopleWithout(
            String convicted, String acquitted, String count, String people, String endedFor) {
        desk.submit(of(
                "2014-05-10",
                "guilt-riders",
                "",
                "stage: CONVICTED, counted: PERSON, decidedOn: 2014-05-09, " + convicted));
        desk.submit(of(
                "2016-03-21",
                "guilt-riders",
                "",
                "stage: ACQUITTED, counted: PERSON, decidedOn: 2016-03-20, " + acquitted));

        assertThat(guilty("")).containsExactly("CONVICTED " + count + " true");
        assertThat(guiltyPeople("")).containsExactly(people);
        assertThat(endedForSome("")).contains(endedFor == null ? "CONVICTED - -" : "CONVICTED ACQUITTED " + endedFor);
    }

    private void fiveDealersAreConvicted(String besideTwoForeigners) {
        desk.submit(of(
                "2014-05-10",
                "guilt-riders",
                "",
                "key: convicted, stage: CONVICTED, counted: PERSON, count: 5, subject: dealers,"
                        + " breakdown: [ { key: foreigners, subject: foreign dealers, count: 2 }, "
                        + besideTwoForeigners
                        + " ]"));
    }

    /** Five of a group that may be all of it, and two of which nobody knows who they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subject: drug dealers, count: 5       | ACQUITTED 5 | ACQUITTED 5 | ACQUITTED 5
            partOf: convicted, count: 2           | ACQUITTED 2 | ACQUITTED 2 | ACQUITTED 2
            person: guilt-mayor                   | ACQUITTED 1 | ACQUITTED 1 | - -
            """)
    void whatEndsForSomeOfAWholeMayHaveEndedForAnyPart(String acquitted, String whole, String part, String person) {
        fiveDealersAreConvicted("{ person: guilt-minister }");
        desk.submit(
                of("2016-03-21", "guilt-riders", "", "key: appeal, stage: ACQUITTED, counted: PERSON, " + acquitted));

        assertThat(endedForSome(""))
                .filteredOn(line -> line.startsWith("CONVICTED"))
                .containsExactlyInAnyOrder("CONVICTED " + whole, "CONVICTED " + part, "CONVICTED " + person);
    }

    @Test
    void whatEndsForSomeOfAPartHasNotEndedForTheOther() {
        fiveDealersAreConvicted("{ subject: women, count: 3 }");
        desk.submit(
                of(
                        "2016-03-21",
                        "guilt-riders",
                        "",
                        "key: appeal, stage: ACQUITTED, counted: PERSON, subject: foreign dealers, count: 1, partOf: foreigners"));

        assertThat(endedForSome(""))
                .filteredOn(line -> line.startsWith("CONVICTED"))
                .containsExactlyInAnyOrder("CONVICTED ACQUITTED 1", "CONVICTED ACQUITTED 1", "CONVICTED - -");
    }

    /** It is reported as an acquittal when it becomes one, and not when its charge was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stage: CHARGED, counted: PERSON, count: 5, subject: dealers  | stage: ACQUITTED, counted: PERSON, count: 5, subject: dealers |                  |
            stage: RELEASED, counted: PERSON, count: 5, subject: dealers | stage: ACQUITTED, counted: PERSON, count: 5, subject: dealers |                  |
            stage: CHARGED, counted: PERSON, count: 2, subject: dealers  | stage: ACQUITTED, counted: PERSON, count: 2, subject: dealers | CONVICTED 5 true | 2
            stage: CHARGED, counted: PERSON, person: guilt-mayor         | stage: ACQUITTED, counted: PERSON, person: guilt-mayor        | CONVICTED 5 true | 1
            stage: ACQUITTED, counted: PERSON, count: 0, subject: dealers | stage: ACQUITTED, counted: PERSON, count: 2, subject: dealers | CONVICTED 5 true | 2
            """)
    void aChargeThatBecomesAnAcquittalEndsGuiltFromThenOn(
            String charge, String acquittal, String guilty, String endedFor) {
        desk.submit(of("2014-05-08", "guilt-riders", "", "key: of-them, " + charge));
        desk.submit(of(
                "2014-05-10",
                "guilt-riders",
                "",
                "key: convicted, stage: CONVICTED, counted: PERSON, count: 5, subject: dealers"));
        desk.submit(of("2016-03-21", "guilt-riders", "", "key: of-them, " + acquittal));

        assertThat(guilty("")).containsExactlyElementsOf(guilty == null ? List.of() : List.of(guilty));
        assertThat(endedForSome("")).contains(endedFor == null ? "CONVICTED - -" : "CONVICTED ACQUITTED " + endedFor);
        assertThat(guilty("2015-01-01")).containsExactly("CONVICTED 5 true");
        assertThat(guiltyPeople("2015-01-01")).containsExactly("1 5 5");
        assertThat(endedForSome(", asOf: \"2015-01-01\"")).contains("CONVICTED - -");
    }

    /** The acquittal is part of the conviction; the sentence is reported by a name with a word more. */
    @Test
    void aSentenceByALongerNameIsOpenWithItsConviction() {
        desk.submit(of(
                "2014-05-10",
                "guilt-riders",
                "",
                "key: convicted, stage: CONVICTED, counted: PERSON, count: 5, subject: dealers"));
        desk.submit(of(
                "2015-05-10",
                "guilt-riders",
                "",
                "key: sentenced, stage: SENTENCED, counted: PERSON, count: 5, subject: drug dealers"));
        desk.submit(of(
                "2016-03-21",
                "guilt-riders",
                "",
                "key: appeal, stage: ACQUITTED, counted: PERSON, count: 5, subject: smugglers, partOf: convicted"));

        assertThat(guilty("")).containsExactly("SENTENCED 5 true");
        assertThat(endedForSome("")).contains("SENTENCED ACQUITTED 5");
        assertThat(guiltyPeople("")).containsExactly("1 0 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subject: dealers, count: 8 | count: 1                      | 1 0 0 | 1
            count: 8                   | count: some                   | 1 0 0 | -
            person: guilt-minister     | count: 1                      | 1 0 0 | 1
            subject: dealers, count: 8 | subject: drivers, count: 1    | 1 8 8 |
            subject: dealers, count: 8 | person: guilt-mayor, count: 1 | 1 7 7 | 1
            subject: dealers, count: 8 | subject: dealers, count: 1    | 1 0 0 | 1
            subject: dealers, count: 8 | subject: drug dealers, count: 1 | 1 0 0 | 1
            person: guilt-minister     | subject: the minister, count: 1 | 1 0 0 | 1
            """)
    void aVerdictThatIsOverturnedMayBeAnybodys(String convicted, String overturned, String people, String endedFor) {
        desk.submit(of("2014-05-10", "guilt-riders", "", "stage: CONVICTED, counted: PERSON, " + convicted));
        desk.submit(of("2016-03-21", "guilt-riders", "", "stage: CONVICTION_OVERTURNED, counted: CASE, " + overturned));

        assertThat(guilty("2016-03-20")).hasSize(1);
        assertThat(guiltyPeople("")).containsExactly(people);
        assertThat(endedForSome(""))
                .contains(endedFor == null ? "CONVICTED - -" : "CONVICTED CONVICTION_OVERTURNED " + endedFor);
    }

    /** Also where the acquittal is of a day before the report of the conviction. */
    @ParameterizedTest
    @ValueSource(strings = {"", ", decidedOn: 2015-06-01", ", decidedOn: 2016-06-01"})
    void ofAConvictionWithoutADayTheLaterReportDecides(String day) {
        desk.submit(
                of("2016-05-08", "guilt-riders", "", "stage: CONVICTED, counted: PERSON, count: 2, subject: dealers"));
        desk.submit(of(
                "2016-06-15",
                "guilt-riders",
                "",
                "stage: ACQUITTED, counted: PERSON, count: 2, subject: dealers" + day));

        assertThat(guilty("")).isEmpty();
    }

    @Test
    void aSentenceThatIsReportedAfterTheAcquittalMayBeTheOneBefore() {
        String dealers = ", counted: PERSON, count: 2, subject: dealers";
        desk.submit(of("2014-05-10", "guilt-riders", "", "stage: CONVICTED, decidedOn: 2014-05-09" + dealers));
        desk.submit(of("2015-06-02", "guilt-riders", "", "stage: ACQUITTED, decidedOn: 2015-06-01" + dealers));
        desk.submit(of("2016-08-01", "guilt-riders", "", "stage: SENTENCED" + dealers));

        assertThat(guiltyPeople("")).containsExactly("1 0 0");
        assertThat(endedForSome("")).contains("SENTENCED ACQUITTED 2");

        desk.submit(of("2016-08-01", "guilt-riders", "", "stage: SENTENCED, decidedOn: 2016-07-31" + dealers));

        assertThat(guiltyPeople("")).containsExactly("1 2 2");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            count: 2, breakdown: [ { person: guilt-mayor }, { person: guilt-minister } ] | person: guilt-mayor, stage: ACQUITTED                       | person: guilt-minister, stage: ACQUITTED                        |
            count: 3, breakdown: [ { person: guilt-mayor }, { person: guilt-minister } ] | person: guilt-mayor, stage: ACQUITTED                       | person: guilt-minister, stage: ACQUITTED                        | 1 3
            count: 2, breakdown: [ { person: guilt-mayor }, { person: guilt-minister } ] | person: guilt-mayor, stage: CONVICTION_OVERTURNED           | person: guilt-mayor, stage: ACQUITTED                           | 1 2
            count: 3, breakdown: [ { subject: officials, count: 2, breakdown: [ { person: guilt-mayor } ] } ] | subject: officials, count: 2, stage: ACQUITTED | person: guilt-mayor, stage: ACQUITTED                        | 0 3
            count: 4, subject: officials                                                 | key: two, subject: officials, count: 2, stage: ACQUITTED    | key: others, subject: officials, count: 2, stage: ACQUITTED     |
            count: 9, subject: officials                                                 | key: two, subject: officials, count: 2, stage: ACQUITTED    | key: others, subject: officials, count: 2, stage: ACQUITTED     | 5 9
            count: 4, subject: officials                                                 | subject: officials, count: 2, stage: CONVICTION_OVERTURNED  | subject: officials, count: 2, stage: ACQUITTED                  | 0 4
            """)
    void whereAllAreAcquittedOneByOneTheGuiltOfTheWholeEnds(String group, String one, String other, String left) {
        desk.submit(of(
                "2014-05-10",
                "guilt-riders",
                "",
                "key: all, stage: CONVICTED, counted: PERSON, decidedOn: 2014-05-01, " + group));
        desk.submit(of("2016-05-02", "guilt-riders", "", "counted: PERSON, decidedOn: 2016-05-01, " + one));
        assertThat(guilty("")).isNotEmpty();
        ReportFile last = of("2017-05-02", "guilt-riders", "", "counted: PERSON, decidedOn: 2017-05-01, " + other);
        desk.submit(last);

        assertThat(ofFive("")).isEqualTo(left == null ? "0 0" : left);
        assertThat(guilty("").isEmpty()).isEqualTo(left == null);
        desk.retract(last);
        assertThat(guilty("")).isNotEmpty();
    }

    /** A report can say `partOf` of one of them. */
    @ParameterizedTest
    @ValueSource(strings = {"all", "guilt-riders/all"})
    void whatEndsTheConvictionOfAGroupEndsItsSentence(String whole) {
        desk.submit(of(
                "2014-05-10",
                "guilt-riders",
                "",
                "key: all, stage: CONVICTED, counted: PERSON, count: 8, subject: dealers, decidedOn: 2014-05-01",
                "stage: SENTENCED, counted: PERSON, count: 8, subject: dealers, decidedOn: 2014-05-02",
                "stage: SENTENCED, counted: PERSON, count: 3, subject: guards, decidedOn: 2014-05-02"));
        boolean isElsewhere = whole.contains("/");
        ReportFile appeal = of(
                "2016-05-02",
                isElsewhere ? "guilt-appeal" : "guilt-riders",
                isElsewhere ? "partOf: guilt-riders" : "",
                "stage: ACQUITTED, counted: PERSON, count: 8, subject: the accused men, decidedOn: 2016-05-01, partOf: "
                        + whole);
        desk.submit(appeal);

        assertThat(guilty("")).containsExactly("SENTENCED 3 true");
        desk.retract(appeal);
        assertThat(guilty("")).hasSize(3);
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
