package org.tergeu.totals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tergeu.vocabulary.Harm;
import org.tergeu.vocabulary.MeasureKind;

/**
 * SQL that decides {@code low}, {@code best} and {@code possibleOverlap} of a total whose figures may count the same, since one thing can be reported
 * in several ways (docs/adr/0029). Each text has members of WITH, each followed by a comma.
 */
final class Ways {

    /**
     * Where neither of two incidents contains the other, their figures of one step count different people. {@code above} is how many of the incidents that
     * contain this one have a figure of that step.
     */
    private static final String LEVEL = """
            level as (
                select <<what>>, f.incident_id, f.step, count(distinct w.incident_id) as above
                from (select distinct <<what>>, f.incident_id, f.step, f.path from figure f where f.path is not null) f
                cross join unnest(f.path) as whole (id)
                join figure w on w.incident_id = whole.id and w.step = f.step and row(<<what_w>>) is not distinct from row(<<what>>)
                group by <<what>>, f.incident_id, f.step
            ),\s""";

    /**
     * A person with a name is one person wherever reported. Where others are reported without a name, that person may be among them. A tree of incidents is
     * {@code roomy} when it has more people in another way, so that the person makes them no more: the first such tree by key counts the person.
     * Identifiers would not do, since they differ between databases that have the same reports. People whose name has some of the words of another one of the
     * tree may be among those.
     */
    private static final String PEOPLE = LEVEL + """
            longer as (
                select distinct <<what>>, coalesce(f.path[1], f.incident_id) as tree, unnest(f.shorter) as name
                from figure f where f.shorter is not null and f.high is distinct from 0
            ), placed as (
                select f.*, case when f.one is null then f.tree::text
                        else coalesce((first_value(case when f.crowd then f.tree end) over (partition by <<what>>, f.one
                            order by f.crowd desc, f.roomy desc, f.tree_key))::text, f.one) end as alike,
                    case when f.one is not null then case when bool_or(f.crowd) over one then '' else f.one end
                        when s.name is null then f.described else '' end as who
                from (
                    select f.*, bool_and(f.in_way + coalesce(f.low, 0) <= f.in_widest) over (partition by <<what>>, f.one, f.tree) as roomy
                    from (
                        select f.*, bool_or(f.one is null) over tree as crowd, max(f.in_way) over tree as in_widest,
                            case when f.one is not null then (select t.key collate "C" from fact t where t.id = f.tree) end as tree_key
                        from (
                            select f.*, coalesce(sum(f.low) filter (where f.one is null) over (partition by <<what>>, f.tree, f.way), 0) as in_way
                            from (
                                select f.*, coalesce(f.path[1], f.incident_id) as tree,
                                    f.step || case when f.account > 0 then ' ' || f.account else '' end || coalesce(' in ' || l.above, '') as way
                                from figure f left join level l
                                    on l.incident_id = f.incident_id and l.step = f.step and row(<<what_l>>) is not distinct from row(<<what>>)
                            ) f
                        ) f
                        window tree as (partition by <<what>>, f.tree)
                    ) f
                ) f left join longer s on s.tree = f.tree and s.name = f.described and row(<<what_s>>) is not distinct from row(<<what>>)
                window one as (partition by <<what>>, f.one)
            ),\s""";

    /** Harms that last: nobody suffers two of them. */
    private static final String LASTING = Arrays.stream(Harm.values())
            .filter(Harm::isLasting)
            .map(harm -> "'" + harm + "'")
            .collect(Collectors.joining(", "));

    /** A marked figure may be among all others of the tree. */
    private static final String HARMED = LEVEL + """
            placed as (
                select f.*, case when not f.marked then f.people end as alike
                from (
                    select f.*, f.step || ' ' || coalesce(f.path[1], f.incident_id) as people, f.step || coalesce(' in ' || l.above, '') as way,
                        f.described as who, null::text as one
                    from figure f left join level l
                        on l.incident_id = f.incident_id and l.step = f.step and row(<<what_l>>) is not distinct from row(<<what>>)
                ) f
            ),\s""";

