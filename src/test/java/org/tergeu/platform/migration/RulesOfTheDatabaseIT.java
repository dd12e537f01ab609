package org.tergeu.platform.migration;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.editing.history.ChangeKind;
import org.tergeu.figure.Unit;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.intake.submission.DraftStatus;
import org.tergeu.testsupport.FirstColumn;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.PlaceLevel;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.StatisticMeasure;
import org.tergeu.vocabulary.SuccessionKind;

/** What both the database and the code know, they know alike: units, code lists, and which steps end guilt. */
@QuarkusTest
class RulesOfTheDatabaseIT {

    /** What a column can have. A column of another table with the same name has the same. */
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            entry("definition.thing", names(DescribedThing.values())),
            entry("description.thing", names(DescribedThing.values())),
            entry("draft.status", names(DraftStatus.values())),
            entry("organization_succession.kind", names(SuccessionKind.values())),
            entry("place.level", names(PlaceLevel.values())),
            entry("report.status", names(ReportStatus.values())),
            entry("seizure_total.period", Set.of("MONTH", "YEAR")));

    /** What functions and views compare columns with. */
    private static final Map<String, Set<String>> COMPARED = Map.ofEntries(
            entry("agreement", names(Agreement.values())),
            entry("aspect", Set.of("QUANTITY", "VALUE", "COUNT", "FIGURE")),
            entry("attribute", names(FactAttribute.values())),
            entry("category", names(SeizureCategory.values())),
            entry("kind", names(IncidentKind.values())),
            entry("measure", names(StatisticMeasure.values())),
            entry("qualifier", names(Qualifier.values())),
            entry("quantity_qualifier", names(Qualifier.values())),
            entry("stage", names(ProcedureStage.values())),
            entry("status", both(names(ReportStatus.values()), names(DraftStatus.values()))),
            entry("thing", names(DescribedThing.values())),
            entry("was", names(ReportStatus.values())));

    private static final Pattern VALUES = Pattern.compile("'([A-Z_]+)'");
    private static final Pattern CHECK = Pattern.compile("CHECK \\(\\((\\w+) = ANY \\(ARRAY\\[(.*)\\]\\)\\)\\)");
    private static final Pattern COMPARISON = Pattern.compile(
            "\\b(?:\\w+\\.)?([a-z]\\w*)(?: not)?(?: = | <> | in )\\(?('[A-Z_]{2,}'(?:, ?'[A-Z_]{2,}')*)");
    private static final Pattern ON_THE_SAME_DAY = Pattern.compile("e\\.stage in \\(([^)]*)\\)");

    @Inject
    DataSource database;

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.addAll(others);
        return both;
    }

    private static Set<String> values(String sql) {
        return VALUES.matcher(sql)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Totals that are kept are added by the factors of the table, all others by those of the code. */
    @Test
    void unitsHaveTheSameBasesAndFactors() throws SQLException {
        List<String> units = Stream.of(Unit.values())
                .map(unit -> unit.code() + " " + unit.dimension().base().code() + " " + plain(unit.factor()))
                .sorted()
                .toList();

        assertThat(FirstColumn.of(database, "select concat_ws(' ', code, base, trim_scale(factor)) from unit"))
                .containsExactlyInAnyOrderElementsOf(units);
    }

    private static String plain(BigDecimal factor) {
        return factor.stripTrailingZeros().toPlainString();
    }

    @Test
    void checksAllowWhatTheCodeListsHave() throws SQLException {
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (String check : FirstColumn.of(
                database,
                "select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                        + " where contype = 'c' and connamespace = current_schema()::regnamespace and pg_get_constraintdef(oid) ~ '= ANY \\(ARRAY\\[''[A-Z]'")) {
            MatchResult found = CHECK.matcher(check).results().findFirst().orElseThrow(() -> new AssertionError(check));
            allowed.put(check.substring(0, check.indexOf(' ')) + "." + found.group(1), values(found.group(2)));
        }

        assertThat(allowed).containsExactlyInAnyOrderEntriesOf(CODES);
    }

    /** A value that is in no code list would never be met. */
    @Test
    void functionsAndViewsCompareWithValuesThatThereAre() throws IOException {
        Map<String, Set<String>> compared = new TreeMap<>();
        for (String text : RepeatablesTest.repeatables().values()) {
            COMPARISON
                    .matcher(text)
                    .results()
                    .filter(found -> !found.group(1).equals("tg_op"))
                    .forEach(found ->
                            compared.merge(found.group(1), values(found.group(2)), RulesOfTheDatabaseIT::both));
        }

        assertThat(compared).containsOnlyKeys(COMPARED.keySet());
        assertThat(compared)
                .allSatisfy((column, values) ->
                        assertThat(COMPARED.get(column)).as(column).containsAll(values));
    }

    /** The rows say it to SQL, and the category to everything else. */
    @Test
    void aCategoryIsComparedAsItsRowsSay() throws SQLException {
        List<String> expression = FirstColumn.of(
                database,
                "select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum"
                        + " where d.adrelid = 'seizure'::regclass and a.attname = 'family'");

        assertThat(expression).hasSize(1);
        assertThat(FirstColumn.of(
                        database,
                        "select category || ' ' || " + expression.get(0) + " from unnest(string_to_array('"
                                + String.join(",", names(SeizureCategory.values())) + "', ',')) as c (category)"))
                .containsExactlyInAnyOrder(Stream.of(SeizureCategory.values())
                        .map(category -> category + " " + category.comparedAs())
                        .toArray(String[]::new));
    }

    /** An acquittal may be of others of the group that were convicted on that day. */
    @Test
    void whatEndsGuiltOnTheSameDayEndsGuiltAndIsNoAcquittal() throws IOException {
        String text = RepeatablesTest.repeatables().get("settle_guilt");
        EnumSet<ProcedureStage> ending = EnumSet.allOf(ProcedureStage.class);
        ending.removeIf(stage -> !stage.endsGuilt() || stage == ProcedureStage.ACQUITTED);

        assertThat(ON_THE_SAME_DAY.matcher(text).results().map(found -> values(found.group(1))))
                .containsExactly(names(ending.toArray(ProcedureStage[]::new)));
    }

    /** What the database does not write as a change nobody would ever read of. */
    @Test
    void everyKindOfChangeIsWrittenByTheJournal() throws SQLException {
        Set<String> written = values(
                String.join(
                        "\n",
                        FirstColumn.of(
                                database,
                                "select prosrc from pg_proc where pronamespace = current_schema()::regnamespace and proname like 'journal\\_%'")));
        Set<String> others = both(
                both(names(ReportStatus.values()), names(DescribedThing.values())),
                both(names(DraftStatus.values()), Set.of("INSERT", "UPDATE", "DELETE", "UTC")));

        assertThat(written).containsAll(names(ChangeKind.values()));
        written.removeAll(names(ChangeKind.values()));
        assertThat(others).containsAll(written);
    }
}
