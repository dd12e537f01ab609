package org.tergeu.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Has every change of the dataset fail as it does when the disk of the database is full, until it is closed. */
public record FullDisk(DataSource database) implements AutoCloseable {

    /** What PostgreSQL says then. */
    public static final String NO_ROOM = "53100";

    /** @param state SQLSTATE with which changes fail */
    public static FullDisk of(DataSource database, String state) throws SQLException {
        FullDisk full = new FullDisk(database);
        full.execute(
                "create function no_room() returns trigger language plpgsql as $$ begin raise exception 'could not extend file \"base/5/1\"' using errcode = '"
                        + state + "'; end $$");
        full.execute("create trigger no_room before update on dataset execute function no_room()");
        return full;
    }

    @Override
    public void close() throws SQLException {
        execute("drop function no_room cascade");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