    /**
     * A marked figure may be among the others, or they among it, so the greater of both is certain. Lasting harms add up, as nobody who is killed is
     * also one of the injured. A hostage can be rescued later, and a missing person found dead: of such harms in one tree the greatest is certain.
     */
    private static final String MARKED = """
            certain as (
                select <<what>>, greatest(sum(f.low) filter (where f.hurt), max(f.low) filter (where not f.hurt)) as low,
                    greatest(sum(f.best) filter (where f.hurt), max(f.best) filter (where not f.hurt)) as best,
                    bool_or(f.overlap) or count(*) filter (where f.somebody and not f.hurt) > 1
                        or bool_or(f.somebody and f.hurt) and bool_or(f.somebody and not f.hurt) as overlap
                from (
                    select <<what>>, f.people, split_part(f.people, ' ', 1) in (<<hurt>>) as hurt, split_part(f.people, ' ', 2) as tree,
                        max(f.low) as low, max(f.best) as best, bool_or(f.overlap) as overlap, bool_or(f.somebody) as somebody
                    from (
                        select <<what>>, f.people, f.low, f.best, f.overlap, true as somebody from apart f
                        union all
                        select <<what>>, f.people, coalesce(max(f.low) filter (where f.marked), 0),
                            coalesce(max(coalesce(f.best, f.low)) filter (where f.marked), 0), bool_or(f.marked) and count(*) > 1,
                            bool_or(f.high is distinct from 0)
                        from placed f group by <<what>>, f.people
                    ) f
                    group by <<what>>, f.people
                ) f
                group by <<what>>, f.tree
            ),\s""".replace("<<hurt>>", LASTING);

    /** Whether a figure can count the same as another one. */
    private static final String COMPARED = """
            (f.reported_again or f.path is not null or f.incident_id in (select unnest(w.path) from figure w where w.path is not null))
                        and f.high is distinct from 0""";

    /**
     * The families of categories in which a tree of incidents has one name, or one that has the words of the other. They are added as if they were one family:
     * what is grenades in both may be among the general words of either.
     */
    private static final String SHARED = """
            shared as (
                select distinct <<what>>, f.tree, unnest(array_agg(f.sort)) as sort
                from (
                    select f.*, coalesce(f.path[1], f.incident_id) as tree from figure f
                    where <<compared>>
                ) f
                cross join lateral (select nullif(f.called, ''), true union all select unnest(f.shorter), false) as so (name, in_full)
                where so.name is not null
                group by <<what>>, f.tree, so.name having min(f.sort) <> max(f.sort) and bool_or(so.in_full)
            ), sorted as (
                select f.*, case when s.sort is null then f.sort else '' end as family
                from figure f left join shared s on s.tree = coalesce(f.path[1], f.incident_id) and s.sort = f.sort
                    and row(<<what_s>>) is not distinct from row(<<what>>)
            ),\s""";

    private static final String EACH_SORT = """
            sorted as (
                select f.*, f.sort as family from figure f
            ),\s""";

