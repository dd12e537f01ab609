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

/** Guilt is what stands now, whatever came in first. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class StandingGuiltIT extends Trials {

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
        "KZ-CC 19, KZ-CC 190, CONVICTED 1 true",
        "KZ-CC 190(1), RU-CC 190, CONVICTED 1 true",
        "KZ-CC 190(1), KZ-CC 191-1, CONVICTED 1 true",
        "KZ-CC 190(1), KZ-CC 190-1, ''",
        "KZ-CC 190(1), KZ-PC 190, ''",
        "KZ-CC 190(1), KZ-CC 190 part 1, ''",
        "KZ-CC 190(1), KZ CC 190, ''",
        "KZ-CC 190(1), KZ-CC art. 190, ''",
        "KZ-CC 190(1), Article 190 of the Criminal Code, ''",
        "KZ-CC 190(1), ст. 190 УК РК, ''",
        "ст. 190 УК РК, KZ-CC 190(1), ''",
        "KZ-CC 311 (1997), KZ-CC 366 (2014), ''",
        "KZ-CC 190 (version of 2015), KZ-CC 190 (version of 2016), ''",
        "KZ-CC 190(1), KZ-CC 175-195, ''",
        "UK-TA 1, GB-TA 1, ''",
        "GR-PC 375, EL-PC 375, ''",
        "KZ-CC 190(1)(a), KZ-CC 190(1)(b), CONVICTED 1 true"
    })
    void anAcquittalIsOfAProvisionThatMayBeTheSame(String convictedOf, String acquittedOf, String guilty) {
        desk.submit(trial(
                "2014-05-10",
                "stage: CONVICTED, decidedOn: 2014-05-09, offences: [{ provision: '" + convictedOf + "' }]"));
        desk.submit(trial(
                "2016-03-21",
                "stage: ACQUITTED, decidedOn: 2016-03-20, offences: [{ provision: '" + acquittedOf + "' }]"));

        assertThat(String.join(";", guilty(""))).isEqualTo(guilty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
    void whatIsDecidedLastIsSaidToEndItWhateverComesInFirst(String order) {
        List<ReportFile> reports =
                List.of(CONVICTED, trial("2015-03-01", "stage: OVERTURNED, decidedOn: 2015-02-28"), ACQUITTED);
        order.chars().forEach(each -> desk.submit(reports.get(each - '0')));

        assertThat(endedBy("")).containsExactly("CONVICTED ACQUITTED");
        assertThat(endedBy(", asOf: \"2016-01-01\"")).containsExactly("CONVICTED OVERTURNED");
    }

    private static List<String> endedBy(String asOf) {
        return Rows.of(
                GraphQl.query(
                                "{ legalOutcomes(filter: {stage: [CONVICTED], incident: {key: [\"guilt-trial\"]}} %s) { nodes { stage guiltEndedBy { stage } } } }"
                                        .formatted(asOf))
                        .at("/legalOutcomes/nodes"),
                "stage",
                "guiltEndedBy.stage");
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

    @Test
    void aConvictionAfterTheAcquittalStands() {
        desk.submit(ACQUITTED);
        desk.submit(trial("2017-05-01", "stage: CONVICTED, decidedOn: 2017-04-28"));

        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
    }
}
