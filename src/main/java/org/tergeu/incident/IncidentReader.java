package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.calendar.PointInTime;
import org.tergeu.filter.AboutOffences;
import org.tergeu.filter.Clauses;
import org.tergeu.filter.Disputed;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.OrderDirection;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.knowledge.AsOf;
import org.tergeu.offence.OffenceColumns;
import org.tergeu.platform.connection.Planning;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;
import org.tergeu.vocabulary.ParticipantRole;

/** Reads incidents. */
@Singleton
class IncidentReader {

    static final Columns COLUMNS = Columns.of(
            List.of(
                    Column.always("i", "id"),
                    Column.always("i", "key"),
                    Column.of("i", "name", "name"),
                    Column.of("i", "summary", "summary"),
                    Column.of("i", "kind", "kind"),
                    Column.of("i", "status", "status")),
            FuzzyDateColumns.columns("i", "occurred", "occurred"),
            PointInTime.columns("i", "occurred", "occurredAt"),
            List.of(
                    Column.of("i", "part_of_id", "partOf"),
                    OffenceColumns.column(AboutOffences.codes("i"), AboutOffences.provisions("i")),
                    Column.of("i", "disputed", "disputed"),
                    Column.of("i", "first_reported", "firstReported"),
                    Column.of("i", "last_reported", "lastReported"),
                    Column.of("i", "updated_at", "updatedAt")));

    private static final Sql ALL = Sql.of("true");

    private final Reads reads;

