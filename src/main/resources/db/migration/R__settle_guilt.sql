-- Finds out on which days convictions stand, for all that depend on these incidents. Guilt is ended by what comes later
--   of the same person or organization, in the same incident or another one of its tree;
--   of the same group of the same incident, or of a part of it, if that may be all of them;
--   and where it ends for a whole, it ends for the parts.
-- Where both name offences, they have to meet: by codes, of which a section covers what is in it, else by provisions of law, of which an article covers its
-- paragraphs, in any spelling. Later is what was decided later; where no day of decision is reported, what was first reported later. What the days leave open is
-- read in favour of a person or an organization: a mention of a sentence without its day, which comes after the acquittal, is no new sentence. Of a group, what
-- was first reported later decides then; some can be convicted and others acquitted on one day, but what is overturned or tried again on that day ends its guilt.
-- Where only some of a group are acquitted, the conviction stands, and guilt_ended_for_some_by says by what.
create or replace function settle_guilt(incidents bigint[]) returns void
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
    touched bigint[] := array(select t.id from convictions_touched_by(incidents) as t (id));
begin
    if touched = '{}' then
        return;
    end if;

    with recursive weighed (id) as (
        select t.id from unnest(touched) as t (id)
        union
        select o.part_of_id from weighed w join legal_outcome o on o.id = w.id where o.part_of_id is not null
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
        select p.id from part p
    ), outcome as (
        select o.id, o.version_id, o.incident_id, o.stage, o.decided_edtf is not null as dated, o.person_id, o.organization_id, o.known, o.establishes_guilt, o.ends_guilt,
            coalesce(o.person_id, o.organization_id) is not null as named, case when o.subject is not null then coalesce(nullif(o.who, ''), lower(btrim(o.subject))) end as subject, o.counted,
            coalesce(o.count_low, o.count_best, 1) as least,
            coalesce(o.count_high, case when o.count_low is null then o.count_best end, 'infinity') as most,
            array_remove(o.offence_codes, '') as codes, o.offence_sections as sections,
            fold_provisions(o.offence_provisions) as provisions, articles_of(fold_provisions(o.offence_provisions)) as articles,
            f.first, case when o.decided_edtf is null then f.first else coalesce(o.decided_earliest, '-infinity') end as earliest,
            case when o.decided_edtf is null then f.first else coalesce(o.decided_latest, 'infinity') end as latest
        from (select c.id from convicted c union select e.id from ending e) each
        join legal_outcome o on o.id = each.id and (o.establishes_guilt or o.ends_guilt)
        cross join lateral (select min(v.known_from) as first from legal_outcome v where v.id = o.id) f
    ), pair as (
        select c.version_id, c.id, c.incident_id, e.id as ending_id, e.incident_id as ending_incident_id, c.known * e.known as days,
            c.named and e.person_id is not distinct from c.person_id and e.organization_id is not distinct from c.organization_id as same_name,
            not c.named and not e.named and e.subject is not distinct from c.subject and e.counted = c.counted as same_group,
            c.named or e.most >= c.least as all_of_them
        from outcome c join outcome e on e.known && c.known
        where c.establishes_guilt and e.ends_guilt
        and (e.earliest > c.latest
            or c.named and (c.dated or e.dated) and (e.latest >= c.earliest or not c.dated)
            or not (c.named and (c.dated or e.dated)) and e.latest >= c.earliest
                and (e.first > c.first or e.first = c.first and (c.named or e.stage in ('CONVICTION_OVERTURNED', 'OVERTURNED', 'RETRIAL'))))
        -- Not acquitted of something else.
        and (e.codes = '{}' or c.codes = '{}' or e.codes && c.sections or c.codes && e.sections)
        and (e.codes <> '{}' and c.codes <> '{}' or e.provisions = '{}' or c.provisions = '{}'
            or e.provisions && c.articles or c.provisions && e.articles)
    ), above (incident_id, ancestor, days) as (
        select each.id, each.id, daterange(null, null)
        from (select p.incident_id from pair p where p.same_name and p.incident_id <> p.ending_incident_id
            union select p.ending_incident_id from pair p where p.same_name and p.incident_id <> p.ending_incident_id) as each (id)
        union
        select a.incident_id, i.part_of_id, a.days * i.known from above a
        join incident i on i.id = a.ancestor and i.part_of_id is not null and i.known && a.days
    ), ended (version_id, id, days, rests_on, ending_id) as (
        select p.version_id, p.id, p.days, '{}'::bigint[], p.ending_id from pair p
        where p.incident_id = p.ending_incident_id and (p.same_name or p.same_group and p.all_of_them)
        union all
        select p.version_id, p.id, p.days * a.days * b.days,
            array(select each.ancestor from above each where each.incident_id in (p.incident_id, p.ending_incident_id)), p.ending_id
        from pair p join above a on a.incident_id = p.incident_id join above b on b.incident_id = p.ending_incident_id and b.ancestor = a.ancestor
        where p.same_name and p.incident_id <> p.ending_incident_id
        union all
        select p.version_id, p.id, p.days * k.days, k.via || p.incident_id, p.ending_id from pair p join part k on k.id = p.ending_id and k.whole = p.id
        where p.all_of_them
    ), with_parts as (
        select e.version_id, e.days, e.rests_on, e.ending_id from ended e
        union all
        select o.version_id, e.days * k.days * o.known, e.rests_on || k.via || w.incident_id, e.ending_id
        from ended e join convicted w on w.id = e.id join part k on k.whole = e.id
        join legal_outcome o on o.id = k.id and o.establishes_guilt
    ), ended_for_some as (
        select p.version_id, p.ending_id from pair p
        where not p.all_of_them and (p.same_group and p.incident_id = p.ending_incident_id
            or exists (select from part k where k.id = p.ending_id and k.whole = p.id))
    ), turns as (
        select w.version_id, range_agg(w.days) filter (where not isempty(w.days)) as days,
            array_agg(distinct r.incident_id) filter (where r.incident_id is not null and not isempty(w.days)) as rests_on,
            array_agg(distinct w.ending_id) filter (where not isempty(w.days)) as ended_by
        from with_parts w left join lateral unnest(w.rests_on) as r (incident_id) on true
        group by w.version_id
    ), found as (
        select o.version_id,
            array(select d.day from unnest(t.days) as span cross join lateral (values (lower(span)), (upper(span))) as d (day)
                where d.day is not null order by d.day) as turns,
            array_remove(coalesce(t.rests_on, '{}'), o.incident_id) as rests_on, coalesce(t.ended_by, '{}') as ended_by,
            array(select distinct s.ending_id from ended_for_some s where s.version_id = o.version_id order by s.ending_id) as ended_for_some_by
        from legal_outcome o left join turns t on t.version_id = o.version_id
        where o.id = any(touched) and o.establishes_guilt
    )
    update legal_outcome o
    set guilt_turns = f.turns, guilt_rests_on = f.rests_on, guilt_ended_by = f.ended_by, guilt_ended_for_some_by = f.ended_for_some_by
    from found f
    where f.version_id = o.version_id and (o.guilt_turns, o.guilt_rests_on, o.guilt_ended_by, o.guilt_ended_for_some_by)
        is distinct from (f.turns, f.rests_on, f.ended_by, f.ended_for_some_by);
end
$$;
