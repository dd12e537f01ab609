package org.tergeu.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of the release before: its schema is V021. */
@QuarkusTest
class UpgradeIT {

    private static final String NAME = "made_up_former";

    static final String FORMER_ROWS = """
            insert into organization (id, key, name, kind) values (1, 'former-wire', 'Former wire', 'MEDIA');
            insert into report (id, key, title, publisher_id, language, known_from, tier, status, fingerprint, document, recorded_at, revised_at)
            values (1, 'former-1', 'Former', 1, 'en', '2024-01-01', 'NEWS', 'PUBLISHED', '-', '-', now(), now()),
                (2, 'former-2', 'Former', 1, 'en', '2024-01-02', 'NEWS', 'PUBLISHED', '-', '-', now(), now());
            insert into fact (id, kind, incident_id, key) values (1, 'INCIDENT', null, 'former-raid'), (2, 'LEGAL_OUTCOME', 1, 'detained'),
                (3, 'SEIZURE', 1, 'seized-packs'), (4, 'SEIZURE', 1, 'seized-pistols'), (5, 'STATISTIC', null, 'former-growth'),
                (6, 'INCIDENT', null, 'former-find'), (7, 'LEGAL_OUTCOME', 6, 'detained'), (8, 'INCIDENT', null, 'former-quiet'),
                (9, 'LEGAL_OUTCOME', 8, 'detained');
            insert into claim (report_id, fact_id, incident_id, aspect, ordinal, asserted_by_id, qualifier, stated, unit, unreadable, countable,
                detail, withdrawn)
            values (1, 2, 1, 'COUNT', 0, 1, 'MORE_THAN', 20, null, false, true, '{}', false),
                (1, 3, 1, 'QUANTITY', 1, 1, 'MORE_THAN', 3, null, false, false, '{}', false),
                (1, 4, 1, 'QUANTITY', 2, 1, 'MORE_THAN', 7, '{piece}', false, true, '{}', false),
                (1, 5, null, 'FIGURE', 3, 1, 'EXACT', 100, null, false, false, '{"measure": "RATIO"}', false),
                (1, 7, 6, 'COUNT', 4, 1, 'EXACT', 103, null, false, true, '{}', false),
                (2, 7, 6, 'COUNT', 0, 1, 'ABOUT', 100, null, false, true, '{}', false),
                (2, 9, 8, 'COUNT', 1, 1, 'ABOUT', 100, null, false, true, '{}', false);
            insert into claim (report_id, fact_id, incident_id, ordinal, asserted_by_id, unreadable, countable, detail, withdrawn)
            values (1, 1, 1, 5, 1, false, false, '{}', false), (2, 1, 1, 2, 1, false, false, '{}', false);
            insert into incident (id, position, key, name, summary, kind, status, disputed, updated_at, known_from)
            select f.id, '', f.key, f.key, '', 'RAID', 'UNKNOWN', false, now(), '2024-01-01' from fact f where f.kind = 'INCIDENT';
            insert into legal_outcome (id, position, incident_id, stage, basis, counted, count_qualifier, count_low, count_best, count_high,
                count_agreement, count_origins, count_reason, offence_codes, offence_provisions, offence_sections, guilt_established, known_from)
            values (2, '', 1, 'DETAINED', 'OPERATIVE', 'PERSON', 'MORE_THAN', 21, 20, null, 'SINGLE', 1, '-', '{}', '{}', '{}', false, '2024-01-01'),
                (7, '', 6, 'DETAINED', 'OPERATIVE', 'PERSON', 'ABOUT', null, 103, null, 'CONFLICTING', 1, '-', '{}', '{}', '{}', false, '2024-01-02'),
                (9, '', 8, 'DETAINED', 'OPERATIVE', 'PERSON', 'ABOUT', null, 100, null, 'SINGLE', 1, '-', '{}', '{}', '{}', false, '2024-01-02');
            insert into seizure (id, position, incident_id, category, item, disposition, quantity_qualifier, quantity_low, quantity_best, quantity_unit,
                quantity_agreement, quantity_origins, quantity_reason, quantity_compared, quantity_dimension, known_from)
            values (3, '', 1, 'DRUG', 'packs', 'SEIZED', 'MORE_THAN', 3, 3, null, 'SINGLE', 1, '-', 3, 'COUNT', '2024-01-01'),
                (4, '', 1, 'FIREARM', 'pistols', 'SEIZED', 'MORE_THAN', 8, 7, '{piece}', 'SINGLE', 1, '-', 7, 'COUNT', '2024-01-01');
            select rebuild_seizure_totals();
            """;

    @Inject
    DataSource database;

    private String url;

    @BeforeEach
    void migrateTheRowsOfTheReleaseBefore() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
            url = connection.getMetaData().getURL().replaceFirst("/[^/?]*(\\?|$)", "/" + NAME + "$1");
        }
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .target("21")
                // What is repeated is of today, and today's columns are not there.
                .repeatableSqlMigrationPrefix("none")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(FORMER_ROWS);
        }
        Flyway.configure().dataSource(url, "postgres", "postgres").load().migrate();
    }

    @AfterEach
    void drop() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + NAME);
        }
    }

    @Test
    void bestValuesLieWithinTheirBoundsInRowsAndTotals() throws SQLException {
        assertThat(rows("select concat_ws(' ', id, count_low, count_best) from legal_outcome where id = 2"))
                .containsExactly("2 21 21");
        assertThat(
                        rows(
                                "select concat_ws(' ', id, quantity_low, quantity_best, quantity_compared) from seizure where id = 4"))
                .containsExactly("4 8 8 8");
        assertThat(rows(
                        "select concat_ws(' ', low, best) from seizure_total where aspect = 'QUANTITY' and category = 'FIREARM'"
                                + " and period = 'YEAR' and by_category and not by_region"))
                .containsExactly("8 8");
    }

    @Test
    void incidentsHaveTheDaysOfTheirStandingReports() throws SQLException {
        assertThat(
                        rows(
                                "select concat_ws(' ', key, first_reported, last_reported) from incident where key = 'former-raid'"))
                .containsExactly("former-raid 2024-01-01 2024-01-02");
    }

    @Test
    void whatARowDoesNotHaveIsListedToBePublishedAnew() throws SQLException {
        assertThat(rows("select f.key from unpublished u join fact f on f.id = u.fact_id order by f.key collate \"C\""))
                .contains("former-find", "former-growth", "former-raid")
                .doesNotContain("former-quiet");
        assertThat(
                        rows(
                                "select concat_ws(' ', fact_id, unit, countable) from claim where fact_id in (3, 5) order by fact_id"))
                .containsExactly("3 t", "5 {times} f");
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
