package org.tergeu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The platform knows PostgreSQL, and none of the tables that the product has in it. */
class ForeignTablesTest {

    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern READ =
            Pattern.compile("\\b(?:from|join|into|update|analyze|lock table) (\\w+)", Pattern.CASE_INSENSITIVE);

    /** What servers of several versions agree by is the schema's own. */
    private static final Set<String> OF_THE_SCHEMA = Set.of("oldest_server");

    @Test
    void statementsNameNoTableOfTheProduct() throws IOException {
        Set<String> tables = tables();

        assertThat(tables).hasSizeGreaterThan(30).contains("dataset", "claim");
        assertThat(named(Path.of("src/main/java/org/tergeu/platform")))
                .contains("flyway_schema_history")
                .doesNotContainAnyElementsOf(tables);
        assertThat(named(Path.of("src/main/java/org/tergeu/dataset"))).contains("dataset");
    }

    private static Set<String> tables() throws IOException {
        Set<String> tables = found(Path.of("src/main/resources/db/migration"), ".sql", TABLE);
        tables.removeAll(OF_THE_SCHEMA);
        return tables;
    }

    private static List<String> named(Path room) throws IOException {
        Set<String> named = new TreeSet<>();
        for (String literal : found(room, ".java", LITERAL)) {
            READ.matcher(literal).results().forEach(read -> named.add(read.group(1)));
        }
        return List.copyOf(named);
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
