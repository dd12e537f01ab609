package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** People of legal outcomes who may be the same: over an incident and its part, at several steps, by a general word and a specific one. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SameOutcomesIT extends PossiblySame {

    @Test
    void tenDetainedInAllAndTenChargedInAPartMayBeTheSame() {
        report(
                "2024-01-01",
                "same-whole: " + outcomes(detained("DETAINED", 10, "")),
                "same-part in same-whole: " + outcomes(detained("CHARGED", 10, "")));

        assertThat(people("")).containsExactly("10..20 best 10 {person} true");
        assertThat(people(", by: [STAGE]")).containsExactly("10 {person} false", "10 {person} false");
        assertThat(possiblySame("legalOutcomes", "stage", ""))
                .containsExactly("same-part: DETAINED same-whole", "same-whole: CHARGED same-part");
        assertThat(GraphQl.query("{ legalOutcomes(first: 1, filter: {possibleOverlap: true, incident: {key: [" + KEYS
                                + "]}}) { totalCount nodes { stage } pageInfo { hasNextPage } } }")
                        .at("/legalOutcomes")
                        .toString())
                .contains("\"totalCount\":2", "\"hasNextPage\":true");

        ReportFile second = report(
                "2024-01-02",
                "same-part in same-whole: "
                        + outcomes(detained("CHARGED", 10, "key: charged, partOf: same-whole/detained")));
        assertThat(people("")).containsExactly("10 {person} false");
        assertThat(people(", asOf: \"2024-01-01\"")).containsExactly("10..20 best 10 {person} true");
        desk.retract(second);
        assertThat(people("")).containsExactly("10..20 best 10 {person} true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DETAINED 10 -          | DETAINED 10 -       | 0             | 10..20 best 10 {person} true
            DETAINED 10 men        | CHARGED 5 women     | 0             | 15 {person} false
            DETAINED 10 -          | DETAINED 6 -        | DETAINED 6 -  | 12..22 best 12 {person} true
            0                      | DETAINED 6 -        | DETAINED 6 -  | 12 {person} false
            0                      | DETAINED 6 -        | CHARGED 6 -   | 6..12 best 6 {person} true
            """)
    void partsOfOneWholeDoNotContainEachOther(String whole, String part, String other, String expected) {
        report(
                "2024-01-01",
                "same-whole: " + said(whole),
                "same-part in same-whole: " + said(part),
                "same-other in same-whole: " + said(other));

        assertThat(people("")).containsExactly(expected);
    }

    @Test
    void stepsWithoutCodesMayCountTheSamePeople() {
        report("2024-01-01", "same-whole: " + outcomes(detained("OTHER", 10, "name: Put under police supervision")));
        ReportFile second = report(
                "2024-01-02", "same-whole: " + outcomes(detained("OTHER", 10, "name: Expelled from the university")));
        assertThat(people("")).containsExactly("10..20 best 10 {person} true");
        assertThat(people(", by: [STAGE]")).containsExactly("10..20 best 10 {person} true");
        assertThat(people(", asOf: \"2024-01-01\"")).containsExactly("10 {person} false");
        assertThat(possiblySame("legalOutcomes", "name", ""))
                .containsExactly(
                        "same-whole: Expelled from the university same-whole",
                        "same-whole: Put under police supervision same-whole");

        desk.retract(second);
        assertThat(people("")).containsExactly("10 {person} false");
        assertThat(possiblySame("legalOutcomes", "name", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: Expelled                 | name: Fined by the school                 | 6..12 best 6 {person} true
            name: Expelled from university | name: From the University expelled        | 12 {person} false
            name: Expelled, subject: men   | name: Fined by the school, subject: women | 12 {person} false
            """)
    void stepsWithoutACodeOfPartsOfOneWholeAreComparedByName(String part, String other, String expected) {
        report(
                "2024-01-01",
                "same-whole: status: ONGOING",
                "same-part in same-whole: " + outcomes(detained("OTHER", 6, part)),
                "same-other in same-whole: " + outcomes(detained("OTHER", 6, other)));

        assertThat(people("")).containsExactly(expected);
        assertThat(possiblySame("legalOutcomes", "name", "")).hasSize(expected.endsWith("true") ? 2 : 0);
    }

    @Test
    void oneReportDistinguishesGroupsAtAStepWithoutACode() {
        report(
                "2024-01-01",
                "same-whole: "
                        + outcomes(
                                detained("OTHER", 9, "name: Expelled, subject: students"),
                                detained("OTHER", 5, "name: Warned"),
                                detained("OTHER", 3, "name: Warned, subject: women")));

        assertThat(people("")).containsExactly("12..17 best 12 {person} true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DETAINED 10 foreign citizens | CHARGED 10 Foreign citizen         | 10..20 best 10 {person} true
            DETAINED 10 foreigners       | CHARGED 10 Citizens, foreign       | 10..20 best 10 {person} true
            DETAINED 10 men              | DETAINED 10 Men of the group       | 10..20 best 10 {person} true
            DETAINED 10 -                | DETAINED 3 women                   | 10..13 best 10 {person} true
            DETAINED 10 people           | CHARGED 3 women                    | 10..13 best 10 {person} true
            DETAINED 10 men              | DETAINED 3 women                   | 13 {person} false
            CONVICTED 8 dealers          | ACQUITTED 8 all dealers            | 8..16 best 8 {person} true
            CONVICTED 8 dealers          | ACQUITTED 8 eight dealers          | 8..16 best 8 {person} true
            CONVICTED 8 dealers          | ACQUITTED 3 three of the dealers   | 8..11 best 8 {person} true
            CONVICTED 8 policemen        | ACQUITTED 8 policeman              | 8..16 best 8 {person} true
            CONVICTED 8 дилеры           | ACQUITTED 8 дилеров                | 8..16 best 8 {person} true
            CONVICTED 8 Уйғырлар         | ACQUITTED 8 уйғыр                  | 8..16 best 8 {person} true
            CONVICTED 8 Straße gang      | ACQUITTED 8 strasse gang           | 8..16 best 8 {person} true
            CONVICTED 8 Group 36         | ACQUITTED 8 Group 37               | 16 {person} false
            DETAINED 10 dealers          | CHARGED 8 drug dealers             | 10..18 best 10 {person} true
            DETAINED 10 young women      | DETAINED 12 women                  | 12..22 best 12 {person} true
            DETAINED 10 young women      | DETAINED 12 old women              | 22 {person} false
            """)
    void subjectsAreComparedAsItemsAre(String first, String second, String expected) {
        report("2024-01-01", "same-whole: " + said(first));
        ReportFile later = report("2024-01-02", "same-whole: " + said(second));

        assertThat(people("")).containsExactly(expected);
        assertThat(possiblySame("legalOutcomes", "stage", "")).hasSize(expected.endsWith("true") ? 2 : 0);
        assertThat(people(", asOf: \"2024-01-01\"").get(0)).endsWith("false");
        desk.retract(later);
        assertThat(people("").get(0)).endsWith("false");
    }

    @Test
    void groupsThatOneReportHasAtOneStepAreDistinguished() {
        report(
                "2024-01-01",
                "same-whole: "
                        + outcomes(
                                detained("DETAINED", 10, ""),
                                detained("DETAINED", 3, "subject: women"),
                                detained("CHARGED", 4, "")));

        assertThat(people("")).containsExactly("13..17 best 13 {person} true");
        assertThat(people(", by: [STAGE]")).containsExactly("13 {person} false", "4 {person} false");
    }

    @ParameterizedTest
    @CsvSource({
        "foreign citizens, Foreign Citizen, false",
        "members of the group, Members of the group, false",
        "dealers, all dealers, false",
        "dealers, 10 dealers, false",
        "thieves, these ten thieves, false",
        "дилеры, десять дилеров, false",
        "members of the group, suspects, true",
        "foreign citizens, citizens, true",
        "dealers, drug dealers, true"
    })
    void guiltEndsForTheSameGroupInOtherWords(String convicted, String acquitted, boolean guilty) {
        report("2024-01-01", "same-whole: " + said("CONVICTED 10 " + convicted));
        report("2024-01-02", "same-whole: " + said("ACQUITTED 10 " + acquitted));

        assertThat(Rows.of(
                        GraphQl.query("{ incident(key: \"same-whole\") { legalOutcomes { stage guiltEstablished } } }")
                                .at("/incident/legalOutcomes"),
                        "stage",
                        "guiltEstablished"))
                .containsExactly("CONVICTED " + guilty, "ACQUITTED false");
    }
}
