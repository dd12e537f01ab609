package org.tergeu.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Databases for tests of what is delivered, in one PostgreSQL that lasts as long as these tests. A name is given once. */
public final class Databases {

    /** What a database with the schema of this version is a copy of: migrations take longer than the rest of a start. */
    private static final String TEMPLATE = "template_of_this_version";

    private static EmbeddedPostgres postgres;

    private Databases() {}

    /** Makes one with nothing in it, and gives its address. */
    public static String empty(String name) throws SQLException {
        execute("create database " + name);
        return address(name);
    }

    /** Makes one that has the schema of this version and no reports, and gives its address. */
    public static String migrated(String name) throws SQLException {
        execute("create database " + name + " template " + TEMPLATE);
        return address(name);
    }

    private static String address(String name) {
        return "postgresql://localhost:" + port() + "/" + name + "?user=postgres";
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = of("postgres").getConnection();
                Statement statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    public static int port() {
        return server().getPort();
    }

    /** Connections to one of them. */
    public static DataSource of(String name) {
        return server().getDatabase("postgres", name);
    }

    /** The number that a statement gives; -1 as long as it cannot be asked. */
    public static long number(String database, String sql) {
        try (Connection connection = of(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException notYet) {
            return -1;
        }
    }

    /** It ends with the JVM. */
    private static synchronized EmbeddedPostgres server() {
        if (postgres == null) {
            try {
                EmbeddedPostgres started = StartedPostgres.builder().start();
                try (Connection connection = started.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + TEMPLATE);
                }
                Flyway.configure()
                        .dataSource(started.getDatabase("postgres", TEMPLATE))
                        .load()
                        .migrate();
                postgres = started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
        return postgres;
    }
}
