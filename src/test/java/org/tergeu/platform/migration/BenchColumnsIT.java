package org.tergeu.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The bench fills tables past their triggers, so it gives each column that a trigger would have filled. */
@QuarkusTest
class BenchColumnsIT {

    private static final Path TABLES = Path.of("bench/src/main/java/org/tergeu/bench/data/Tables.java");
    private static final Pattern STREAM =
            Pattern.compile("stream\\(\\s*database,\\s*\"(\\w+)\",\\s*((?:\"[^\"]*\"\\s*\\+?\\s*)+)\\);");
    private static final Pattern FIGURE = Pattern.compile("FIGURE\\s*=\\s*\"([^;]*)\";", Pattern.DOTALL);
    private static final Pattern OF_FIGURE = Pattern.compile("FIGURE\\.formatted\\(\"(\\w+)\"\\)");
    private static final String NEEDED = """
            select column_name from information_schema.columns where table_schema = 'public' and table_name = ?
            and is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER'""";

    @Inject
    DataSource database;

    @Test
    void areAllThatHaveToBeThere() throws IOException, SQLException {
        Map<String, Set<String>> given = given();
        assertThat(given).containsKeys("report", "incident", "claim", "fact", "seizure", "legal_outcome");

        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, Set<String>> table : given.entrySet()) {
                assertThat(table.getValue()).as(table.getKey()).containsAll(needed(connection, table.getKey()));
            }
        }
    }

    private static Map<String, Set<String>> given() throws IOException {
        String source = Files.readString(TABLES);
        Matcher figure = FIGURE.matcher(source);
        assertThat(figure.find()).isTrue();
        String written = OF_FIGURE
                .matcher(source)
                .replaceAll(of -> Matcher.quoteReplacement('"' + figure.group(1).replace("%1$s", of.group(1)) + '"'));
        return STREAM.matcher(written)
                .results()
                .collect(Collectors.toMap(
                        stream -> stream.group(1),
                        stream -> new TreeSet<>(Arrays.asList(stream.group(2)
                                .replaceAll("\"\\s*\\+?\\s*\"?", "")
                                .strip()
                                .split(",\\s*"))),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Set<String> needed(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEEDED)) {
            statement.setString(1, table);
            ResultSet rows = statement.executeQuery();
            Set<String> names = new TreeSet<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            assertThat(names).as("columns that have to be there of " + table).isNotEmpty();
            return names;
        }
    }
}
