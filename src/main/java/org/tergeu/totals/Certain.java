package org.tergeu.totals;

import java.util.Map;
import org.tergeu.platform.Sql;

/**
 * How much of figures is certain that may count the same (docs/adr/0022, 0029).
 *
 * @param columns SQL that a chosen fact has for it, with a comma before each
 * @param members of WITH that work it out, with a comma behind each; {@code what} is what figures are added by, {@code f} the values of groups
 * @param figures the member that has the figures
 * @param least what a figure adds to the low end
 * @param likeliest what it adds to the best value
 * @param high what it adds to the high end
 * @param openAbove whether it leaves that open
 * @param overlaps whether it may count the same as another one
 * @param more {@code union all} of what is added for several figures at once
 */
record Certain(
        Sql columns,
        String members,
        String figures,
        String least,
        String likeliest,
        String high,
        String openAbove,
        String overlaps,
        String more) {

    /**
     * Those that surely do not count the same are added, and each of the others is among them, at worst. The first row stands for all.
     */
    private static final String AMONG = """
            certain as (
                select f.*, bool_or(f.overlap) over alike and count(*) over alike > 1 as overlaps,
                    case row_number() over alike when 1 then greatest(
                        sum(coalesce(f.low, 0)) filter (where not f.overlap) over alike,
                        max(coalesce(f.low, 0)) filter (where f.overlap) over alike) else 0 end as least,
                    case row_number() over alike when 1 then greatest(
                        sum(coalesce(f.best, f.low, 0)) filter (where not f.overlap) over alike,
                        max(coalesce(f.best, f.low, 0)) filter (where f.overlap) over alike) else 0 end as likeliest
                from figure f
                window alike as (partition by <<what>>, f.alike)
            ),\s""";

    /** One that has a name is one wherever it is told of; where others are told of without one, it may be among them. */
    private static final String PLACED = """
            placed as (
                select f.*, case when f.one is null then f.incident_id::text
                        else coalesce((min(f.incident_id) filter (where f.crowd) over one)::text, f.one) end as alike,
                    case when f.one is null then f.described when bool_or(f.crowd) over one then '' else f.one end as who
                from (select f.*, bool_or(f.one is null) over (partition by <<what>>, f.incident_id) as crowd from figure f) f
                window one as (partition by <<what>>, f.one)
            ),\s""";

    /**
     * Of what is alike, the most that one way of telling has is certain, and all that are told apart by what they are. {@code who} is empty
     * for what may be any of them.
     */
    private static final String WAYS = """
            step as (
                select <<what>>, f.alike, f.way, f.who, f.one,
                    case when f.one is null then sum(coalesce(f.low, 0)) else max(coalesce(f.low, 0)) end as low,
                    case when f.one is null then sum(coalesce(f.best, f.low, 0)) else max(coalesce(f.best, f.low, 0)) end as best
                from <<placed>> f where f.alike is not null and f.high is distinct from 0
                group by <<what>>, f.alike, f.way, f.who, f.one
            ), certain as (
                select <<what>>, greatest(max(f.low) filter (where f.by_way), sum(f.low) filter (where not f.by_way)) as low,
                    greatest(max(f.best) filter (where f.by_way), sum(f.best) filter (where not f.by_way)) as best,
                    bool_or(f.ways > 1) or bool_or(f.anybody) and count(*) filter (where f.by_way) > 1 as overlap
                from (
                    select <<what>>, f.alike, true as by_way, sum(f.low) as low, sum(f.best) as best, 0 as ways, bool_or(f.who = '') as anybody
                    from step f group by <<what>>, f.alike, f.way
                    union all
                    select <<what>>, f.alike, false, max(f.low), max(f.best), count(distinct f.way) filter (where f.one is null), false
                    from step f where f.who <> '' group by <<what>>, f.alike, f.who
                ) f
                group by <<what>>, f.alike
            ),\s""";

    private static final String MORE = """

                union all
                select f.aspect, f.unit, f.currency, f.item, sum(f.low), sum(f.best), 0, 0, 0, 0, 0, 0, bool_or(f.overlap), null, null<<f>>
                from certain f<<by_what_and_f>>""";

    /** The high end of what has a name, once for all that is told of it. */
    private static final String MORE_OF_ONE = """

                union all
                select f.aspect, f.unit, f.currency, f.item, 0, 0, sum(f.high), count(*) filter (where f.open), 0, 0, 0, 0, false, null, null<<f>>
                from (
                    select <<what>>, max(f.high) as high, bool_or(f.high is null) as open
                    from placed f where f.one is not null group by <<what>>, f.one
                ) f<<by_what_and_f>>""";

    /**
     * Of figures that are marked as possibly among others.
     *
     * @param marked SQL of whether it is unclear if another figure counts the same
     * @param alike SQL of what is equal for all that may be among one another
     */
    static Certain among(String marked, Sql alike) {
        return new Certain(
                Sql.of(", " + marked + " as overlap, ").append(alike).append(" as alike"),
                AMONG,
                "certain",
                "f.least",
                "f.likeliest",
                "f.high",
                "f.high is null",
                "f.overlaps",
                "");
    }

    /**
     * Of what is told in several ways.
     *
     * @param alike SQL of what all ways of telling the same have in common; NULL where there is no other one
     * @param way SQL of a way of telling it; several figures of one way are of different things
     */
    static Certain ofWays(String alike, String way) {
        return new Certain(
                Sql.of(", " + alike + " as alike, " + way + " as way, '' as who, null::text as one"),
                WAYS.replace("<<placed>>", "figure"),
                "figure",
                "case when f.alike is null then coalesce(f.low, 0) else 0 end",
                "case when f.alike is null then coalesce(f.best, f.low, 0) else 0 end",
                "f.high",
                "f.high is null",
                "false",
                MORE);
    }

    /**
     * Of the steps of an incident, of which several can be of the same people.
     *
     * @param step SQL of the step
     * @param described SQL of the group that it is about; empty: any
     * @param one SQL of who it is about by name, if that counts as one; NULL: nobody
     */
    static Certain ofSteps(String step, String described, String one) {
        return new Certain(
                Sql.of(", " + step + " as way, " + described + " as described, " + one + " as one"),
                PLACED + WAYS.replace("<<placed>>", "placed"),
                "placed",
                "0",
                "0",
                "case when f.one is null then f.high end",
                "f.high is null and f.one is null",
                "false",
                MORE + MORE_OF_ONE);
    }

    /**
     * A piece of the statement.
     *
     * @param what what figures are added by, and the values of groups
     * @param keys the values of groups, with a comma before each
     * @param by the {@code group by} of both
     */
    static Sql piece(String text, String what, String keys, Sql by) {
        return Sql.template(text, Map.of("what", Sql.of(what), "f", Sql.of(keys), "by_what_and_f", by));
    }
}
