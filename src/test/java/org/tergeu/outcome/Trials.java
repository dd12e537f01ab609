package org.tergeu.outcome;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Reports of trials, and whose guilt is established by them. */
abstract class Trials {

    static final ReportFile PEOPLE = ReportFile.named("guilt-people").saying("""
            people:
              - { key: guilt-minister, name: A Former Minister, position: Minister }
              - { key: guilt-mayor, name: A Former Mayor, position: Mayor }
            """);

    static final ReportFile CONVICTED = trial("2014-05-10", "stage: CONVICTED, decidedOn: 2014-05-09");
    static final ReportFile SENTENCED = trial("2015-02-11", "stage: SENTENCED, decidedOn: 2015-02-10");
    static final ReportFile ACQUITTED = trial("2016-03-21", "stage: ACQUITTED, decidedOn: 2016-03-20");

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

    static ReportFile trial(String day, String outcome) {
        return of(day, "guilt-trial", "", "person: guilt-minister, counted: PERSON, " + outcome);
    }

    /** A report of a day about one incident: fields of its own, and its outcomes. */
    static ReportFile of(String day, String incident, String fields, String... outcomes) {
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
    static List<String> guilty(String asOf) {
        return Rows.of(
                GraphQl.query("""
                        { legalOutcomes(filter: {guiltEstablished: true, incident: {publisher: ["orda-kz"]}},
                            orderBy: {field: COUNT, direction: ASC} %s) { nodes { incident { key } stage count { best } guiltEstablished } } }""".formatted(asOf.isEmpty() ? "" : ", asOf: \"" + asOf + "\""))
                        .at("/legalOutcomes/nodes"),
                "stage",
                "count.best",
                "guiltEstablished");
    }

    static List<String> guiltyPeople(String asOf) {
        return Rows.of(
                GraphQl.query("""
                        { legalOutcomeTotals(filter: {guiltEstablished: true, incident: {publisher: ["orda-kz"]}} %s) {
                            incidents count { low best high } } }""".formatted(asOf.isEmpty() ? "" : ", asOf: \"" + asOf + "\""))
                        .get("legalOutcomeTotals"),
                "incidents",
                "count.low",
                "count.best");
    }

    /** A further report of the same incident and day. */
    static ReportFile kept(String report, String day, String outcome) {
        ReportFile file = trial(day, outcome);
        return new ReportFile(
                "guilt-" + report, file.publisher(), file.tier(), file.publishedOn(), file.status(), file.body());
    }
}
