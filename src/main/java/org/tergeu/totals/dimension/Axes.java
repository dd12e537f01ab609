package org.tergeu.totals.dimension;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Locale;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.ParticipantRole;

/**
 * The dimensions that totals take from the incidents of their rows, with the alias {@code i}.
 *
 * @param asOf the state of knowledge
 * @param roles the roles of organizations that took part; null for any
 * @param periodOf the day of an incident that decides its period
 */
public record Axes(AsOf asOf, @Nullable List<ParticipantRole> roles, PeriodOf periodOf) {

    /** The axes for a query. Roles in its filter also apply to the organizations by which it groups. */
    public static Axes of(AsOf asOf, @Nullable IncidentFilter incident, PeriodOf periodOf) {
        return new Axes(asOf, incident == null ? null : incident.role(), periodOf);
    }

    /**
     * The ISO 3166-2 divisions of the incident. Their borders are those of the days on which it may have occurred, as in reports of that time; for an
     * undated incident, those of today.
     */
    Axis region() {
        return each(Field.REGION, Sql.of("""
                        select distinct w.ancestor_code as value from incident_place ip
                        join place_within w on w.place_code = ip.place_code and w.ancestor_code ~ '^[A-Z]{2}-'
                        where ip.incident_id = i.id
                        and coalesce(w.valid_from <= coalesce(i.occurred_latest, current_date), true)
                        and coalesce(w.valid_to > coalesce(i.occurred_earliest, current_date), true) and\s""").append(asOf.known("ip")));
    }

    /** The places that reports name. */
    Axis place() {
        return each(
                Field.PLACE,
                Sql.of("select distinct ip.place_code as value from incident_place ip where ip.incident_id = i.id and ")
                        .append(asOf.known("ip")));
    }

    /** The organizations that took part. */
    Axis organization() {
        Sql inRole = roles == null ? Sql.nothing() : Sql.of(" and p.role = any(?)", (Object) Sql.names(roles));
        return each(
                Field.ORGANIZATION,
                Sql.of(
                                "select distinct o.key as value from participant p join organization o on o.id = p.organization_id where p.incident_id = i.id and ")
                        .append(asOf.known("p"))
                        .append(inRole));
    }

    /** The publishers of reports on the incident. */
    Axis publisher() {
        return each(
                Field.PUBLISHER,
                Sql.of(
                                "select distinct o.key as value from mention m join report r on r.id = m.report_id join organization o on o.id = r.publisher_id where m.incident_id = i.id and ")
                        .append(asOf.published("r")));
    }

    /** The offences of a row: the code, or the provision where there is no code. */
    Axis offence(String codes, String provisions) {
        return each(
                Field.OFFENCE,
                Sql.of("select distinct coalesce(nullif(t.code, ''), t.provision) as value from unnest(" + codes + ", "
                        + provisions + ") as t (code, provision)"));
    }

    /** The values of a subselect, in one column called value; without rows, a row without a value. */
    Axis each(Field field, Sql values) {
        String alias = "by_" + field.name().toLowerCase(Locale.ROOT);
        return Axis.of(
                field,
                alias + ".value",
                Sql.of(" left join lateral (").append(values).append(") as " + alias + " on true"));
    }

    /**
     * The first day of the day, week (from Monday, ISO 8601), month, quarter or year in which the incident occurred or was reported. An incident that
     * may have occurred in two of them has none.
     */
    Axis period(String unit) {
        return period(unit, periodOf.earliest(), periodOf.latest());
    }

    /** The same for anything else with a first and a last day. */
    static Axis period(String unit, String earliest, String latest) {
        String first = "date_trunc('" + unit + "', " + earliest + "::timestamp)";
        return Axis.of(
                Field.PERIOD,
                "case when " + first + " = date_trunc('" + unit + "', " + latest + "::timestamp) then " + first
                        + "::date::text end",
                Sql.nothing());
    }
}
