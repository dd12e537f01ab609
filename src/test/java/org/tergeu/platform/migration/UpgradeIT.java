package org.tergeu.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What becomes of the rows of the last release, some of which are older: they were written before there was a release, on the schema V021. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeIT {

    private static final String NAME = "made_up_former";
    /** A prefix that no migration has: what is repeated is of today, and of a former schema today's columns are not there. */
    private static final String NOT_REPEATED = "none";

    static final String FORMER_ROWS = """
            insert into organization (id, key, name, kind) values (1, 'former-wire', 'Former wire', 'MEDIA');
            insert into report (id, key, title, publisher_id, language, known_from, tier, status, fingerprint, document, recorded_at, revised_at)
            values (1, 'former-1', 'Former', 1, 'en', '2024-01-01', 'NEWS', 'PUBLISHED', '-', '-', now(), now()),
                (2, 'former-2', 'Former', 1, 'en', '2024-01-02', 'NEWS', 'PUBLISHED', '-', '-', now(), now());
            update report set published_edtf = '2024', published_earliest = '2024-01-01', published_latest = '2024-12-31', published_precision = 'YEAR',
                published_inferred = false where id = 2;
            insert into fact (id, kind, incident_id, key) values (1, 'INCIDENT', null, 'former-raid'), (2, 'LEGAL_OUTCOME', 1, 'detained'),
                (3, 'SEIZURE', 1, 'seized-packs'), (4, 'SEIZURE', 1, 'seized-pistols'), (5, 'STATISTIC', null, 'former-growth'),
                (6, 'INCIDENT', null, 'former-find'), (7, 'LEGAL_OUTCOME', 6, 'detained'), (8, 'INCIDENT', null, 'former-quiet'),
                (9, 'LEGAL_OUTCOME', 8, 'detained'), (10, 'INCIDENT', null, 'former-vague'), (11, 'INCIDENT', null, 'former-month');
            insert into claim (report_id, fact_id, incident_id, aspect, ordinal, asserted_by_id, qualifier, stated, unit, unreadable, countable,
                detail, withdrawn)
            values (1, 2, 1, 'COUNT', 0, 1, 'MORE_THAN', 20, null, false, true, '{}', false),
                (1, 3, 1, 'QUANTITY', 1, 1, 'MORE_THAN', 3, null, false, false, '{}', false),
                (1, 4, 1, 'QUANTITY', 2, 1, 'MORE_THAN', 7, '{piece}', false, true, '{}', false),
                (1, 5, null, 'FIGURE', 3, 1, 'EXACT', 100, null, false, false, '{"measure": "RATIO"}', false),
                (1, 7, 6, 'COUNT', 4, 1, 'EXACT', 103, null, false, true, '{}', false),
                (2, 7, 6, 'COUNT', 0, 1, 'ABOUT', 100, null, false, true, '{}', false),
                (2, 9, 8, 'COUNT', 1, 1, 'ABOUT', 100, null, false, true, '{}', false);
            insert into claim (report_id, fact_id, incident_id, ordinal, asserted_by_id, unreadable, countable, detail, withdrawn)
            values (1, 1, 1, 5, 1, false, false, '{}', false), (2, 1, 1, 2, 1, false, false, '{}', false),
                (1, 10, 10, 6, 1, false, false,
                    '{"occurred":{"edtf":"202X","earliest":"2020-01-01","latest":"2029-12-31","precision":"RANGE","inferred":false}}', false),
                (2, 11, 11, 3, 1, false, false,
                    '{"occurred":{"edtf":"2023-12","earliest":"2023-12-01","latest":"2023-12-31","precision":"MONTH","inferred":false}}', false);
            insert into incident (id, position, key, name, summary, kind, status, disputed, updated_at, known_from)
            select f.id, '', f.key, f.key, '', 'RAID', 'UNKNOWN', false, now(), '2024-01-01' from fact f where f.kind = 'INCIDENT';
            insert into legal_outcome (id, position, incident_id, stage, basis, counted, count_qualifier, count_low, count_best, count_high,
                count_agreement, count_origins, count_reason, offence_codes, offence_provisions, offence_sections, guilt_established, known_from)
            values (2, '', 1, 'DETAINED', 'OPERATIVE', 'PERSON', 'MORE_THAN', 21, 20, null, 'SINGLE', 1, '-', '{}', '{}', '{}', false, '2024-01-01'),
                (7, '', 6, 'DETAINED', 'OPERATIVE', 'PERSON', 'ABOUT', null, 103, null, 'CONFLICTING', 1, '-', '{}', '{}', '{}', false, '2024-01-02'),
                (9, '', 8, 'DETAINED', 'OPERATIVE', 'PERSON', 'ABOUT', null, 100, null, 'SINGLE', 1, '-', '{}', '{}', '{}', false, '2024-01-02');
            insert into seizure (id, position, incident_id, category, item, disposition, quantity_qualifier, quantity_low, quantity_best, quantity_unit,
                quantity_agreement, quantity_origins, quantity_reason, quantity_compared, quantity_dimension, known_from)
            values (3, '', 1, 'DRUG', 'packs', 'SEIZED', 'MORE_THAN', 3, 3, null, 'SINGLE', 1, '-', 3, 'COUNT', '2024-01-01'),
                (4, '', 1, 'FIREARM', 'pistols', 'SEIZED', 'MORE_THAN', 8, 7, '{piece}', 'SINGLE', 1, '-', 7, 'COUNT', '2024-01-01');
            select rebuild_seizure_totals();
            """;

    /** The version of the database's schema of each release. */
    private static final Map<String, String> RELEASED = new TreeMap<>(Map.of("0.1.0", "95"));

    /**
     * What a service of the last release writes: a report that was corrected, a draft, incidents that are one, an organization in another one,
     * goods of several sorts, a measure with a name, and days by months.
     */
    private static final String RELEASED_ROWS = """
            insert into organization (id, key, name, kind, parent_id) values (10, 'released-ministry', 'Released ministry', 'MINISTRY', null),
                (11, 'released-police', 'Released police', 'POLICE', 10), (12, 'released-wire', 'Released wire', 'MEDIA', null);
            insert into report (id, key, title, publisher_id, language, published_edtf, published_earliest, published_latest, published_precision, published_inferred,
                known_from, tier, status, fingerprint, document, recorded_at, revised_at)
            values (10, 'released-1', 'Released', 12, 'en', '2024-03', '2024-03-01', '2024-03-31', 'MONTH', false, '2024-03-10', 'NEWS', 'PUBLISHED', 'f1',
                    '{"people": [{"key": "released-kept"}]}', now(), now()),
                (11, 'released-2', 'Released', 12, 'en', '2024-04-02', '2024-04-02', '2024-04-02', 'DAY', false, '2024-04-01', 'OFFICIAL', 'PUBLISHED', 'f2', '{}', now(), now());
            update report set fingerprint = 'f3', document = '{"people": [{"key": "released-kept"}], "title": "Released"}' where id = 10;
            insert into draft (key, status, title, publisher, document, fingerprint, made_from) values ('released-draft', 'DRAFT', 'Draft', 'released-wire', '{}', 'd1', 0);
            insert into person (id, key, name) values (10, 'released-kept', 'Madina Kept'), (11, 'released-dropped', 'Madina Dropped');
            insert into definition (report_id, thing, key, rank, body)
            values (10, 'PERSON', 'released-kept', '024980273/released-1', '{"key": "released-kept", "name": "Madina Kept"}'),
                (10, 'PERSON', 'released-dropped', '024980273/released-1', '{"key": "released-dropped", "name": "Madina Dropped"}');
            insert into fact (id, kind, incident_id, key) values (100, 'INCIDENT', null, 'released-market'), (101, 'SEIZURE', 100, 'cartons'), (102, 'SEIZURE', 100, 'pouches'),
                (103, 'MEASURE', 100, 'stamps'), (104, 'INCIDENT', null, 'released-festival'), (105, 'INCIDENT', null, 'released-festival-again'), (106, 'INCIDENT', null, 'released-london'), (107, 'INCIDENT_PLACE', 106, 'GB-LND');
            insert into claim (report_id, fact_id, incident_id, aspect, ordinal, asserted_by_id, qualifier, stated, unit, unreadable, countable, detail, withdrawn)
            values (10, 101, 100, 'QUANTITY', 1, 10, 'EXACT', 40, '{piece}', false, true, '{}', false),
                (10, 102, 100, 'QUANTITY', 2, 10, 'EXACT', 60, '{piece}', false, true, '{}', false);
            insert into claim (report_id, fact_id, incident_id, ordinal, asserted_by_id, unreadable, countable, detail, withdrawn)
            values (10, 100, 100, 0, 10, false, false,
                    '{"occurred":{"edtf":"2024-03","earliest":"2024-03-01","latest":"2024-03-31","precision":"MONTH","inferred":false}}', false),
                (10, 104, 104, 3, 10, false, false,
                    '{"occurred":{"edtf":"2024-02","earliest":"2024-02-01","latest":"2024-02-29","precision":"MONTH","inferred":false}}', false);
            insert into incident (id, position, key, name, summary, kind, status, contradicted, updated_at, known_from, first_reported, last_reported)
            select f.id, '', f.key, f.key, '', 'RAID', 'UNKNOWN', false, now(), '2024-03-10', '2024-03-10', '2024-03-10' from fact f where f.id in (100, 104, 106);
            insert into incident_place (id, position, incident_id, place_code, precision, disputed, known_from)
            values (107, '', 106, 'GB-LND', 'EXACT', false, '2024-03-10');
            select tell_places(array['GB-LND']);
            insert into incident_merge (from_id, into_id) values (105, 104);
            insert into seizure (id, position, incident_id, category, item, disposition, quantity_qualifier, quantity_low, quantity_best, quantity_high, quantity_unit,
                quantity_agreement, quantity_origins, quantity_reason, quantity_compared, quantity_dimension, known_from)
            values (101, '', 100, 'TOBACCO', 'cartons', 'SEIZED', 'EXACT', 40, 40, 40, '{piece}', 'SINGLE', 1, '-', 40, 'COUNT', '2024-03-10'),
                (102, '', 100, 'TOBACCO', 'pouches', 'SEIZED', 'EXACT', 60, 60, 60, '{piece}', 'SINGLE', 1, '-', 60, 'COUNT', '2024-03-10');
            insert into measure (id, position, incident_id, kind, name, figure_qualifier, figure_low, figure_best, figure_high, figure_agreement, figure_origins,
                figure_reason, known_from)
            values (103, '', 100, 'OTHER', 'excise stamps', 'EXACT', 3000, 3000, 3000, 'SINGLE', 1, '-', '2024-03-10');
            create temp table named as select name, 200 + 2 * place as id
                from unnest(array['thieves', '8 dealers', 'all dealers', 'The eight dealers', 'at least a dozen dealers', 'дилеры', 'Straße', 'dealers'])
                    with ordinality as each (name, place);
            insert into fact (id, kind, incident_id, key) select id, 'INCIDENT', null, 'named ' || name from named;
            insert into fact (id, kind, incident_id, key) select id + 1, 'MEASURE', id, 'named' from named;
            insert into incident (id, position, key, name, summary, kind, status, contradicted, updated_at, known_from, first_reported, last_reported)
            select id, '', 'named ' || name, name, '', 'RAID', 'UNKNOWN', false, now(), '2024-03-10', '2024-03-10', '2024-03-10' from named;
            insert into measure (id, position, incident_id, kind, name, figure_qualifier, figure_low, figure_best, figure_high, figure_agreement, figure_origins,
                figure_reason, known_from)
            select id + 1, '', id, 'OTHER', name, 'EXACT', 8, 8, 8, 'SINGLE', 1, '-', '2024-03-10' from named;
            drop table named;
            select rebuild_seizure_totals();
            """;

    /** Every function, trigger and view, as PostgreSQL writes it. */
    private static final String DEFINITIONS = """
            select p.oid::regprocedure::text, pg_get_functiondef(p.oid) || coalesce(obj_description(p.oid, 'pg_proc'), '') from pg_proc p
            where p.pronamespace = current_schema()::regnamespace and p.prokind <> 'a'
            and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
            union all
            select t.tgname || ' on ' || t.tgrelid::regclass, pg_get_triggerdef(t.oid, true) || t.tgenabled::text from pg_trigger t where not t.tgisinternal
            union all
            select v.viewname, pg_get_viewdef(v.viewname::regclass) from pg_views v where v.schemaname = current_schema()""";

    /** Changes with each that is replaced, by the same one, too. */
    private static final String TRIGGERS =
            "select concat_ws(' ', tgname, tgrelid::regclass, oid, xmin) from pg_trigger where not tgisinternal order by 1";

    @Inject
    DataSource database;

    private String url;
    private Map<String, String> before;

    @BeforeAll
    void migrateTheRowsOfTheLastRelease() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
            url = connection.getMetaData().getURL().replaceFirst("/[^/?]*(\\?|$)", "/" + NAME + "$1");
        }
        migration()
                .target("21")
                .repeatableSqlMigrationPrefix(NOT_REPEATED)
                .load()
                .migrate();
        execute(FORMER_ROWS);
        migration()
                .target(lastRelease())
                .repeatableSqlMigrationPrefix(NOT_REPEATED)
                .load()
                .migrate();
        execute(RELEASED_ROWS);
        // Up to the last version that rewrote functions itself, without what is repeated.
        migration()
                .target(RepeatablesTest.LAST_TO_REWRITE + "?")
                .repeatableSqlMigrationPrefix(NOT_REPEATED)
                .load()
                .migrate();
        before = definitions(url);
        migration().load().migrate();
    }

    @AfterAll
    void drop() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + NAME);
        }
    }

    private static String lastRelease() {
        return RELEASED.keySet().stream()
                .max(Comparator.comparing(Runtime.Version::parse))
                .map(RELEASED::get)
                .orElseThrow();
    }

    private FluentConfiguration migration() {
        return Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .ignoreMigrationPatterns(SchemaUpgrade.LEFT_ALONE);
    }

    @Test
    void eachReleaseSaysWhichSchemaItHas() throws IOException {
        try (Stream<Path> schemas = Files.list(Path.of("schema/released"))) {
            assertThat(schemas.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".graphql"))
                            .map(name -> name.replace(".graphql", "")))
                    .containsExactlyInAnyOrderElementsOf(RELEASED.keySet());
        }
    }

    @Test
    void anOrganizationIsAPartOfWhatWasItsParent() throws SQLException {
        assertThat(rows(
                        "select concat_ws(' ', o.key, p.key, m.position, coalesce(m.valid_from, m.valid_to)) from organization_membership m"
                                + " join organization o on o.id = m.organization_id join organization p on p.id = m.parent_id"
                                + " where o.key like 'released-%'"))
                .containsExactly("released-police released-ministry 0");
    }

    /** The release added pouches to cartons. */
    @Test
    void whatIsOfSeveralSortsIsTotalledApart() throws SQLException {
        assertThat(rows(
                        "select concat_ws(' ', item, low, best, high) from seizure_total where aspect = 'QUANTITY' and category = 'TOBACCO'"
                                + " and period = 'YEAR' and by_category and not by_region order by item"))
                .containsExactly("cartons 40 40 40", "pouches 60 60 60");
    }

    @Test
    void anIncidentIsFoundByTheNamesOfItsMeasures() throws SQLException {
        assertThat(rows(
                        "select i.key from incident_fact_text t join incident i on i.id = t.incident_id and i.known_to is null"
                                + " where t.words @@ cast(search_fold('stamps') as tsquery)"))
                .containsExactly("released-market");
    }

    /** The release had London and England beside each other. */
    @Test
    void whatIsInADivisionOfADivisionIsInBoth() throws SQLException {
        assertThat(
                        rows(
                                "select concat_ws(' ', p.code, p.level, p.parent_code, p.told) from place p where p.code in ('GB-ENG', 'GB-LND') order by p.code"))
                .containsExactly("GB-ENG REGION GB t", "GB-LND DISTRICT GB-ENG t");
        assertThat(rows("select ancestor_code from place_within where place_code = 'GB-LND' order by ancestor_code"))
                .containsExactly("GB", "GB-ENG", "GB-LND");
        assertThat(rows("select region from incident_region where incident_id = 106 order by region"))
                .containsExactly("GB-ENG", "GB-LND");
        assertThat(rows("select f.key from unpublished u join fact f on f.id = u.fact_id"))
                .contains("released-london");
    }

    @Test
    void placeNamesSayWhatTheirPlacesSay() throws SQLException {
        assertThat(rows("select n.name from place_name n join place p on p.code = n.place_code"
                        + " where (n.reported, n.named) is distinct from (p.told, p.named)"))
                .isEmpty();
    }

    /** Its entries, drafts, earlier versions and what is one stay as they are. */
    @Test
    void theJournalGoesOnWhereItWas() throws SQLException {
        assertThat(
                        rows(
                                "select concat_ws(' ', kind, key, into_key) from journal where key like 'released-%' order by seq"))
                .containsExactly(
                        "ADDED released-1",
                        "ADDED released-2",
                        "REVISED released-1",
                        "DRAFTED released-draft",
                        "MERGED released-festival-again released-festival");
        assertThat(rows("select journal_gaps()")).isEmpty();
        assertThat(rows("select key from draft")).containsExactly("released-draft");
        assertThat(rows("select fingerprint from report_version where report_id = 10"))
                .containsExactly("f1");
    }

    @Test
    void bestValuesLieWithinTheirBoundsInRowsAndTotals() throws SQLException {
        assertThat(rows("select concat_ws(' ', id, count_low, count_best) from legal_outcome where id = 2"))
                .containsExactly("2 21 21");
        assertThat(
                        rows(
                                "select concat_ws(' ', id, quantity_low, quantity_best, quantity_compared) from seizure where id = 4"))
                .containsExactly("4 8 8 8");
        assertThat(rows(
                        "select concat_ws(' ', low, best) from seizure_total where aspect = 'QUANTITY' and category = 'FIREARM'"
                                + " and period = 'YEAR' and by_category and not by_region"))
                .containsExactly("8 8");
    }

    @Test
    void incidentsHaveTheDaysOfTheirStandingReports() throws SQLException {
        assertThat(
                        rows(
                                "select concat_ws(' ', key, first_reported, last_reported) from incident where key = 'former-raid'"))
                .containsExactly("former-raid 2024-01-01 2024-01-02");
    }

    /** Its report was corrected; what it had said of the person was kept as if it still did. */
    @Test
    void whomAReportDescribesNoMoreIsNotNamed() throws SQLException {
        assertThat(rows("select concat_ws(' ', key, named) from person order by key"))
                .containsExactly("released-dropped f", "released-kept t");
        assertThat(rows("select concat_ws(' ', key, left(rank, 1)) from definition order by key"))
                .containsExactly("released-dropped 1", "released-kept 0");
    }

    @Test
    void aReportWasOutByTheDayOnWhichItWasRecorded() throws SQLException {
        assertThat(
                        rows(
                                "select concat_ws(' ', published_edtf, published_earliest, published_latest) from report where id = 2"))
                .containsExactly("2024 2024-01-01 2024-01-02");
        assertThat(
                        rows(
                                "select concat_ws(' ', published_edtf, published_earliest, published_latest) from report where id in (10, 11) order by id"))
                .as("a day that it states stays")
                .containsExactly("2024-03 2024-03-01 2024-03-10", "2024-04-02 2024-04-02 2024-04-02");
    }

    /** Also in rows that are not published anew. */
    @Test
    void theKindOfAThingBeginsWithItsCategory() throws SQLException {
        assertThat(
                        rows(
                                "select concat_ws(' ', id, category, family, kind) from seizure where id in (3, 4, 101) order by id"))
                .containsExactly("3 DRUG DRUG DRUG/", "4 FIREARM FIREARM FIREARM/", "101 TOBACCO TOBACCO ");
    }

    @Test
    void whatARowDoesNotHaveIsListedToBePublishedAnew() throws SQLException {
        assertThat(rows("select f.key from unpublished u join fact f on f.id = u.fact_id order by f.key collate \"C\""))
                .contains("former-find", "former-growth", "former-raid", "former-vague", "released-market")
                .contains(
                        "named thieves",
                        "named 8 dealers",
                        "named all dealers",
                        "named The eight dealers",
                        "named at least a dozen dealers",
                        "named дилеры",
                        "named Straße")
                .doesNotContain("former-quiet", "former-month", "released-festival", "named dealers");
        assertThat(
                        rows(
                                "select concat_ws(' ', fact_id, unit, countable) from claim where fact_id in (3, 5) order by fact_id"))
                .containsExactly("3 t", "5 {times} f");
    }

    /** Of each that is as it was then. */
    @Test
    void whatIsRepeatedHasTheTextsThatVersionsLeft() throws Exception {
        Map<Boolean, Set<String>> names = RepeatablesTest.texts().stream()
                .collect(Collectors.groupingBy(RepeatablesTest.Text::name, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .collect(Collectors.partitioningBy(
                        each -> each.getValue().stream()
                                .allMatch(text -> text.version() <= RepeatablesTest.LAST_TO_REWRITE),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        Set<String> unchanged = names.get(true);
        Set<String> changed = names.get(false);
        assertThat(unchanged).isNotEmpty();
        Pattern concerned = Pattern.compile("\\b(" + String.join("|", unchanged) + ")\\b");
        Map<String, String> now = definitions(url);
        before.keySet()
                .removeIf(name -> changed.contains(name.replaceAll("\\(.*", ""))
                        || !concerned.matcher(before.get(name)).find() && !unchanged.contains(name));

        assertThat(before).containsKeys("place_names_changed on place_name", "incident_fact_words");
        assertThat(now).containsAllEntriesOf(before);
    }

    @Test
    void aNewSchemaIsThatOfAnUpgradedOne() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(definitions(connection)).isEqualTo(definitions(url));
        }
    }

    @Test
    void theTextOfEachIsWhatTheDatabaseHas() throws Exception {
        Map<String, String> texts = RepeatablesTest.repeatables();
        List<String> bodies = rows(
                "select proname || ' ' || prosrc from pg_proc where pronamespace = current_schema()::regnamespace and proname = any('{"
                        + String.join(",", texts.keySet()) + "}')");

        assertThat(bodies).hasSize((int) texts.values().stream()
                .filter(text -> text.contains("create or replace function"))
                .count());
        assertThat(bodies).allSatisfy(body -> {
            String name = body.substring(0, body.indexOf(' '));
            assertThat(texts.get(name)).contains("$$" + body.substring(name.length() + 1) + "$$");
        });
    }

    /** Not even triggers are made anew, which would keep others from writing. */
    @Test
    void repeatingThemChangesNothing() throws SQLException {
        Map<String, String> definitions = definitions(url);
        List<String> triggers = rows(TRIGGERS);
        execute("update flyway_schema_history set checksum = 1 where version is null");

        assertThat(migration().load().migrate().migrationsExecuted).isGreaterThan(30);

        assertThat(definitions(url)).isEqualTo(definitions);
        assertThat(rows(TRIGGERS)).isEqualTo(triggers);
    }

    @Test
    void aTriggerThatDiffersIsMadeAnew() throws SQLException {
        Map<String, String> definitions = definitions(url);
        execute("""
                drop trigger journal_report_updated on report;
                create or replace trigger place_names_changed after update on place_name
                    referencing new table as changed for each statement execute function place_names_told();
                update flyway_schema_history set checksum = 1 where script in ('R__journal_report.sql', 'R__place_names_told.sql')""");

        assertThat(migration().load().migrate().migrationsExecuted).isEqualTo(2);

        assertThat(definitions(url)).isEqualTo(definitions);
    }

    @Test
    void oneThatFailsLeavesNothingHalfDone() throws SQLException {
        Map<String, String> definitions = definitions(url);
        execute("""
                update flyway_schema_history set checksum = 1 where script in ('R__journal_report.sql', 'R__place_names_told.sql');
                alter table place_name rename to place_name_elsewhere""");
        Map<String, String> meanwhile = definitions(url);
        try {
            assertThatThrownBy(() -> migration().load().migrate())
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("R__place_names_told.sql");

            assertThat(definitions(url)).isEqualTo(meanwhile);
            assertThat(
                            rows(
                                    "select script from flyway_schema_history where version is null order by installed_rank desc limit 1"))
                    .as("the one before it in their order is applied")
                    .containsExactly("R__journal_report.sql");
            assertThat(rows("select count(*) from flyway_schema_history where not success"))
                    .containsExactly("0");
        } finally {
            execute("alter table place_name_elsewhere rename to place_name");
        }

        assertThat(migration().load().migrate().migrationsExecuted).isEqualTo(1);
        assertThat(definitions(url)).isEqualTo(definitions);
    }

    /** A function that another release had, or a branch. */
    @Test
    void oneThatIsNoMoreIsLeftAlone() throws SQLException {
        execute("""
                insert into flyway_schema_history (installed_rank, description, type, script, checksum, installed_by, execution_time, success)
                select max(installed_rank) + 1, 'made up', 'SQL', 'R__made_up.sql', 1, 'postgres', 1, true from flyway_schema_history;
                update flyway_schema_history set checksum = 1 where script = 'R__fold_name.sql'""");

        assertThat(migration().load().migrate().migrationsExecuted).isEqualTo(1);
    }

    private void execute(String statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static Map<String, String> definitions(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
            return definitions(connection);
        }
    }

    private static Map<String, String> definitions(Connection connection) throws SQLException {
        Map<String, String> definitions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(DEFINITIONS)) {
            while (found.next()) {
                definitions.put(found.getString(1), found.getString(2));
            }
        }
        assertThat(definitions).hasSizeGreaterThan(100);
        return definitions;
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
