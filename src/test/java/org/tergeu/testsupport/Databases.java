package org.tergeu.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL in which tests of what is delivered have databases of their own. */
public record Databases(EmbeddedPostgres postgres) implements AutoCloseable {

    public static Databases start() throws IOException {
        return new Databases(EmbeddedPostgres.builder().start());
    }

    /** Makes an empty one, and gives its address. */
    public String create(String name) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return "postgresql://localhost:" + postgres.getPort() + "/" + name + "?user=postgres";
    }

    /** The number that a statement gives; -1 as long as it cannot be asked. */
    public long number(String database, String sql) {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException notYet) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