    IncidentReader(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Incident>> loadByIds(List<Long> ids, AsOf asOf) {
        return reads.index(
                select(COLUMNS, Sql.of("i.id = any(?)", (Object) ids.toArray(Long[]::new)), asOf),
                row -> row.getLong("id"),
                row -> read(row, asOf));
    }

    Uni<Map<String, Incident>> loadByKeys(List<String> keys, AsOf asOf, Columns columns) {
        return reads.index(
                select(columns, Sql.of("i.key = any(?)", (Object) keys.toArray(String[]::new)), asOf),
                row -> row.getString("key"),
                row -> read(row.of(columns), asOf));
    }

    /** The incidents into which those of these keys were merged, by the old keys. */
    Uni<Map<String, Incident>> loadByOldKeys(List<String> keys, AsOf asOf, Columns columns) {
        return reads.index(
                merged(columns, Sql.of("f.key = any(?)", (Object) keys.toArray(String[]::new)), asOf),
                row -> row.getString("old_key"),
                row -> read(row.of(columns), asOf));
    }

    /** The incidents into which those of these identifiers were merged, by the old identifiers. */
    Uni<Map<Long, Incident>> loadByOldIds(List<Long> ids, AsOf asOf) {
        return reads.index(
                merged(COLUMNS, Sql.of("m.from_id = any(?)", (Object) ids.toArray(Long[]::new)), asOf),
                row -> row.getLong("from_id"),
                row -> read(row, asOf));
    }

    private static Sql merged(Columns columns, Sql old, AsOf asOf) {
        return Sql.of(
                        "select m.from_id, f.key as old_key, " + list(columns, asOf)
                                + " from incident_merge m join fact f on f.id = m.from_id join incident i on i.id = m.into_id where ")
                .append(old)
                .append(" and ")
                .append(asOf.known("i"));
    }

    /** The direct parts of each incident, in the order in which they took place. */
    Uni<Map<Long, List<Incident>>> loadParts(List<Long> ids, Chosen<IncidentFilter, IncidentOrder> chosen, AsOf asOf) {
        return reads.group(
                statement(
                        chosen,
                        list(COLUMNS, asOf),
                        Sql.of("incident i where i.part_of_id = any(?) and ", (Object) ids.toArray(Long[]::new)),
                        "i.part_of_id",
                        asOf),
                row -> row.getLong("part_of_id"),
                row -> read(row, asOf));
    }

    /** What each incident is related to, whichever of the two a report has said it of. */
    Uni<Map<Long, List<Incident>>> loadRelated(
            List<Long> ids, Chosen<IncidentFilter, IncidentOrder> chosen, AsOf asOf) {
        Long[] all = ids.toArray(Long[]::new);
        Sql pairs = Sql.of(
                        "select r.incident_id as one, r.related_id as other from incident_relation r where r.incident_id = any(?) and ",
                        (Object) all)
                .append(asOf.known("r"))
                .append(
                        " union select r.related_id, r.incident_id from incident_relation r where r.related_id = any(?) and ",
                        (Object) all)
                .append(asOf.known("r"));
        return reads.group(
                statement(
                        chosen,
                        "pair.one, " + list(COLUMNS, asOf),
                        Sql.of("(").append(pairs).append(") as pair join incident i on i.id = pair.other where "),
                        "pair.one",
                        asOf),
                row -> row.getLong("one"),
                row -> read(row, asOf));
    }

    /** The incidents that each report is about, in the order in which they took place. */
    Uni<Map<Long, List<Incident>>> loadByReports(List<Long> reportIds, Chosen<IncidentFilter, IncidentOrder> chosen) {
        return reads.group(
                statement(
                        chosen,
                        "m.report_id, " + COLUMNS.list(),
                        Sql.of(
                                "mention m join incident i on i.id = m.incident_id where m.report_id = any(?) and ",
                                (Object) reportIds.toArray(Long[]::new)),
                        "m.report_id",
                        AsOf.NOW),
                row -> row.getLong("report_id"),
                row -> read(row, AsOf.NOW));
    }

    private static Sql statement(
            Chosen<IncidentFilter, IncidentOrder> chosen, String columns, Sql from, String parent, AsOf asOf) {
        IncidentOrder order = chosen.order();
        Sql known = from.append(asOf.known("i"));
        return chosen.few()
                .statement(
                        columns,
                        chosen.filter() == null
                                ? known
                                : known.append(" and ").append(Sql.any(parts(chosen.filter(), null, asOf))),
                        parent,
                        order == null
                                ? BestKnownDay.sql(asOf) + ", i.key"
                                : order.ordering(asOf).sorting());
    }

    Listing<Incident> list(@Nullable IncidentFilter filter, @Nullable IncidentOrder order, AsOf asOf, Columns columns) {
        return list("incidents", columns, ALL, filter, order, asOf, null);
    }

    /** The incidents in which the organization {@code parent.id} took part. */
    Listing<Incident> listOfOrganization(
            @Nullable List<ParticipantRole> roles,
            @Nullable IncidentFilter filter,
            @Nullable IncidentOrder order,
            Columns columns) {
        return list(
                "Organization.incidents", columns, tookPart("organization_id", roles), filter, order, AsOf.NOW, roles);
    }

    /** The incidents in which the person {@code parent.id} took part. */
    Listing<Incident> listOfPerson(@Nullable IncidentFilter filter, @Nullable IncidentOrder order, Columns columns) {
        return list("Person.incidents", columns, tookPart("person_id", null), filter, order, AsOf.NOW, null);
    }

    /** The incidents that took place in the place {@code parent.id} or below. */
    Listing<Incident> listOfPlace(@Nullable IncidentFilter filter, @Nullable IncidentOrder order, Columns columns) {
        Sql within = Sql.of(
                "i.id in (select ip.incident_id from place_within w join incident_place ip on ip.place_code = w.place_code"
                        + " where w.ancestor_code = parent.id and ip.known_to is null and (w.valid_to is null or (w.valid_to > i.occurred_earliest"
                        + " and coalesce(w.valid_from <= i.occurred_latest, true))))");
        return list("Place.incidents", columns, within, filter, order, AsOf.NOW, null);
    }

    private static Sql tookPart(String column, @Nullable List<ParticipantRole> roles) {
        return Sql.of("i.id in (select p.incident_id from participant p where p." + column
                        + " = parent.id and p.known_to is null and ")
                .append(new Clauses().oneOf("p.role", roles).all())
                .append(")");
    }

    private Listing<Incident> list(
            String field,
            Columns columns,
            Sql which,
            @Nullable IncidentFilter filter,
            @Nullable IncidentOrder order,
            AsOf asOf,
            @Nullable Object more) {
        IncidentOrder given = order == null ? IncidentOrder.NEWEST_FIRST : order;
        Ordering ordering = given.ordering(asOf);
        boolean byTime =
                filter != null && filter.occurred() != null && given.isByDayOfOccurrence() && asOf.equals(AsOf.NOW);
        Sql where = asOf.known("i").append(" and ").append(which);
        List<Sql> parts = filter == null ? List.of() : parts(filter, byTime ? given : null, asOf);
        return new Listing<>(
                list(columns, asOf),
                "incident i",
                parts.size() == 1 ? where.append(" and ").append(parts.get(0)) : where,
                parts.size() == 1 ? List.of() : parts,
                ordering,
                planning(which, filter, given, asOf),
                Arrays.asList(field, String.valueOf(filter), asOf, more),
                row -> read(row.of(columns), asOf));
    }

    /**
     * Those that meet the filter as they are shown, then the few that only another reading meets.
     *
     * @param byTime the order in which an index has those of some days; null: in none
     */
    private static List<Sql> parts(IncidentFilter filter, @Nullable IncidentOrder byTime, AsOf asOf) {
        List<Sql> parts = new ArrayList<>();
        Sql allowed = filter.deniesReadings()
                ? Sql.of(" and ").append(filter.conditionOnAnyReading("i", asOf))
                : Sql.nothing();
        if (byTime == null) {
            parts.add(filter.condition("i", asOf).append(allowed));
        } else {
            Sql first = filter.ofAnyTime().condition("i", asOf).append(allowed);
            filter.occurredInOrder(
                            "i",
                            byTime.ordering(asOf).expression(),
                            byTime.field() == IncidentOrderField.BEST_KNOWN_DAY)
                    .forEach(part -> parts.add(first.append(" and ").append(part)));
        }
        if (filter.namesReadings()) {
            parts.add(filter.conditionOnOtherReading("i", asOf));
        }
        return parts;
    }

    /**
     * Once where an index has the page in its order whatever the values (of a rare kind, that of the newest alone), and for what one thing has,
     * unfiltered.
     */
    private static Planning planning(Sql which, @Nullable IncidentFilter filter, IncidentOrder order, AsOf asOf) {
        boolean inOrder = filter == null
                || (which.equals(ALL)
                        && filter.isOfKindAndTime()
                        && order.isByDayOfOccurrence()
                        && (filter.kind() == null || order.direction() == OrderDirection.DESC));
        return inOrder && asOf.equals(AsOf.NOW) ? Planning.ONCE : Planning.FOR_VALUES;
    }

    private static Sql select(Columns columns, Sql which, AsOf asOf) {
        return Sql.of("select " + list(columns, asOf) + " from incident i where ")
                .append(which)
                .append(" and ")
                .append(asOf.known("i"));
    }

    private static String list(Columns columns, AsOf asOf) {
        return asOf.day() == null
                ? columns.list()
                : columns.list().replace("i.disputed", Disputed.of("i", asOf) + " as disputed");
    }

    private static Incident read(Row row, AsOf asOf) {
        return new Incident(
                row.getLong("id"),
                row.getString("key"),
                row.getString("name"),
                row.getString("summary"),
                row.getEnum(IncidentKind.class, "kind"),
                row.getEnum(IncidentStatus.class, "status"),
                FuzzyDateColumns.read(row, "occurred"),
                PointInTime.read(row, "occurred"),
                row.getLongOrNull("part_of_id"),
                OffenceColumns.read(row),
                row.isTrue("disputed"),
                row.getLocalDate("first_reported"),
                row.getLocalDate("last_reported"),
                row.getOffsetDateTime("updated_at"),
                asOf);
    }
}
