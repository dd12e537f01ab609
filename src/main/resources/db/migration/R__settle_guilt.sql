-- Finds out on which days convictions stand, for all that depend on these incidents. Guilt is ended by what comes later
--   of the same person or organization, in the same incident or another one of its tree;
--   of the same group of the same incident, or of a part of it, if that may be all of them;
--   and where it ends for a whole, it ends for the parts.
-- Where both name offences, in all reports of the one that ends it, they have to meet: by codes, of which a section covers what is in it, else by provisions of law, unless all of them certainly
-- differ (provisions_may_meet). Later is what was decided later, by any day of decision that a standing report gives. What the days leave open is read in favour
-- of a person or an organization: a sentence of which no report gives the day may be the one before the acquittal. Of a group, what was first reported later
-- decides then; some can be convicted and others acquitted on one day, but what is overturned or tried again on that day ends its guilt.
-- Where guilt ends only for some of a group, by an acquittal of the group or of a part of it, the conviction stands, and guilt_ended_for_some_by says by what.
-- So it does where the one group or the other has a general word ("people") or none, or a name that has some of the words of the other's ("dealers", "drug
-- dealers"): they may be the same, and may be others. Somebody with a name may be one of any group.
-- So does what counts something else, such as a case: it may be that of all. What ends for some of a whole may have ended for any part.
-- So it does, too, where a conviction of a group without its day is first reported after the acquittal: it may be the one before.
-- Several endings that are each for some are for all where they are of different people who may together be all: the parts of the group, or groups of one
-- step in one account.
create or replace function settle_guilt(incidents bigint[]) returns void
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
    touched bigint[] := array(select t.id from convictions_touched_by(incidents) as t (id));
