package org.tergeu.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;

/**
 * Searches of many incidents answer from indexes. The plans and times are left in {@code target/search-plans.txt};
 * {@code bench/search-plan/run} has a million planned so.
 */
@QuarkusTest
@TestProfile(SearchPlanIT.ManyIncidents.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchPlanIT {

    /** So few that reading them all looks cheap to the planner. */
    private static final int FEW = 10_000;

    private static final int MANY = Integer.getInteger("tergeu.search-plan.incidents", 20_000);
    private static final Path REPORT = Path.of("target/search-plans.txt");
    private static final int PAGE = 21;
    private static final int RUNS = 15;
    private static final List<String> PLANS = new ArrayList<>();

    private static final Pattern LOOKED_UP =
            Pattern.compile("Index Scan using incident_current on incident.*loops=(\\d+)");

    private static int filled;

    @Inject
    Pool pool;

    @Inject
    Reads reads;

    /** A database that no other test is to find so full. */
    public static class ManyIncidents implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // Filling takes long.
            return Map.of("tergeu.database.folder", "target/search-database", "tergeu.limits.statement-time", "1h");
        }
    }

    private void fill(int incidents) {
        if (filled < incidents) {
            try {
                pool.query(Files.readString(Path.of("bench/search-plan/fill.sql"))
                                .replace(":incidents", String.valueOf(incidents)))
                        .executeAndAwait();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            filled = incidents;
        }
    }

    @BeforeAll
    static void forget() {
        PLANS.clear();
    }

    @AfterAll
    static void write() throws IOException {
        Files.write(REPORT, PLANS, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** A rare word, a common one, both with another, a place, a settlement of one incident in five hundred, a slip of each. */
    static List<Arguments> textsOfFewThenMany() {
        List<String> texts = List.of(
                "zircon",
                "police",
                "police warehouse",
                "zircon sand of Aqmola",
                "Жамбыл",
                "Qarabulaq",
                "zirkonn",
                "polcie",
                "firearms from a garage in Aktobe",
                "bench-77");
        return Stream.of(FEW, MANY)
                .flatMap(incidents -> texts.stream().map(text -> Arguments.of(incidents, text)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("textsOfFewThenMany")
    @Order(1)
    void neverReadsAllIncidents(int incidents, String text) {
        fill(incidents);
        List<String> plan = new ArrayList<>();
        SearchTerms terms = terms(text);
        List<Sql> sent = new ArrayList<>(List.of(SearchTerms.statement(new SearchText(text))));
        int found = 0;
        for (List<SearchMatch> match : terms.matches()) {
            Sql statement = SearchReader.statement(SearchReader.candidates(null), terms, null, PAGE, match);
            if (statement != null && found < PAGE) {
                sent.add(statement);
                found += send("", statement).size();
                plan.add(match + ":");
                plan.addAll(lines(send("explain (analyze, buffers, costs off, timing off) ", statement)));
            }
        }

        PLANS.add("==== " + text + " among " + incidents + ": " + terms);
        PLANS.add("statements: "
                + milliseconds(() -> sent.stream().map(one -> send("", one)).toList())
                + " ms; over HTTP: "
                + milliseconds(() -> Ask.data(
                        "query ($text: String!) { search(text: $text) { edges { match node { id } } } }",
                        Map.of("text", text)))
                + " ms (fastest of " + RUNS + ")");
        PLANS.addAll(plan);
        assertThat(found).isPositive();
        assertThat(plan)
                .noneMatch(line -> line.matches(".*Seq Scan on incident\\b.*") && !line.contains("never executed"));
    }

    /** However many names have the words: it reads the newest of the rarest of them. */
    @ParameterizedTest
    @ValueSource(strings = {"Qarabulaq", "in Qarabulaq", "arrest"})
    void aPageOfNamesReadsHardlyMoreIncidentsThanItHas(String text) {
        fill(MANY);
        SearchTerms terms = terms(text);
        Sql names = SearchReader.statement(
                SearchReader.candidates(List.of(SearchType.INCIDENT)), terms, null, PAGE, List.of(SearchMatch.NAME));

        List<String> plan = lines(send("explain (analyze, costs off, timing off) ", names));

        assertThat(terms.incidentNames()).isGreaterThan(PAGE);
        assertThat(plan).anyMatch(line -> line.contains("Index Only Scan Backward using incident_word_pkey"));
        assertThat(plan).noneMatch(line -> line.contains("incident_name_words") && !line.contains("never executed"));
        assertThat(plan.stream()
                        .map(LOOKED_UP::matcher)
                        .filter(Matcher::find)
                        .mapToInt(match -> Integer.parseInt(match.group(1)))
                        .sum())
                .isBetween(PAGE, PAGE * 20);
    }

    @Test
    void countsOnlyWhenAsked() {
        fill(MANY);
        PLANS.add("==== totalCount of police: "
                + milliseconds(() -> Ask.data("{ search(text: \"police\", first: 1) { totalCount } }")) + " ms");

        assertThat(Ask.data("{ search(text: \"zircon sand\", types: [INCIDENT]) { totalCount } }")
                        .at("search.totalCount")
                        .number())
                .isEqualTo((MANY - 11) / 50_000 + 1);
    }

    /** Of both ways: the last page is not filled by the newest rows, so that the index of words is asked for the rest. */
    @ParameterizedTest
    @ValueSource(strings = {"police warehouse", "Qarabulaq", "in Qarabulaq"})
    void givesEachHitOfCommonWordsOnceNewestFirst(String text) {
        fill(MANY);
        List<String> days = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        String query =
                "query ($text: String!, $after: String) { search(text: $text, types: [INCIDENT], first: 100, after: $after)"
                        + " { totalCount nodes { ... on Incident { key occurred { latest } } } pageInfo { hasNextPage endCursor } } }";
        Answer page = Ask.data(query, Map.of("text", text)).at("search");
        int total = page.at("totalCount").number();
        while (true) {
            keys.addAll(page.at("nodes").each("key"));
            days.addAll(page.at("nodes").each("occurred.latest"));
            if (!page.at("pageInfo.hasNextPage").isTrue()) {
                break;
            }
            page = Ask.data(
                            query,
                            Map.of(
                                    "text",
                                    text,
                                    "after",
                                    page.at("pageInfo.endCursor").text()))
                    .at("search");
        }

        assertThat(keys).hasSize(total).doesNotHaveDuplicates();
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private SearchTerms terms(String text) {
        return reads.list(SearchTerms.statement(new SearchText(text)), SearchTerms::read)
                .await()
                .indefinitely()
                .get(0);
    }

    private RowSet<Row> send(String how, Sql statement) {
        return pool.preparedQuery(how + statement.numbered()).executeAndAwait(Tuple.tuple(statement.values()));
    }

    private static List<String> lines(RowSet<Row> plan) {
        return StreamSupport.stream(plan.spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }

    private static String milliseconds(Supplier<?> work) {
        return "%.1f"
                .formatted(IntStream.range(0, RUNS)
                                .mapToLong(run -> {
                                    long start = System.nanoTime();
                                    work.get();
                                    return System.nanoTime() - start;
                                })
                                .min()
                                .orElseThrow()
                        / 1e6);
    }
}
