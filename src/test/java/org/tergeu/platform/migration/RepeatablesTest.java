package org.tergeu.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is rewritten whole has one text, in a repeatable migration (docs/adr/0077). {@code UpgradeIT} compares what databases make of them. */
class RepeatablesTest {

    /** The last version whose migrations rewrote functions, views and triggers themselves. */
    static final int LAST_TO_REWRITE = 104;

    /** Later versions that have to rewrite or call one in the transaction in which its table changes, each with its reason. */
    private static final Map<Integer, String> EXCEPTIONS = Map.of();

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path LIST = Path.of("src/test/resources/repeatables.txt");

    private static final Pattern VERSIONED = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Pattern REPEATABLE = Pattern.compile("R__(\\w+)\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
    private static final Pattern MADE = Pattern.compile(
            "\\bcreate (or replace )?(function|procedure|view|materialized view) (\\w+)(?: ?(\\([^)]*\\)))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRIGGER =
            Pattern.compile("\\bcreate (or replace )?trigger (\\w+)\\b[^;]*?\\bon (\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATCHED =
            Pattern.compile("pg_get_(?:functiondef|viewdef)\\('(\\w+)", Pattern.CASE_INSENSITIVE);

    /** What it does is done when it is called. */
    private static final Pattern FUNCTION =
            Pattern.compile("\\bcreate function [^$]*\\$\\$.*?\\$\\$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A text of a repeatable migration: the version of the schema when it was written, and its checksum. */
    record Text(int version, String name, int checksum) {

        static Text of(String line) {
            String[] parts = line.split(" ");
            return new Text(Integer.parseInt(parts[0]), parts[1], Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return version + " " + name + " " + checksum;
        }
    }

    /** The names of the repeatable migrations, and their texts. */
    static Map<String, String> repeatables() throws IOException {
        return files(REPEATABLE);
    }

    /** All texts that they have had, and have now: the last of each name. */
    static List<Text> texts() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Text::of)
                .toList();
    }

    private static Map<String, String> files(Pattern named) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Matcher name = named.matcher(file.getFileName().toString());
                if (name.matches()) {
                    texts.put(name.group(1), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static Map<Integer, String> versioned() throws IOException {
        return files(VERSIONED).entrySet().stream()
                .collect(Collectors.toMap(
                        version -> Integer.valueOf(version.getKey()),
                        version -> COMMENT.matcher(version.getValue()).replaceAll(""),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    @Test
    void eachHasOneThingAndItsName() throws IOException {
        Map<String, String> repeatables = repeatables();
        assertThat(repeatables).containsKeys("seizure_totals_of", "search_fold", "incident_fact_words");

        repeatables.forEach((name, text) -> {
            assertThat(text).as(name).startsWith("-- ");
            List<String> made = found(MADE, COMMENT.matcher(text).replaceAll(""))
                    .map(thing -> thing.group(1) + thing.group(3))
                    .toList();
            assertThat(made)
                    .as("things that R__%s.sql makes", name)
                    .isEqualTo(isRebuild(name) ? List.of() : List.of("or replace " + name));
        });
    }

    /** Flyway applies them in the order of their names. */
    @Test
    void whatIsMadeAnewByThemComesAfterAllOthers() throws IOException {
        List<String> names = repeatables().keySet().stream()
                .map(name -> name.replace('_', ' '))
                .sorted()
                .toList();

        assertThat(names).isSortedAccordingTo(Comparator.comparing(name -> isRebuild(name.replace(' ', '_'))));
    }

    private static boolean isRebuild(String name) {
        return name.startsWith("then_");
    }

    @Test
    void whatWasRewrittenHasOne() throws IOException {
        Set<String> repeatables = repeatables().keySet();
        Map<String, Integer> times = new HashMap<>();
        Set<String> rewritten = new TreeSet<>();
        versioned().values().forEach(text -> {
            found(MADE, text).forEach(thing -> {
                if (times.merge(thing.group(3) + " " + thing.group(4), 1, Integer::sum) > 1) {
                    rewritten.add(thing.group(3));
                }
            });
            found(PATCHED, text).forEach(thing -> rewritten.add(thing.group(1)));
        });

        assertThat(rewritten).contains("settle_guilt", "settle_inconsistencies", "keep_seizure_totals");
        assertThat(repeatables).containsAll(rewritten);
    }

    @Test
    void triggersThatWereRewrittenAreInThoseOfTheirFunctions() throws IOException {
        Set<String> seen = new HashSet<>();
        Set<String> rewritten = new TreeSet<>();
        versioned()
                .values()
                .forEach(text -> found(TRIGGER, text).forEach(trigger -> {
                    String one = trigger.group(2) + " on " + trigger.group(3);
                    if (!seen.add(one)) {
                        rewritten.add(one);
                    }
                }));
        Set<String> repeated = repeatables().values().stream()
                .flatMap(text -> found(TRIGGER, text))
                .map(trigger -> trigger.group(2) + " on " + trigger.group(3))
                .collect(Collectors.toSet());

        assertThat(rewritten).contains("place_names_changed on place_name", "journal_report_updated on report");
        assertThat(repeated).containsAll(rewritten);
    }

    @Test
    void noLaterVersionRewritesAnything() throws IOException {
        assertThat(rewrittenIn(versioned()))
                .as("what has to be a repeatable migration, R__name.sql (CONTRIBUTING.md)")
                .isEmpty();
    }

    @Test
    void aLaterVersionThatRewritesOrCallsIsFound() {
        Map<Integer, String> versions = new TreeMap<>();
        versions.put(1, "create function fold(a text) returns text; create trigger changed after insert on place;");
        versions.put(LAST_TO_REWRITE, "create or replace function fold(a text) returns text;");
        versions.put(LAST_TO_REWRITE + 1, "create function bend(a text) returns text;");
        assertThat(rewrittenIn(versions)).isEmpty();
        assertThat(calledIn(versions, Set.of("fold"))).isEmpty();

        versions.put(
                LAST_TO_REWRITE + 2,
                "create or replace function fold(a text) returns text; create trigger changed after insert on place;"
                        + " do $$ begin execute replace(pg_get_functiondef('bend(text)'), 'a', 'b'); end $$;"
                        + " select fold('a');");
        assertThat(rewrittenIn(versions)).hasSize(3).allMatch(found -> found.startsWith("V106: "));
        assertThat(calledIn(versions, Set.of("fold"))).containsExactly("V106: select fold");
    }

    private static List<String> rewrittenIn(Map<Integer, String> versions) {
        Set<String> made = new HashSet<>();
        List<String> rewritten = new ArrayList<>();
        versions.forEach((version, text) -> {
            found(MADE, text).filter(thing -> isLater(version)).forEach(thing -> {
                if (thing.group(1) != null || made.contains(thing.group(3))) {
                    rewritten.add("V%03d: %s".formatted(version, thing.group()));
                }
            });
            found(TRIGGER, text).filter(thing -> isLater(version)).forEach(thing -> {
                if (thing.group(1) != null || made.contains(thing.group(2) + " on " + thing.group(3))) {
                    rewritten.add("V%03d: %s".formatted(version, thing.group()));
                }
            });
            if (isLater(version)) {
                found(PATCHED, text).forEach(thing -> rewritten.add("V%03d: %s".formatted(version, thing.group())));
            }
            found(MADE, text).forEach(thing -> made.add(thing.group(3)));
            found(TRIGGER, text).forEach(thing -> made.add(thing.group(2) + " on " + thing.group(3)));
        });

        return rewritten;
    }

    /** A new database has the texts of then while versioned migrations run, and one that is upgraded those of the release before. */
    @Test
    void noLaterVersionCallsWhatHasOne() throws IOException {
        assertThat(calledIn(versioned(), repeatables().keySet()))
                .as("what has to be called by a repeatable migration, R__then_name.sql (CONTRIBUTING.md)")
                .isEmpty();
    }

    private static List<String> calledIn(Map<Integer, String> versions, Set<String> repeatables) {
        Pattern calls = Pattern.compile(
                "\\b(?:select|perform|from|join)\\s+(?:" + String.join("|", repeatables) + ")\\b",
                Pattern.CASE_INSENSITIVE);
        List<String> called = new ArrayList<>();
        versions.forEach((version, text) -> {
            if (isLater(version)) {
                found(calls, FUNCTION.matcher(text).replaceAll(""))
                        .forEach(thing -> called.add("V%03d: %s".formatted(version, thing.group())));
            }
        });

        return called;
    }

    private static boolean isLater(int version) {
        return version > LAST_TO_REWRITE && !EXCEPTIONS.containsKey(version);
    }

    /** A server of the version before leaves a schema alone whose version is newer than its own, and brings back its texts otherwise. */
    @Test
    void anotherTextComesWithAnotherVersion() throws IOException {
        Map<String, Text> now = new TreeMap<>();
        for (Map.Entry<String, String> each : repeatables().entrySet()) {
            now.put(
                    each.getKey(),
                    new Text(
                            versioned().keySet().stream()
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow(),
                            each.getKey(),
                            MigrationsAtBuild.checksum(each.getValue().lines().toList())));
        }
        Map<String, Text> last = new TreeMap<>();
        for (Text text : texts()) {
            Text before = last.put(text.name(), text);
            if (before != null) {
                assertThat(text.version())
                        .as("%s changes with a version newer than %s", text, before)
                        .isGreaterThan(before.version());
            }
        }

        assertThat(last.keySet()).as("the names in %s", LIST).isEqualTo(now.keySet());
        now.forEach((name, text) -> assertThat(text.checksum())
                .as(
                        "the text of R__%s.sql has changed: bring a versioned migration of this release, and add \"%s\" to %s",
                        name, text, LIST)
                .isEqualTo(last.get(name).checksum()));
        assertThat(last.values())
                .allSatisfy(text -> assertThat(text.version())
                        .as("the version of %s is there", text)
                        .isLessThanOrEqualTo(now.get(text.name()).version()));
    }
}