    /**
     * Things of incidents that do not contain each other are different things, and so are those of a family of which nothing in a tree may be the same: rifles
     * of the whole, and pistols of its part. {@code top} is the outermost incident that contains one, {@code above}
     * the number of such incidents. A name that has some of the words of another one is as a general word ({@code covered}).
     */
    private static final String THINGS = """
            names as (
                select distinct <<what>>, f.incident_id, f.path, f.family, f.reported_again, f.described = '' as is_general, f.kind, so.name, so.in_full
                from sorted f
                cross join lateral (select nullif(f.called, ''), true union all select unnest(f.shorter), false union all select null, true) as so (name, in_full)
                where <<compared>>
            ), inside as (
                select f.*, whole.id as whole from (select f.* from names f where f.path is not null offset 0) f cross join unnest(f.path) as whole (id)
            ), paired as (
                select distinct <<what>>, f.path[1] as tree, f.family
                from inside f join names w on w.incident_id = f.whole and w.family = f.family and w.name = f.name and row(<<what_w>>) is not distinct from row(<<what>>)
                where f.in_full and w.in_full or (f.in_full or w.in_full) and (starts_with(f.kind, w.kind) or starts_with(w.kind, f.kind))
                union
                select distinct <<what>>, f.path[1], f.family
                from inside f join names w on w.incident_id = f.whole and w.family = f.family and row(<<what_w>>) is not distinct from row(<<what>>)
                where f.name is null and w.name is null and (f.is_general or w.is_general) and (starts_with(f.kind, w.kind) or starts_with(w.kind, f.kind))
            ), line as (
                select distinct <<what>>, f.incident_id, f.family, w.incident_id as whole
                from (
                    select distinct <<what>>, f.incident_id, f.family, f.path from sorted f
                    join paired s on s.tree = f.path[1] and s.family = f.family and row(<<what_s>>) is not distinct from row(<<what>>)
                ) f
                cross join unnest(f.path) as whole (id)
                join sorted w on w.incident_id = whole.id and w.family = f.family and row(<<what_w>>) is not distinct from row(<<what>>)
            ), contained as (
                select f.*, not exists (
                    select from line w where w.incident_id = f.whole and w.family = f.family and row(<<what_w>>) is not distinct from row(<<what>>)) as outermost
                from line f
            ), level as (
                select <<what>>, f.incident_id, f.family, min(f.whole) filter (where f.outermost) as top, count(*) as above
                from contained f group by <<what>>, f.incident_id, f.family
                union
                select <<what>>, f.whole, f.family, f.whole, 0 from contained f where f.outermost
            ), met as (
                select f.*, so.beside, so.other, so.at
                from names f cross join lateral (
                    select 'own' as beside, 'own' as other, f.incident_id as at where f.reported_again
                    union all select 'part', 'whole', f.incident_id
                    union all select 'whole', 'part', unnest(f.path)) so
            ), covered as (
                select distinct <<what>>, f.incident_id, f.family, f.kind, f.name
                from met f
                join met w on w.other = f.beside and w.at = f.at and w.family = f.family and w.name = f.name and row(<<what_w>>) is not distinct from row(<<what>>)
                where f.in_full and not f.is_general and not w.in_full and (starts_with(f.kind, w.kind) or starts_with(w.kind, f.kind))
            ), placed as (
                select f.*, <<placing>>
                from sorted f left join level l
                    on l.incident_id = f.incident_id and l.family = f.family and row(<<what_l>>) is not distinct from row(<<what>>)
                left join covered s on s.incident_id = f.incident_id and s.family = f.family and s.kind = f.kind and s.name = f.described
                    and row(<<what_s>>) is not distinct from row(<<what>>)<<anywhere>>
            ),\s""";

    /**
     * The certain sum of figures that may count the same ({@code alike}). It is the greater of two: the largest sum of figures that are reported in one way
     * ({@code way}), and the sum over descriptions ({@code who}) of the largest figure of each. {@code who} is empty for a figure that any of the
     * descriptions may include.
     */
    private static final String WAYS = """
            step as (
                select <<what>>, f.alike, <<more>>f.way, f.who, f.one,
                    case when f.one is null then sum(coalesce(f.low, 0)) else max(coalesce(f.low, 0)) end as low,
                    case when f.one is null then sum(coalesce(f.best, f.low, 0)) else max(coalesce(f.best, f.low, 0)) end as best
                from placed f where f.alike is not null and f.high is distinct from 0
                group by <<what>>, f.alike, <<more>>f.way, f.who, f.one
            ), <<name>> as (
                select <<what>>, <<more>>greatest(max(f.low) filter (where f.by_way), sum(f.low) filter (where not f.by_way)) as low,
                    greatest(max(f.best) filter (where f.by_way), sum(f.best) filter (where not f.by_way)) as best,
                    bool_or(f.ways > 1) or bool_or(f.anybody) and count(*) filter (where f.by_way) > 1 as overlap, bool_or(f.anybody) as anybody
                from (
                    select <<what>>, f.alike, <<more>>true as by_way, sum(f.low) as low, sum(f.best) as best, 0 as ways, bool_or(f.who = '') as anybody
                    from step f group by <<what>>, f.alike, <<more>>f.way
                    union all
                    select <<what>>, f.alike, <<more>>false, max(f.low), max(f.best), count(distinct f.way) filter (where f.one is null), false
                    from step f where f.who <> '' group by <<what>>, f.alike, <<more>>f.who
                ) f
                group by <<what>>, <<more>>f.alike
            ),\s""";

