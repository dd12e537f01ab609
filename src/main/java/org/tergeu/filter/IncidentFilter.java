package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.calendar.DateRange;
import org.tergeu.graphql.error.CodesOf;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;
import org.tergeu.vocabulary.OrganizationKind;
import org.tergeu.vocabulary.ParticipantRole;

/** Which incidents. */
@Input("IncidentFilter")
@Description(
        "Which incidents. All given fields must hold; a list means any of its values; `and`, `or`, `not` nest. An empty list of values matches nothing, as does a key or provision that nothing has. A code that no place has is an error.")
public record IncidentFilter(
        @Nullable @Description("All of these hold.") List<@NonNull IncidentFilter> and,

        @Nullable @Description("At least one of these holds.")
        List<@NonNull IncidentFilter> or,

        @Nullable
        @Description(
                "This does not hold; in lists of incidents in no standing reading (attributeClaims), so that a filter and its `not` find each incident once between them. Totals go by what is shown.")
        IncidentFilter not,

        @Nullable @Description("Has one of these keys.") List<@NonNull String> key,

        @Nullable @Description("Is of one of these kinds. ATTACK and ARREST include what is more special.")
        List<@NonNull IncidentKind> kind,

        @Nullable
        @Description(
                "Is about one of these offences: an ICCS code, which includes all that it begins (09 includes 0904), or a national provision (KZ-CC 175(1)). Where no report says any, what its kind means counts (TRAFFICKING_CASE: 0204).")
        List<@NonNull String> offence,

        @Nullable @Description("Has one of these statuses.") List<@NonNull IncidentStatus> status,

        @Nullable
        @Description(
                "May have occurred within this range: fuzzy dates count when they overlap it. A date means no later day than that of the report that states it. A list of incidents also finds by this, by kind and by status what a standing report says and the incident does not show (attributeClaims); totals go by what it shows.")
        DateRange occurred,

        @Nullable
        @Description("A standing report of it came out within this range, whether or not any says when it occurred.")
        DateRange reported,

        @Nullable @Description("Its first standing report came out within this range.")
        DateRange firstReported,

        @Nullable
        @Description(
                "Took place in one of these places or below, as borders are today or were then. Codes: KZ, KZ-31, kz-taldykorgan.")
        @CodesOf("Place")
        List<@NonNull String> place,

        @Nullable
        @Description(
                "Some such part of it took place: its place and its day together, where `place` and `occurred` are each of the whole incident.")
        EpisodeFilter episode,

        @Nullable @Description("Took place near a point. What is known by region or country only is near nothing.")
        Near near,

        @Nullable @Description("One of these organizations (keys) took part.")
        List<@NonNull String> organization,

        @Nullable @Description("An organization of one of these kinds took part.")
        List<@NonNull OrganizationKind> organizationKind,

        @Nullable
        @Description(
                "Somebody had one of these roles; beside organization, organizationKind or person it is theirs that is meant.")
        List<@NonNull ParticipantRole> role,

        @Nullable @Description("One of these people (keys) took part.")
        List<@NonNull String> person,

        @Nullable @Description("Some such seizure was made.")
        SeizureFilter seizure,

        @Nullable @Description("Some such legal outcome exists.")
        LegalOutcomeFilter legalOutcome,

        @Nullable @Description("Some such casualty exists.") CasualtyFilter casualty,
        @Nullable @Description("Some such measure exists.") MeasureFilter measure,

        @Nullable @Description("A report of one of these publishers (organization keys) is about it.")
        List<@NonNull String> publisher,

        @Nullable @Description("One of these reports (keys) is about it.")
        List<@NonNull String> report,

        @Nullable
        @Description(
                "Name and summary have each of these words, in any case, script, romanisation or diacritics. Signs stand for themselves; a blank text asks for nothing.")
        String text,

        @Nullable @Description("Is part of one of these incidents (keys).")
        List<@NonNull String> partOf,

        @Nullable @Description("Is part of no other incident (true), or of one (false).")
        Boolean topLevel,

        @Nullable @Description("Some fact of it is reported in conflicting ways (true), or none is (false).")
        Boolean disputed,

        @Nullable
        @Description("Is counted in totals (true), or left out of them, as policy events are (false). Lists have both.")
        Boolean countsInTotals) {

    /** A filter that names nothing but kinds and a range of days. */
    public static IncidentFilter of(@Nullable List<IncidentKind> kind, @Nullable DateRange occurred) {
        return new IncidentFilter(
                null, null, null, null, kind, null, null, occurred, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The filter without its range of days. */
    public IncidentFilter ofAnyTime() {
        return new IncidentFilter(
                and,
                or,
                not,
                key,
                kind,
                offence,
                status,
                null,
                reported,
                firstReported,
                place,
                episode,
                near,
                organization,
                organizationKind,
                role,
                person,
                seizure,
                legalOutcome,
                casualty,
                measure,
                publisher,
                report,
                text,
                partOf,
                topLevel,
                disputed,
                countsInTotals);
    }

    /** Whether it names nothing but one kind, or none, and a range of days: what an index has in order. */
    public boolean isOfKindAndTime() {
        return (kind == null || (kind.size() == 1 && kind.get(0).included().size() == 1)) && equals(of(kind, occurred));
    }

    /**
     * The range of days in parts, for a list in their order.
     *
     * @param ordered SQL of the order: a day from the first to the last on which an incident can have occurred
     * @param byReports whether the day of the last report limits that day
     */
    public List<Sql> occurredInOrder(String i, String ordered, boolean byReports) {
        return Ranges.overlappingInOrder(
                i + ".occurred_earliest is not null",
                i + ".occurred_earliest",
                i + ".occurred_latest",
                ordered,
                byReports ? i + ".occurred_latest > " + ordered : null,
                Objects.requireNonNull(occurred, "occurred"));
    }

    /** Whether it names what reports can read otherwise than the incident shows it. */
    public boolean namesReadings() {
        return kind != null
                || offence != null
                || status != null
                || occurred != null
                || Stream.of(and, or)
                        .anyMatch(all -> all != null && all.stream().anyMatch(IncidentFilter::namesReadings))
                || (not != null && not.namesReadings());
    }

    /** Whether a reading that the incident does not show can keep it out. */
    public boolean deniesReadings() {
        return (not != null && not.namesReadings())
                || Stream.of(and, or)
                        .anyMatch(all -> all != null && all.stream().anyMatch(IncidentFilter::deniesReadings));
    }

    /** The condition on a row of {@code incident}, by its current readings. */
    public Sql condition(String i, AsOf asOf) {
        return condition(i, asOf, Readings.current(asOf));
    }

    /** The same by whatever a standing report says of it. */
    public Sql conditionOnAnyReading(String i, AsOf asOf) {
        return condition(i, asOf, Readings.any(asOf));
    }

    /**
     * The condition that another reading than the current one meets the filter. Incidents of which reports say several things are few: they
     * are looked at one by one.
     */
    public Sql conditionOnOtherReading(String i, AsOf asOf) {
        return Sql.of(
                        i
                                + ".id = any(array(select r.id from attribute_reading r where r.attribute in ('OCCURRED', 'KIND', 'STATUS') and ")
                .append(asOf.known("r"))
                .append(")) and ")
                .append(conditionOnAnyReading(i, asOf))
                .append(" and ")
                .append(Sql.not(condition(i, asOf)));
    }

    private Sql condition(String i, AsOf asOf, Readings readings) {
        return new Clauses()
                .nested(and, or, not, filter -> filter.condition(i, asOf, readings))
                .oneOfTexts(i + ".key", key)
                .when(kind, kinds -> readings.oneOf(i, "kind", FactAttribute.KIND, included(kinds)))
                .when(offence, codes -> AboutOffences.condition(i, codes, readings))
                .when(status, statuses -> readings.oneOf(i, "status", FactAttribute.STATUS, statuses))
                .when(
                        occurred,
                        range -> readings.overlapping(
                                Ranges.overlapping(
                                        "occurred",
                                        i + ".occurred_earliest is not null",
                                        i + ".occurred_earliest",
                                        i + ".occurred_latest",
                                        range),
                                i,
                                FactAttribute.OCCURRED,
                                range))
                .when(reported, range -> ReportedWithin.condition(i, range, asOf))
                .when(firstReported, range -> Ranges.within("firstReported", i + ".first_reported", range))
                .when(place, codes -> within(i, codes, asOf))
                .when(episode, filter -> filter.condition(i, asOf))
                .when(near, point -> point.condition(i, asOf))
                .when(participation(i, asOf), condition -> condition)
                .when(seizure, filter -> having("seizure", i, filter.conditionOnSome(i + "_s", asOf), i + "_s", asOf))
                .when(
                        legalOutcome,
                        filter -> having("legal_outcome", i, filter.conditionOnSome(i + "_o", asOf), i + "_o", asOf))
                .when(casualty, filter -> having("casualty", i, filter.conditionOnSome(i + "_c", asOf), i + "_c", asOf))
                .when(measure, filter -> having("measure", i, filter.conditionOnSome(i + "_n", asOf), i + "_n", asOf))
                .when(publisher, keys -> reported(i, "p.key", keys, asOf))
                .when(report, keys -> reported(i, "r.key", keys, asOf))
                .words("(" + i + ".name || ' ' || " + i + ".summary)", i + ".words", text)
                .when(
                        partOf,
                        keys -> Sql.of(
                                i
                                        + ".part_of_id in (select f.id from fact f where f.kind = 'INCIDENT' and f.incident_id is null and f.key = any(?))",
                                (Object) keys.toArray(String[]::new)))
                .when(topLevel, top -> Sql.of(i + ".part_of_id is " + (top ? "null" : "not null")))
                .when(disputed, is -> Disputed.condition(i, asOf).append(" = ?", is))
                .oneOf(i + ".kind", countsInTotals == null ? null : kindsOf(countsInTotals))
                .all();
    }

    private static Set<IncidentKind> included(List<IncidentKind> kinds) {
        return kinds.stream()
                .flatMap(each -> each.included().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IncidentKind.class)));
    }

    private static List<IncidentKind> kindsOf(boolean countsInTotals) {
        return Stream.of(IncidentKind.values())
                .filter(each -> each.countsInTotals() == countsInTotals)
                .toList();
    }

    /** The condition on a row that has an {@code incident_id} that its incident is one of these. */
    Sql conditionOnIncidentOf(String row, AsOf asOf) {
        String i = row + "_i";
        return Sql.of("exists (select 1 from incident " + i + " where " + i + ".id = " + row + ".incident_id and ")
                .append(asOf.known(i))
                .append(" and ")
                .append(condition(i, asOf))
                .append(")");
    }

    private static Sql having(String table, String i, Sql condition, String alias, AsOf asOf) {
        return Sql.of("exists (select 1 from " + table + " " + alias + " where " + alias + ".incident_id = " + i
                        + ".id and ")
                .append(asOf.known(alias))
                .append(" and ")
                .append(condition)
                .append(")");
    }

    private static Sql within(String i, List<String> codes, AsOf asOf) {
        return Sql.of(
                        "exists (select 1 from place_within w join incident_place ip on ip.place_code = w.place_code where ip.incident_id = "
                                + i + ".id and w.ancestor_code = any(?) and (w.valid_to is null or (w.valid_to > " + i
                                + ".occurred_earliest and coalesce(w.valid_from <= " + i
                                + ".occurred_latest, true))) and ",
                        (Object) codes.toArray(String[]::new))
                .append(asOf.known("ip"))
                .append(")");
    }

    private @Nullable Sql participation(String i, AsOf asOf) {
        Sql byOrganization = organization == null && organizationKind == null
                ? null
                : participant(
                        i,
                        new Clauses()
                                .oneOfTexts("o.key", organization)
                                .oneOf("o.kind", organizationKind)
                                .all(),
                        "join organization o on o.id = p.organization_id",
                        asOf);
        Sql byPerson = person == null
                ? null
                : participant(
                        i,
                        new Clauses().oneOfTexts("q.key", person).all(),
                        "join person q on q.id = p.person_id",
                        asOf);
        if (byOrganization == null && byPerson == null) {
            return role == null ? null : participant(i, Sql.of("true"), "", asOf);
        }
        return Sql.all(
                Stream.of(byOrganization, byPerson).filter(sql -> sql != null).toList());
    }

    private Sql participant(String i, Sql condition, String join, AsOf asOf) {
        return Sql.of("exists (select 1 from participant p " + join + " where p.incident_id = " + i + ".id and ")
                .append(asOf.known("p"))
                .append(" and ")
                .append(new Clauses()
                        .oneOf("p.role", role)
                        .when(condition, given -> given)
                        .all())
                .append(")");
    }

    private static Sql reported(String i, String column, List<String> keys, AsOf asOf) {
        return Sql.of(
                        "exists (select 1 from mention m join report r on r.id = m.report_id join organization p on p.id = r.publisher_id"
                                + " where m.incident_id = " + i + ".id and " + column + " = any(?) and ",
                        (Object) keys.toArray(String[]::new))
                .append(asOf.published("r"))
                .append(")");
    }
}
