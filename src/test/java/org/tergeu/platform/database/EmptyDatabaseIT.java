package org.tergeu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a database knows before the first report is read. */
@QuarkusTest
class EmptyDatabaseIT {

    private static final String NAME = "made_up_empty";

    @Inject
    DataSource database;

    private String url;

    @BeforeEach
    void migrate() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
            url = connection.getMetaData().getURL().replaceFirst("/[^/?]*(\\?|$)", "/" + NAME + "$1");
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

    /** Otherwise the first incidents of a region would be in none, and stay so in totals. */
    @Test
    void knowsWhatRegionsLieIn() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet places = statement.executeQuery(
                        "select count(*), count(*) filter (where exists (select from place_within w where w.place_code = p.code"
                                + " and w.ancestor_code = 'KZ')), count(parent_code) from place p where code ~ '^KZ-'")) {
            places.next();

            assertThat(places.getInt(1)).isEqualTo(20);
            assertThat(places.getInt(2)).isEqualTo(20);
            assertThat(places.getInt(3)).isEqualTo(20);
        }
    }
}