begin
    if touched = '{}' then
        return;
    end if;

    -- What ends the guilt of a part says something of the whole, and what ends that of the whole says it of all parts.
    touched := array(
        with recursive family (id) as (
            select t.id from unnest(touched) as t (id)
            union
            select n.id from family f cross join lateral (
                select o.part_of_id from legal_outcome o where o.id = f.id and o.part_of_id is not null
                union all
                select o.id from legal_outcome o where o.part_of_id = f.id) n (id)
        )
        select f.id from family f);

    -- And what ends the conviction of a group ends its sentence.
    touched := touched || array(
        select o.id
        from (
            select distinct w.incident_id, w.counted from legal_outcome e join legal_outcome w on w.id = e.part_of_id
            where e.id = any(touched) and e.ends_guilt and w.establishes_guilt
        ) w join legal_outcome o on o.incident_id = w.incident_id and o.counted = w.counted
        where o.establishes_guilt
        except select t.id from unnest(touched) as t (id));

    with recursive weighed (id) as (
        select t.id from unnest(touched) as t (id)
    ), part (id, whole, days, path, via) as (
        select o.id, w.id, o.known, array[w.id, o.id], array[o.incident_id] from weighed w join legal_outcome o on o.part_of_id = w.id
        union all
        select o.id, p.whole, p.days * o.known, p.path || o.id, p.via || o.incident_id
        from part p join legal_outcome o on o.part_of_id = p.id and o.known && p.days and not o.id = any(p.path)
    ), convicted as (
        select distinct o.id, o.incident_id, o.person_id, o.organization_id
        from weighed w join legal_outcome o on o.id = w.id where o.establishes_guilt
    ), ending (id) as (
        select e.id from convicted c join legal_outcome e on e.incident_id = c.incident_id where e.ends_guilt
        union
        select e.id from convicted c join legal_outcome e on e.person_id = c.person_id where e.ends_guilt
        union
        select e.id from convicted c join legal_outcome e on e.organization_id = c.organization_id where e.ends_guilt
        union
        select w.id from weighed w
    ), outcome as (
        select o.id, o.version_id, o.incident_id, o.stage, d.dated, o.person_id, o.organization_id, d.known, o.establishes_guilt, o.ends_guilt,
            o.telling, coalesce(o.person_id, o.organization_id) is not null as named, case when o.subject is not null then coalesce(nullif(o.who, ''), lower(btrim(o.subject))) end as subject, o.counted,
            coalesce(o.count_low, o.count_best, 1) as least,
            coalesce(o.count_high, case when o.count_low is null then o.count_best end, 'infinity') as most,
            coalesce(o.who, '') = '' as is_anybody,
            o.who, o.shorter,
            case when o.ends_all_guilt then '{}' else array_remove(o.offence_codes, '') end as codes, o.offence_sections as sections,
            case when o.ends_all_guilt then '{}' else fold_provisions(o.offence_provisions) end as provisions,
            f.first, case when d.dated then coalesce(d.earliest, '-infinity') else f.first end as earliest,
            case when d.dated then coalesce(d.latest, 'infinity') else f.first end as latest
        from (select c.id from convicted c union select e.id from ending e) each
        join legal_outcome o on o.id = each.id and (o.establishes_guilt or o.ends_guilt)
        -- A charge that becomes an acquittal is reported as one when it becomes it.
        cross join lateral (
            select min(v.known_from) as first from legal_outcome v
            where v.id = o.id and (v.establishes_guilt and o.establishes_guilt or v.ends_guilt and o.ends_guilt)) f
        -- Each day of decision that standing reports give: the one that is shown, and the others.
        cross join lateral (
            select o.decided_edtf is not null as dated, o.decided_earliest as earliest, o.decided_latest as latest, o.known
            union all
            select true, r.earliest, r.latest, r.known * o.known from attribute_reading r
            where r.id = o.id and r.attribute = 'DECIDED_ON' and r.known && o.known) d
    ), pair as (
        select c.version_id, c.id, c.incident_id, e.id as ending_id, e.incident_id as ending_incident_id, c.known * e.known as days,
            c.named and e.person_id is not distinct from c.person_id and e.organization_id is not distinct from c.organization_id as same_name,
            not c.named and not e.named and e.subject is not distinct from c.subject and e.counted = c.counted as same_group,
            not (c.named and e.named)
                and (c.named or e.named or e.is_anybody or c.is_anybody or c.who = any(e.shorter) or e.who = any(c.shorter)
                    -- A case or a group may be of any number of people.
                    or e.counted <> c.counted and e.subject is not distinct from c.subject)
                -- Of one day, some are convicted and others are acquitted.
                and (e.earliest > c.latest or not e.dated or not c.dated
                    or (e.earliest < e.latest or c.earliest < c.latest) and e.first > c.first) as perhaps_same_group,
            c.named or e.most >= c.least and (c.dated or e.first >= c.first) as all_of_them, e.most, e.latest
        from outcome c join outcome e on e.known && c.known
        where c.establishes_guilt and e.ends_guilt
        and (e.earliest > c.latest
            or c.named and (e.latest >= c.earliest or not c.dated)
            or not c.named and (e.latest >= c.earliest or not c.dated)
                and (e.first > c.first or e.first = c.first and e.stage in ('CONVICTION_OVERTURNED', 'OVERTURNED', 'RETRIAL'))
            or not c.named and not c.dated and e.first < c.first)
        -- Not acquitted of something else.
        and (e.codes = '{}' or c.codes = '{}' or e.codes && c.sections or c.codes && e.sections)
        and (e.codes <> '{}' and c.codes <> '{}' or e.provisions = '{}' or c.provisions = '{}'
            or provisions_may_meet(e.provisions, c.provisions))
    ), above (incident_id, ancestor, days) as (
        select each.id, each.id, daterange(null, null)
        from (select p.incident_id from pair p where p.same_name and p.incident_id <> p.ending_incident_id
            union select p.ending_incident_id from pair p where p.same_name and p.incident_id <> p.ending_incident_id) as each (id)
        union
        select a.incident_id, i.part_of_id, a.days * i.known from above a
        join incident i on i.id = a.ancestor and i.part_of_id is not null and i.known && a.days
    ), met (version_id, id, days, rests_on, ending_id, surely, all_of_them, most, latest, of_any_part) as (
        select p.version_id, p.id, p.days, '{}'::bigint[], p.ending_id, p.same_name or p.same_group,
            p.all_of_them and (p.same_name or p.same_group), p.most, p.latest, true
        from pair p where p.incident_id = p.ending_incident_id and (p.same_name or p.same_group or p.perhaps_same_group)
        union all
        select p.version_id, p.id, p.days * a.days * b.days,
            array(select each.ancestor from above each where each.incident_id in (p.incident_id, p.ending_incident_id)), p.ending_id, true, p.all_of_them, p.most, p.latest, true
        from pair p join above a on a.incident_id = p.incident_id join above b on b.incident_id = p.ending_incident_id and b.ancestor = a.ancestor
        where p.same_name and p.incident_id <> p.ending_incident_id
        union all
        select p.version_id, p.id, p.days * k.days, k.via || p.incident_id, p.ending_id, true, p.all_of_them, p.most, p.latest, cardinality(k.path) = 2
        from pair p join part k on k.id = p.ending_id and k.whole = p.id
        union all
        -- What ends the conviction of a group ends its sentence: a report can say partOf of one of them.
        select p.version_id, p.id, p.days * k.days * w.known, k.via || p.incident_id, p.ending_id, c.subject is not distinct from w.subject,
            p.all_of_them and c.subject is not distinct from w.subject, p.most, p.latest, false
        from pair p join part k on k.id = p.ending_id and k.whole <> p.id
        join outcome w on w.id = k.whole and w.establishes_guilt and w.incident_id = p.incident_id and not w.named
        join outcome c on c.version_id = p.version_id and not c.named and c.counted = w.counted
            and (c.subject is not distinct from w.subject or c.is_anybody or w.is_anybody or c.who = any(w.shorter) or w.who = any(c.shorter))
        union all
        -- Of a whole of which one report says that it was convicted and another that it was acquitted, the parts are as open.
        select c.version_id, c.id, c.known * k.days * e.known, k.via || e.incident_id, e.id, true, true, e.most, e.latest, false
        from part k join outcome e on e.id = k.whole and e.ends_guilt and e.stage not in ('CONVICTION_OVERTURNED', 'OVERTURNED', 'RETRIAL')
        join outcome c on c.id = k.id and c.establishes_guilt and (e.latest >= c.earliest or not c.dated)
    ), ended as (
        select m.version_id, m.id, m.days, m.rests_on, m.ending_id from met m where m.all_of_them
    ), met_by_part as (
        -- A man who is one of five convicted is acquitted, or the two bankers among them: at most as many as the part has.
        select w.version_id, m.days * k.days * w.known as days, m.rests_on || k.via || w.incident_id as rests_on, m.ending_id,
            m.surely and least(m.most, o.most) >= w.least as all_of_them
        from met m join part k on k.id = m.id
        join outcome o on o.version_id = m.version_id
        join outcome w on w.id = k.whole and w.establishes_guilt and not w.named and (m.latest >= w.earliest or not w.dated)
    ), several as (
        -- Parts of a group, but for parts of its parts, and groups that one account of one step keeps apart, are different people.
        select w.version_id, 'PART' as way, coalesce('person ' || o.person_id, 'organization ' || o.organization_id, k.id::text) as who, o.most, w.least, m.days * k.days * w.known as days, m.rests_on || k.via || w.incident_id as rests_on,
            m.ending_id
        from met m join part k on k.id = m.id join outcome o on o.version_id = m.version_id
        join outcome w on w.id = k.whole and w.establishes_guilt and not w.named and (m.latest >= w.earliest or not w.dated)
        where m.surely and m.all_of_them and cardinality(k.path) = 2
        union
        select m.version_id, e.stage || ' ' || e.telling, m.ending_id::text, e.most, c.least, m.days, m.rests_on, m.ending_id
        from met m join outcome e on e.id = m.ending_id join outcome c on c.version_id = m.version_id
        where m.surely and not m.all_of_them and not c.named and not e.named and (c.dated or e.first >= c.first)
    ), one_of_several as (
        select s.version_id, s.way, s.who, max(s.most) as most, min(s.least) as least, range_agg(s.days) as days
        from several s where not isempty(s.days) group by s.version_id, s.way, s.who
    ), together as (
        select o.version_id, o.way, o.least, sum(o.most) over earlier as most, range_intersect_agg(o.days) over earlier as days
        from one_of_several o window earlier as (partition by o.version_id, o.way order by lower(o.days), o.who)
    ), ended_together as (
        select t.version_id, span.days, s.rests_on, s.ending_id
        from together t cross join lateral unnest(t.days) as span (days) join several s on s.version_id = t.version_id and s.way = t.way
        where t.most >= t.least
    ), with_parts as (
        select e.version_id, e.days, e.rests_on, e.ending_id from ended e
        union all
        select e.version_id, e.days, e.rests_on, e.ending_id from ended_together e
        union all
        select o.version_id, e.days * k.days * o.known, e.rests_on || k.via || w.incident_id, e.ending_id
        from ended e join convicted w on w.id = e.id join part k on k.whole = e.id
        join legal_outcome o on o.id = k.id and o.establishes_guilt
        union all
        select p.version_id, p.days, p.rests_on, p.ending_id from met_by_part p where p.all_of_them
    ), ended_for_some as (
        select m.version_id, m.rests_on, m.ending_id from met m where not m.all_of_them and not isempty(m.days)
        union all
        select p.version_id, p.rests_on, p.ending_id from met_by_part p where not p.all_of_them and not isempty(p.days)
        union all
        -- Some of the whole may be any of a part.
        select c.version_id, m.rests_on || k.via || w.incident_id, m.ending_id
        from met m join part k on k.whole = m.id and k.id <> m.ending_id
        join outcome w on w.version_id = m.version_id join outcome c on c.id = k.id and c.establishes_guilt join outcome e on e.id = m.ending_id
        where m.of_any_part and not m.all_of_them and not isempty(m.days * k.days * c.known) and not (c.named and e.named)
            and (m.latest >= c.earliest or not c.dated)
            -- But for what is part of another part.
            and not exists (select from part other join part within on within.whole = other.id
                where other.whole = m.id and other.id <> k.id and within.id = m.ending_id)
    ), turns as (
        select w.version_id, range_agg(w.days) filter (where not isempty(w.days)) as days,
            array_agg(distinct r.incident_id) filter (where r.incident_id is not null and not isempty(w.days)) as rests_on
        from with_parts w left join lateral unnest(w.rests_on) as r (incident_id) on true
        group by w.version_id
    ), ending_place as (
        -- The last is what was decided last. What has no day comes first, and keys decide the rest, whatever was recorded first.
        select e.id, row_number() over (order by e.decided nulls first, i.key collate "C", k.key collate "C") as place
        from (select each.id, max(each.latest) filter (where each.dated) as decided from outcome each where each.ends_guilt group by each.id) e
        join fact k on k.id = e.id join fact i on i.id = k.incident_id
    ), ended_by as (
        select w.version_id, array_agg(w.ending_id order by e.place) filter (where w.for_all) as all_of_them,
            array_agg(w.ending_id order by e.place) filter (where not w.for_all) as some_of_them
        from (
            select p.version_id, p.ending_id, true as for_all from with_parts p where not isempty(p.days)
            union
            select s.version_id, s.ending_id, false from ended_for_some s
        ) w join ending_place e on e.id = w.ending_id
        group by w.version_id
    ), found as (
        select o.version_id,
            array(select d.day from unnest(t.days) as span cross join lateral (values (lower(span)), (upper(span))) as d (day)
                where d.day is not null order by d.day) as turns,
            array(select distinct r.incident_id from (
                select unnest(t.rests_on) union all select unnest(s.rests_on) from ended_for_some s where s.version_id = o.version_id) r (incident_id)
                where r.incident_id <> o.incident_id order by r.incident_id) as rests_on,
            coalesce(e.all_of_them, '{}') as ended_by, coalesce(e.some_of_them, '{}') as ended_for_some_by
        from legal_outcome o left join turns t on t.version_id = o.version_id left join ended_by e on e.version_id = o.version_id
        where o.id = any(touched) and o.establishes_guilt
    )
    update legal_outcome o
    set guilt_turns = f.turns, guilt_rests_on = f.rests_on, guilt_ended_by = f.ended_by, guilt_ended_for_some_by = f.ended_for_some_by
    from found f
    where f.version_id = o.version_id and (o.guilt_turns, o.guilt_rests_on, o.guilt_ended_by, o.guilt_ended_for_some_by)
        is distinct from (f.turns, f.rests_on, f.ended_by, f.ended_for_some_by);
end
$$;
