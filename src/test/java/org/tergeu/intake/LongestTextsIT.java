package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.intake.document.TextLimit;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.EveryText;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** Every text can be as long as its limit says, whatever index it is in, and the database holds to the same limits as intake. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class LongestTextsIT {

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    private final List<String> taken = new ArrayList<>();

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
        taken.forEach(key -> desk.problems(Desk.retraction(key)));
    }

    @Test
    void aReportOfNothingButLongestTextsIsPublished() {
        String report = EveryText.report().toString();
        taken.add(EveryText.report().at("/report/key").asText());

        assertThat(desk.problems(report)).isEmpty();
        assertThat(desk.submit(report)).isEqualTo(Outcome.UNCHANGED);
        assertThat(GraphQl.query(
                                "query ($key: String!) { incident(key: $key) { name summary seizures { item } legalOutcomes { subject offences { provision } } } }",
                                Map.of(
                                        "key",
                                        EveryText.report()
                                                .at("/incidents/0/key")
                                                .asText()))
                        .at("/incident"))
                .isEqualTo(new ObjectMapper()
                        .valueToTree(Map.of(
                                "name",
                                EveryText.longest(TextLimit.NAME),
                                "summary",
                                EveryText.longest(TextLimit.SUMMARY),
                                "seizures",
                                List.of(Map.of("item", EveryText.longest(TextLimit.ITEM))),
                                "legalOutcomes",
                                List.of(Map.of(
                                        "subject",
                                        EveryText.longest(TextLimit.SUBJECT),
                                        "offences",
                                        List.of(Map.of("provision", EveryText.longest(TextLimit.PROVISION))))))));
    }

    /** The longest words, and letters that become many when search folds them. */
    @ParameterizedTest
    @ValueSource(strings = {"w", "я", "щ", "中", "\uFDFA", "𐐷", "\u0390", "a ", "x"})
    void noWordIsTooLongForAnIndex(String letter) {
        ReportFile report = ReportFile.named("made-up-long-words")
                .saying("""
                incidents:
                  - { key: made-up-long-words, name: "%s", summary: "%s", kind: RAID, seizures: [ { key: s, category: OTHER, item: "%s", disposition: SEIZED } ] }
                """.formatted(letter.repeat(250), letter.repeat(2500), letter.repeat(150)));

        assertThat(desk.submit(report)).isIn(Outcome.ADDED, Outcome.REVISED);
    }

    @Test
    void theDatabaseHoldsToTheSameLimits() throws SQLException {
        Map<String, TextLimit> limits = Map.ofEntries(
                Map.entry("report_key", TextLimit.KEY),
                Map.entry("report_url", TextLimit.ADDRESS),
                Map.entry("report_title", TextLimit.TITLE),
                Map.entry("report_author", TextLimit.AUTHOR),
                Map.entry("report_language", TextLimit.LANGUAGE),
                Map.entry("definition_key", TextLimit.KEY),
                Map.entry("organization_key", TextLimit.KEY),
                Map.entry("organization_name", TextLimit.NAME),
                Map.entry("organization_name_language", TextLimit.LANGUAGE),
                Map.entry("organization_name_name", TextLimit.NAME),
                Map.entry("organization_code_scheme", TextLimit.KEY),
                Map.entry("organization_code_code", TextLimit.KEY),
                Map.entry("person_key", TextLimit.KEY),
                Map.entry("person_name", TextLimit.NAME),
                Map.entry("person_position", TextLimit.POSITION),
                Map.entry("person_name_language", TextLimit.LANGUAGE),
                Map.entry("person_name_name", TextLimit.NAME),
                Map.entry("place_code", TextLimit.KEY),
                Map.entry("place_name_language", TextLimit.LANGUAGE),
                Map.entry("place_name_name", TextLimit.NAME),
                Map.entry("fact_key", TextLimit.FACT_KEY),
                Map.entry("claim_note", TextLimit.NOTE),
                Map.entry("incident_key", TextLimit.KEY),
                Map.entry("incident_name", TextLimit.NAME),
                Map.entry("incident_summary", TextLimit.SUMMARY),
                Map.entry("incident_episode_name", TextLimit.NAME),
                Map.entry("measure_name", TextLimit.NAME),
                Map.entry("seizure_item", TextLimit.ITEM),
                Map.entry("legal_outcome_subject", TextLimit.SUBJECT),
                Map.entry("legal_outcome_offence_provisions", TextLimit.PROVISION),
                Map.entry("incident_offence_provisions", TextLimit.PROVISION),
                Map.entry("statistic_key", TextLimit.KEY),
                Map.entry("statistic_name", TextLimit.NAME));
        List<String> held = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet checks = statement.executeQuery("""
                        select left(conname, -7),
                            substring(definition from '<= (\\d+)'), substring(definition from '<= \\d+.*<= (\\d+)')
                        from (select conname, pg_get_constraintdef(oid) as definition from pg_constraint where conname like '%\\_length') checks""")) {
            while (checks.next()) {
                held.add(checks.getString(1) + " " + checks.getString(2) + " " + checks.getString(3));
            }
        }

        assertThat(held)
                .containsExactlyInAnyOrderElementsOf(limits.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue().letters() + " "
                                + each.getValue().bytes())
                        .toList());
    }

    @Test
    void whatIsWrittenPastIntakeIsHeldToThem() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into organization_name (organization_id, language, name, preferred)"
                                    + " select id, 'kk', repeat('a', 501), true from organization limit 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("organization_name_name_length");
        }
    }
}
