package org.tergeu.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and parents stand in the row of what they are of, whatever is done to the tables that they are written in. */
@QuarkusTest
class KeptInTheRowIT {

    private static final String PLACES =
            "select code || ' ' || names::text || ' ' || coalesce(parent_code, '-') from place order by 1";
    private static final String ORGANIZATIONS = "select key || ' ' || names::text from organization order by 1";
    private static final String PEOPLE = "select key || ' ' || names::text from person order by 1";

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update place_name set place_code = 'KZ-11' where place_code = 'KZ-75' and language = 'kk'
            update place_name set name = concat(name, '!')
            delete from place_name where language = 'ru'
            insert into place_name (place_code, language, name, preferred) values ('KZ-75', 'de', 'Almaty', true)
            update place_parent set place_code = 'kz-taldykorgan', valid_from = null where place_code = 'KZ-75'
            update place_parent set valid_to = '2020-01-01' where parent_code = 'KZ'
            delete from place_parent where parent_code = 'KZ'
            update organization_name set organization_id = (select min(id) from organization), language = concat('x-', organization_id)
            delete from organization_name where language <> 'en'
            insert into organization_name (organization_id, language, name, preferred, valid_from, valid_to) select organization_id, language, name, false, '1950-01-01', '1960-01-01' from organization_name
            update person_name set person_id = (select min(id) from person), language = concat('x-', person_id)
            delete from person_name where language <> 'en'
            """)
    void followsEveryChange(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<String> before = all(statement);
            statement.execute(change);
            List<String> kept = all(statement);

            statement.execute(
                    "select gather_place_names(null), refresh_place_parents(null), gather_organization_names(null),"
                            + " gather_person_names(null)");

            assertThat(kept).isEqualTo(all(statement)).isNotEqualTo(before);
            connection.rollback();
        }
    }

    /** Search reads names alone, and passes over those of places that nobody names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update place set named = false where code = 'KZ-75'",
                "update place set told = not told where code in ('KZ-75', 'JP')",
                "update place set told = false, named = false; insert into place_name (place_code, language, name, preferred) values ('KZ-75', 'de', 'Almaty', true)",
                "update place set told = false where code = 'KZ-11'; update place_name set place_code = 'KZ-11' where place_code = 'KZ-75' and language = 'kk'"
            })
    void namesKnowWhetherTheirPlaceIsNamed(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String differing =
                    "select n.place_code from place_name n join place p on p.code = n.place_code where (p.told, p.named) <> (n.reported, n.named)";
            String hidden = "select place_code || language from place_name where not reported or not named order by 1";
            List<String> before = column(statement, hidden);
            assertThat(column(statement, differing)).isEmpty();
            assertThat(before).isNotEmpty();
            List<String> kept = all(statement);

            statement.execute(change);

            assertThat(column(statement, differing)).isEmpty();
            assertThat(column(statement, hidden)).isNotEqualTo(before);
            if (!change.contains("place_name")) {
                assertThat(all(statement)).isEqualTo(kept);
            }
            connection.rollback();
        }
    }

    /** Servers of the version before know one parent, without days. */
    @Test
    void aParentThatAnEarlierServerWritesIsTheOnlyOneOfToday() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "insert into organization (key, name, kind) values ('kept-a', 'A', 'POLICE'), ('kept-b', 'B', 'POLICE')");
            statement.execute("insert into organization (key, name, kind, parent_id)"
                    + " select 'kept-part', 'Part', 'POLICE', id from organization where key = 'kept-a'");
            assertThat(parents(statement)).containsExactly("kept-a null");
            statement.execute(
                    "update organization_membership set valid_to = '2001-01-01' where organization_id = (select id from organization where key = 'kept-part')");

            statement.execute(
                    "update organization set parent_id = (select id from organization where key = 'kept-b') where key = 'kept-part'");
            assertThat(parents(statement)).containsExactly("kept-a 2001-01-01", "kept-b null");
            statement.execute("update organization set parent_id = null where key = 'kept-part'");
            assertThat(parents(statement)).containsExactly("kept-a 2001-01-01");
            connection.rollback();
        }
    }

    private static List<String> parents(Statement statement) throws SQLException {
        List<String> parents = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select u.key, m.valid_to from organization_membership m join organization o on o.id = m.organization_id"
                        + " join organization u on u.id = m.parent_id where o.key = 'kept-part' order by 1")) {
            while (found.next()) {
                parents.add(found.getString(1) + " " + found.getString(2));
            }
        }
        return parents;
    }

    private static List<String> all(Statement statement) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String query : List.of(PLACES, ORGANIZATIONS, PEOPLE)) {
            rows.addAll(column(statement, query));
        }
        return rows;
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
