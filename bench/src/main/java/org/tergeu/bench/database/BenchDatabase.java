package org.tergeu.bench.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The database of one size.
 *
 * @param url as Vert.x and the service read it: {@code postgresql://host:port/database?user=…}
 */
public record BenchDatabase(String url) {

    /** The database of that name on the same server; made when there is none. */
    public BenchDatabase named(String name) throws SQLException {
        if (value("select datname from pg_database where datname = '" + name + "'") == null) {
            execute("create database " + name);
        }
        URI given = URI.create(url);
        String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        return new BenchDatabase("postgresql://" + given.getRawAuthority() + "/" + name + query);
    }

    /** A connection of its own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:" + url);
    }

    /** A connection for which foreign keys and triggers rest; it needs a superuser. */
    public Connection connectUnchecked() throws SQLException {
        Connection connection = connect();
        connection.createStatement().execute("set session_replication_role = replica");
        return connection;
    }

    /** The first column of the first row; null when there is none. */
    public String value(String sql) throws SQLException {
        try (Connection connection = connect();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** Executes one statement. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute(sql);
        }
    }

    /** How large the server's buffer is, and what pages of memory it is made of, as far as the server says (from PostgreSQL 17 on). */
    public String buffer() throws SQLException {
        String huge = value("select current_setting('huge_pages_status', true)");
        return value("show shared_buffers") + " of buffer in "
                + (huge == null
                        ? "pages of a size it does not say"
                        : huge.equals("on") ? "huge pages" : "ordinary pages");
    }

    /** What was noted about it last; null when nothing was. */
    public String note() throws SQLException {
        return value(
                "select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()");
    }

    /** Notes something about it. */
    public void note(String text) throws SQLException {
        execute("comment on database " + value("select current_database()") + " is '" + text.replace("'", "''") + "'");
    }
}