    /**
     * The same where incidents contain others: the greater of the largest sum of one level of the tree, and the sum over descriptions of the largest
     * figure of each.
     */
    private static final String LEVELS = """
            certain as (
                select <<what>>, f.low, f.best, f.overlap from within f where f.top is null
                union all
                select <<what>>, greatest(max(f.low) filter (where f.by_level), sum(f.low) filter (where not f.by_level)),
                    greatest(max(f.best) filter (where f.by_level), sum(f.best) filter (where not f.by_level)),
                    bool_or(f.overlap) or bool_or(f.levels > 1) or bool_or(f.anybody) and count(*) filter (where f.by_level) > 1
                from (
                    select <<what>>, f.family, f.top, true as by_level, sum(f.low) as low, sum(f.best) as best, bool_or(f.overlap) as overlap,
                        bool_or(f.anybody) as anybody, 0 as levels
                    from within f where f.top is not null group by <<what>>, f.family, f.top, f.above
                    union all
                    select <<what>>, f.family, f.top, false, max(f.low), max(f.best), false, false, count(*)
                    from (
                        select <<what>>, f.family, f.top, f.above, f.who, sum(f.low) as low, sum(f.best) as best
                        from (
                            select <<what>>, f.alike, f.family, f.top, f.above, f.who, max(f.low) as low, max(f.best) as best
                            from step f where f.top is not null and f.who <> '' group by <<what>>, f.alike, f.family, f.top, f.above, f.who
                        ) f
                        group by <<what>>, f.family, f.top, f.above, f.who
                    ) f
                    group by <<what>>, f.family, f.top, f.who
                ) f
                group by <<what>>, f.family, f.top
            ),\s""";

    private static final String PLACING_OF_THINGS = """
            case when l.top is not null or f.reported_again then f.incident_id || ' ' || f.family end as alike,
                    f.step || ' ' || f.account as way, case when s.name is null then f.described else '' end as who, l.top, l.above""";

    /** People, in each tree of incidents. */
    static final String OF_PEOPLE = PEOPLE + ways("certain", "");

    /** Things, in each incident and in those that contain each other. */
    static final String OF_THINGS = SHARED.replace("<<compared>>", COMPARED) + things(PLACING_OF_THINGS, "");

    /** Kinds of which two incidents may have the same: the regions of one attack can be those of another. */
    private static final String SHARED_KINDS = Arrays.stream(MeasureKind.values())
            .filter(MeasureKind::isSharedByIncidents)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));

    /** Of such kinds each incident is another way of reporting, as a part and its whole are. */
    private static final String PLACING_OF_MEASURES = """
            case when f.sort in (<<shared>>) then f.sort else f.incident_id || ' ' || f.family end as alike,
                    case when f.sort in (<<shared>>) then f.incident_id || ' ' else '' end || f.step || ' ' || f.account as way,
                    case when s.name is null and w.name is null then f.described else '' end as who,
                    case when f.sort not in (<<shared>>) then l.top end as top, case when f.sort not in (<<shared>>) then l.above end as above""".replace("<<shared>>", SHARED_KINDS);

    /** Names of such kinds of which another incident has some of the words. */
    private static final String ELSEWHERE = """

                left join (
                    select distinct <<what_w>>, w.family, w.name from names w where not w.in_full and w.family in (<<shared>>)
                ) w on w.family = f.family and w.name = f.described and row(<<what_w>>) is not distinct from row(<<what>>)""".replace("<<shared>>", SHARED_KINDS);

    /** Measures, each sort for itself. */
    static final String OF_MEASURES = EACH_SORT + things(PLACING_OF_MEASURES, ELSEWHERE);

    /** People who came to harm, in each tree of incidents. */
    static final String OF_HARMED = HARMED + ways("apart", "f.people, ") + MARKED;

    private Ways() {}

    /**
     * Members for things.
     *
     * @param placing how a figure is placed: what it may be the same as, in which way it is reported, and what of
     * @param anywhere the joins that this needs
     */
    private static String things(String placing, String anywhere) {
        return THINGS.replace("<<compared>>", COMPARED)
                        .replace("<<placing>>", placing)
                        .replace("<<anywhere>>", anywhere)
                + ways("within", "f.family, f.top, f.above, ")
                + LEVELS;
    }

    private static String ways(String name, String more) {
        return WAYS.replace("<<name>>", name).replace("<<more>>", more);
    }
}
