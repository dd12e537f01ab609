package org.tergeu.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** docs/scale.md says of every table where it would lie on several nodes, and the schema allows it. */
@QuarkusTest
class ScaleDocumentedIT {

    private static final Pattern TABLES =
            Pattern.compile("\\| key \\| tables \\|\n\\| --- \\| --- \\|\n((?:\\|.*\n)+)");
    private static final Pattern ROW = Pattern.compile("\\| (.+?) \\| (.+) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final String EVERYWHERE = "on every node";
    private static final String AT_HOME = "on the coordinator";

    @Inject
    Pool pool;

    /** Of each table its distribution key, or where it is as a whole. */
    private final Map<String, String> places = new HashMap<>();

    @BeforeEach
    void read() throws IOException {
        String rows = TABLES.matcher(Files.readString(Path.of("docs/scale.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        ROW.matcher(rows)
                .results()
                .forEach(row -> names(row.group(2)).forEach(table -> {
                    String place = row.group(1).startsWith("on ")
                            ? row.group(1)
                            : names(row.group(1)).get(0);
                    assertThat(places.put(table, place))
                            .as("%s, named before", table)
                            .isNull();
                }));
    }

    private static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .toList();
    }

    @Test
    void everyTableHasAPlace() {
        assertThat(places.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        texts("select tablename as text from pg_tables where schemaname = 'public'"));
    }

    /** Without a value a row would lie nowhere; what other values make cannot be a key. */
    @Test
    void everyKeyIsANumberThatEveryRowHas() {
        List<String> numbers = texts("""
                select c.relname || '.' || a.attname as text from pg_attribute a join pg_class c on c.oid = a.attrelid
                where c.relnamespace = 'public'::regnamespace and a.atttypid = 'bigint'::regtype and a.attnotnull and a.attgenerated = ''""");
        assertThat(spread().map(each -> each.getKey() + "." + each.getValue()).toList())
                .hasSizeGreaterThan(10)
                .isSubsetOf(numbers);
    }

    /** A row can refer to what is on its node; what is at home refers to that, too. */
    @Test
    void foreignKeysReferToWhatIsEverywhere() {
        List<String> referred = texts(
                "select distinct confrelid::regclass::text as text from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace");
        assertThat(referred)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(places.get(table)).as(table).isEqualTo(EVERYWHERE));
    }

    /** What Citus takes more than a key in front for: the number of keys is stated. */
    @Test
    void asManyKeysHaveToChangeAsItSays() throws IOException {
        long without = spread().mapToLong(each ->
                        texts("""
                        select i.indexrelid::regclass::text as text from pg_index i where i.indisunique and i.indrelid = '%s'::regclass
                        and not exists (select from pg_attribute a where a.attrelid = i.indrelid and a.attname = '%s' and a.attnum = any(i.indkey))""".formatted(each.getKey(), each.getValue())).size())
                .sum();
        // One of them, the index of the keys of incidents, is left without being unique.
        assertThat(Files.readString(Path.of("docs/scale.md"))).contains("each entry of " + (without - 1) + " indexes");
    }

    private Stream<Map.Entry<String, String>> spread() {
        return places.entrySet().stream()
                .filter(each ->
                        !each.getValue().equals(EVERYWHERE) && !each.getValue().equals(AT_HOME));
    }

    private List<String> texts(String sql) {
        return StreamSupport.stream(pool.query(sql).executeAndAwait().spliterator(), false)
                .map((Row row) -> row.getString("text"))
                .collect(Collectors.toList());
    }
}
