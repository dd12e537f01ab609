package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes waits for one lock: the code and every migration name it by the same number. */
class WritingTurnTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern NUMBER = Pattern.compile("ONE_AT_A_TIME = ([\\d_]+)L;");
    private static final Pattern LOCKED = Pattern.compile("\\bpg_(?:try_)?advisory_\\w+\\(([^)]*)\\)");

    @Test
    void isOneNumberInTheCodeAndInMigrations() throws IOException {
        MatchResult number = NUMBER.matcher(Files.readString(CODE.resolve("org/tergeu/intake/WritingTurn.java")))
                .results()
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> locked = locked(MIGRATIONS, ".sql");

        assertThat(locked)
                .containsKeys(
                        "R__chain_journal.sql", "R__rebuild_search_postings.sql", "R__rebuild_seizure_totals.sql");
        assertThat(locked.values())
                .allSatisfy(numbers ->
                        assertThat(numbers).containsOnly(number.group(1).replace("_", "")));
    }

    @Test
    void onlyTheTurnLocksInTheCode() throws IOException {
        assertThat(locked(CODE, ".java")).containsOnlyKeys("WritingTurn.java");
    }

    /** By file, what is locked in it. */
    private static Map<String, List<String>> locked(Path folder, String ending) throws IOException {
        Map<String, List<String>> locked = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(file -> {
                List<String> numbers = LOCKED.matcher(read(file))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                if (!numbers.isEmpty()) {
                    locked.put(file.getFileName().toString(), numbers);
                }
            });
        }
        return locked;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
