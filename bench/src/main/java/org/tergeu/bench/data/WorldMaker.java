package org.tergeu.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes places and organizations with the report that describes them, as intake would: row by row, with all triggers and foreign keys on,
 * so that whatever the schema keeps up for them is kept up.
 */
final class WorldMaker {

    private static final String REGIONS = """
            select p.code, e.name, r.name, p.valid_from from place p
            join place_name e on e.place_code = p.code and e.language = 'en' and e.preferred
            join place_name r on r.place_code = p.code and r.language = 'ru' and r.preferred
            where p.code ~ '^KZ-' order by p.valid_from nulls first, p.code""";

    private static final LocalDate BACKGROUND_DAY = LocalDate.of(2015, 12, 31);

    private final Connection connection;

    WorldMaker(Connection connection) {
        this.connection = connection;
    }

    World write() throws SQLException {
        List<World.Region> regions = regions();
        World world = World.of(regions);
        for (World.Organization organization : world.organizations()) {
            organization(organization);
        }
        report(world);
        for (World.Organization organization : world.organizations()) {
            define(organization);
        }
        for (World.Place place : world.places()) {
            place(place, regions.get(place.region()).code());
        }
        execute("select refresh_place_within()");
        return world;
    }

    private List<World.Region> regions() throws SQLException {
        List<World.Region> regions = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(REGIONS)) {
            while (rows.next()) {
                regions.add(new World.Region(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getObject(4, LocalDate.class)));
            }
        }
        return regions;
    }

    private void place(World.Place place, String parent) throws SQLException {
        execute("insert into place (code, level) values (?, 'LOCALITY')", place.code());
        execute("insert into place_parent (place_code, parent_code) values (?, ?)", place.code(), parent);
        name("place_name", "place_code", place.code(), "en", place.name());
        name("place_name", "place_code", place.code(), "ru", place.nameInRussian());
        define(
                "PLACE",
                place.code(),
                new Json()
                        .text("code", place.code())
                        .text("name", place.name())
                        .text("level", "LOCALITY")
                        .text("parent", parent)
                        .raw("formerParents", "[]")
                        .raw("latitude", null)
                        .raw("longitude", null)
                        .raw("names", names(place.nameInRussian())));
    }

    private void organization(World.Organization who) throws SQLException {
        execute(
                "insert into organization (id, key, name, kind, country) values (?, ?, ?, ?, 'KZ')",
                who.id(),
                who.key(),
                who.name(),
                who.kind());
        name("organization_name", "organization_id", who.id(), "en", who.name());
        if (who.nameInRussian() != null) {
            name("organization_name", "organization_id", who.id(), "ru", who.nameInRussian());
        }
    }

    private void define(World.Organization who) throws SQLException {
        define(
                "ORGANIZATION",
                who.key(),
                new Json()
                        .text("key", who.key())
                        .text("name", who.name())
                        .text("kind", who.kind())
                        .text("parent", null)
                        .text("country", "KZ")
                        .raw("names", names(who.nameInRussian())));
    }

    private void report(World world) throws SQLException {
        execute(
                "insert into report (id, key, title, publisher_id, language, known_from, tier, status, fingerprint, document, recorded_at, revised_at)"
                        + " values (?, ?, 'Made-up places and organizations', ?, 'en', ?, 'NEWS', 'PUBLISHED', '', '{}', ?, ?)",
                World.BACKGROUND_REPORT,
                World.BACKGROUND_KEY,
                world.media().get(0).id(),
                BACKGROUND_DAY,
                BACKGROUND_DAY.atStartOfDay(),
                BACKGROUND_DAY.atStartOfDay());
    }

    private static String names(String inRussian) {
        return inRussian == null
                ? "[]"
                : "[" + new Json().text("language", "ru").text("name", inRussian) + "]";
    }

    private void name(String table, String column, Object owner, String language, String name) throws SQLException {
        execute(
                "insert into " + table + " (" + column + ", language, name, preferred) values (?, ?, ?, true)",
                owner,
                language,
                name);
    }

    private void define(String thing, String key, Json body) throws SQLException {
        execute(
                "insert into definition (report_id, thing, key, body) values (?, ?, ?, ?)",
                World.BACKGROUND_REPORT,
                thing,
                key,
                body.toString());
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
