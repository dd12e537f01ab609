package org.tergeu.bench.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes incidents up, with all that belongs to them. */
final class IncidentMaker {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3653;
    private static final int REPORTED_TWICE_PERCENT = 30;
    /** A word in one of so many incidents, for searches that find little. */
    private static final int RARE = 5000;

    private final Tables tables;
    private final World world;
    private final ReportMaker reports;
    private final SeizureMaker seizures;
    private final OutcomeMaker outcomes;

    IncidentMaker(Tables tables, World world) {
        this.tables = tables;
        this.world = world;
        reports = new ReportMaker(tables, world);
        seizures = new SeizureMaker(tables);
        outcomes = new OutcomeMaker(tables);
    }

    /** Writes the incident of that number. */
    void write(long n) {
        Draw draw = new Draw(n);
        MadeUpKind kind = MadeUpKind.draw(draw);
        LocalDate day = day(draw);
        World.Place place = world.placeOn(day, draw);
        World.Organization police = world.police(place, draw);
        List<SeizedItem> items = kind.isPolicy() ? List.of() : seizures.draw(n, draw);
        String name = name(n, kind, place, items);
        MadeUpReport first = reports.first(n, name, day, police.id(), draw);
        MadeUpReport second = draw.percent(REPORTED_TWICE_PERCENT) ? reports.second(first, name, draw) : null;

        String key = "bench-" + n;
        long id = tables.fact("INCIDENT", null, key);
        String summary = summary(n, kind, place, police, items);
        String status = draw.percent(20) ? "ONGOING" : "CONCLUDED";
        Json detail = new Json()
                .text("name", name)
                .text("summary", summary)
                .text("kind", kind.name())
                .text("status", status)
                .raw(
                        "occurred",
                        new Json()
                                .text("edtf", day.toString())
                                .text("earliest", day.toString())
                                .text("latest", day.toString())
                                .text("precision", "DAY")
                                .raw("inferred", false))
                .raw("partOfId", null);
        String position = first.position(report(first, id, detail));
        place(id, place, first);
        participants(id, kind, police, first, draw);
        if (second != null) {
            report(second, id, detail);
        }
        outcomes.write(id, kind, first, second, draw);
        boolean disputed = seizures.write(id, n, items, first, second, draw);

        LocalDate disputedFrom = disputed ? second.knownFrom() : null;
        LocalDate lastReported = (second == null ? first : second).knownFrom();
        String updated = lastReported + " 12:00:00+00";
        Object[] row = {
            id,
            position,
            key,
            name,
            summary,
            kind,
            status,
            day,
            day,
            day,
            "DAY",
            false,
            false,
            first.knownFrom(),
            lastReported,
            updated,
            first.knownFrom(),
            disputedFrom
        };
        tables.incident.row(row);
        if (disputed) {
            row[12] = true;
            row[16] = disputedFrom;
            row[17] = null;
            tables.incident.row(row);
        }
    }

    private static String name(long n, MadeUpKind kind, World.Place place, List<SeizedItem> items) {
        return kind.words + " in " + place.name()
                + (items.isEmpty() ? "" : ": " + items.get(0).words())
                + (n % RARE < Words.RARE.size() ? " at the " + Words.RARE.get((int) (n % RARE)) + " depot" : "");
    }

    private static String summary(
            long n, MadeUpKind kind, World.Place place, World.Organization police, List<SeizedItem> items) {
        String taken = items.isEmpty()
                ? "Nothing was taken."
                : "They took "
                        + String.join(
                                ", ", items.stream().map(SeizedItem::words).toList()) + ".";
        return "The " + police.name() + " reported on " + kind.words.toLowerCase(java.util.Locale.ROOT)
                + " in the settlement of " + place.name() + ". " + taken + " The matter has the number B" + n + ".";
    }

    private int report(MadeUpReport report, long id, Json detail) {
        tables.mention.row(id, report.id());
        return tables.claim(report, id, id, null, null, detail);
    }

    private void place(long incident, World.Place place, MadeUpReport report) {
        long id = tables.fact("INCIDENT_PLACE", incident, place.code());
        int ordinal = tables.claim(
                report,
                id,
                incident,
                null,
                null,
                new Json().text("placeCode", place.code()).text("precision", "EXACT"));
        tables.incidentPlace.row(
                id, report.position(ordinal), incident, place.code(), "EXACT", false, report.knownFrom());
    }

    private void participants(
            long incident, MadeUpKind kind, World.Organization police, MadeUpReport report, Draw draw) {
        participant(incident, kind.isPolicy() ? "ATTENDED" : "CONDUCTED", police, report);
        int others = draw.below(3);
        if (others > 0) {
            participant(incident, "ANNOUNCED", world.prosecution(draw), report);
        }
        if (others > 1 && !kind.isPolicy()) {
            participant(incident, "SUSPECTED", world.group(draw), report);
        }
    }

    private void participant(long incident, String role, World.Organization who, MadeUpReport report) {
        String key = role.toLowerCase(java.util.Locale.ROOT) + "-" + who.key();
        long id = tables.fact("PARTICIPANT", incident, key);
        int ordinal = tables.claim(
                report,
                id,
                incident,
                null,
                null,
                new Json().text("role", role).raw("organizationId", who.id()).raw("personId", null));
        tables.participant.row(id, report.position(ordinal), incident, role, who.id(), report.knownFrom());
    }

    /** The day on which an incident occurred, among those that there are. */
    static int dayOf(long n) {
        Draw draw = new Draw(n);
        MadeUpKind.draw(draw);
        return (int) ChronoUnit.DAYS.between(FIRST_DAY, day(draw));
    }

    private static LocalDate day(Draw draw) {
        return FIRST_DAY.plusDays(draw.below(DAYS));
    }
}
