-- Guilt is what stands: a later acquittal, or a conviction that is overturned, ends it from the day on which that was reported. And a figure
-- of zero is a reported fact, but establishes nothing.

alter table legal_outcome
    add column establishes_guilt boolean not null default false,
    add column ends_guilt        boolean not null default false,
    add column guilt_turns       date[]   not null default '{}',
    add column guilt_rests_on    bigint[] not null default '{}',
    add column zero boolean not null generated always as (coalesce(count_high = 0, false)) stored;
comment on column legal_outcome.establishes_guilt is 'by itself; guilt_established: it still stands';
comment on column legal_outcome.ends_guilt is 'by itself, of whatever conviction comes before it';
comment on column legal_outcome.guilt_turns is 'days on which it became known, by turns, that the guilt has ended and that it stands again';
comment on column legal_outcome.guilt_rests_on is 'other incidents by which the guilt has ended';

update legal_outcome set establishes_guilt = guilt_established and not zero, ends_guilt = stage = 'ACQUITTED' and basis = 'OPERATIVE' and not zero;
alter table legal_outcome drop column guilt_established;
alter table legal_outcome add column guilt_established boolean not null
    generated always as (establishes_guilt and cardinality(guilt_turns) % 2 = 0) stored;

create index legal_outcome_guilt on legal_outcome (id) where known_to is null and guilt_established;
create index legal_outcome_establishes on legal_outcome (incident_id) where establishes_guilt;
create index legal_outcome_establishes_of_person on legal_outcome (person_id) where establishes_guilt and person_id is not null;
create index legal_outcome_establishes_of_organization on legal_outcome (organization_id) where establishes_guilt and organization_id is not null;
create index legal_outcome_part_of_then on legal_outcome (part_of_id) where part_of_id is not null;
create index legal_outcome_ends on legal_outcome (incident_id) where ends_guilt;
create index legal_outcome_ends_of_person on legal_outcome (person_id) where ends_guilt and person_id is not null;
create index legal_outcome_ends_of_organization on legal_outcome (organization_id) where ends_guilt and organization_id is not null;
create index legal_outcome_rests_on on legal_outcome using gin (guilt_rests_on) where guilt_rests_on <> '{}';

alter table casualty add column zero boolean not null generated always as (coalesce(count_high = 0, false)) stored;
alter table seizure add column zero boolean not null generated always as (
    (quantity_qualifier is not null or value_qualifier is not null)
    and (quantity_qualifier is null or coalesce(quantity_high = 0, false))
    and (value_qualifier is null or coalesce(value_high = 0, false))) stored;

-- The convictions that may have to be settled when these incidents are published anew.
create function convictions_touched_by(incidents bigint[]) returns setof bigint
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
    in_tree boolean := exists (select from incident i where i.id = any(incidents) and i.part_of_id is not null);
begin
    return query
    with recursive ends as (
        select e.id, e.person_id, e.organization_id, e.part_of_id from legal_outcome e where e.ends_guilt and e.incident_id = any(incidents)
    ), whole (id) as (
        select e.part_of_id from ends e where e.part_of_id is not null
        union
        select o.part_of_id from whole w join legal_outcome o on o.id = w.id where o.part_of_id is not null
    ), convicted (id) as (
        select o.id from legal_outcome o where o.establishes_guilt and o.incident_id = any(incidents)
        union
        select o.id from legal_outcome o where o.guilt_rests_on <> '{}' and o.guilt_rests_on && incidents
        union
        select o.id from ends e join legal_outcome o on o.person_id = e.person_id where o.establishes_guilt
        union
        select o.id from ends e join legal_outcome o on o.organization_id = e.organization_id where o.establishes_guilt
        union
        -- Where trees of incidents grow together, so does what is in them.
        select o.id from legal_outcome e join legal_outcome o on o.person_id = e.person_id
        where in_tree and e.ends_guilt and e.person_id is not null and o.establishes_guilt and o.incident_id <> e.incident_id
        union
        select o.id from legal_outcome e join legal_outcome o on o.organization_id = e.organization_id
        where in_tree and e.ends_guilt and e.organization_id is not null and o.establishes_guilt and o.incident_id <> e.incident_id
        union
        select o.id from whole w join legal_outcome o on o.id = w.id where o.establishes_guilt
    ), settled (id) as (
        select c.id from convicted c
        union
        select o.id from settled s join legal_outcome o on o.part_of_id = s.id where o.establishes_guilt
    )
    select s.id from settled s;
end
$$;

-- Finds out on which days convictions stand, for all that depend on these incidents. Guilt is ended by what comes later
--   of the same person or organization, in the same incident or another one of its tree;
--   of the same group of the same incident, or of a part of it, if that may be all of them;
--   and with that of a whole, that of its parts.
-- Later is what was decided later, or was first reported later. What neither tells apart is read in favour of a person or an
-- organization; of a group, some can be convicted and others acquitted on one day.
create function settle_guilt(incidents bigint[]) returns void
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
        select o.id, o.version_id, o.incident_id, o.stage, o.person_id, o.organization_id, o.known, o.establishes_guilt, o.ends_guilt,
            coalesce(o.person_id, o.organization_id) is not null as named, lower(btrim(o.subject)) as subject, o.counted,
            coalesce(o.count_low, o.count_best, 1) as least,
            coalesce(o.count_high, case when o.count_low is null then o.count_best end, 'infinity') as most,
            array_remove(o.offence_codes, '') as codes, array_remove(o.offence_provisions, '') as provisions, o.offence_sections as sections,
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
        and (e.earliest > c.latest or e.latest >= c.earliest
            and (e.first > c.first or e.first = c.first and (c.named or e.stage = 'CONVICTION_OVERTURNED')))
        -- Not acquitted of something else.
        and (e.codes = '{}' or c.codes = '{}' or e.codes && c.sections or c.codes && e.sections)
        and (e.codes <> '{}' and c.codes <> '{}' or e.provisions = '{}' or c.provisions = '{}' or e.provisions && c.provisions)
    ), above (incident_id, ancestor, days) as (
        select each.id, each.id, daterange(null, null)
        from (select p.incident_id from pair p where p.same_name and p.incident_id <> p.ending_incident_id
            union select p.ending_incident_id from pair p where p.same_name and p.incident_id <> p.ending_incident_id) as each (id)
        union
        select a.incident_id, i.part_of_id, a.days * i.known from above a
        join incident i on i.id = a.ancestor and i.part_of_id is not null and i.known && a.days
    ), ended (version_id, id, days, rests_on) as (
        select p.version_id, p.id, p.days, '{}'::bigint[] from pair p
        where p.incident_id = p.ending_incident_id and (p.same_name or p.same_group and p.all_of_them)
        union all
        select p.version_id, p.id, p.days * a.days * b.days,
            array(select each.ancestor from above each where each.incident_id in (p.incident_id, p.ending_incident_id))
        from pair p join above a on a.incident_id = p.incident_id join above b on b.incident_id = p.ending_incident_id and b.ancestor = a.ancestor
        where p.same_name and p.incident_id <> p.ending_incident_id
        union all
        select p.version_id, p.id, p.days * k.days, k.via || p.incident_id from pair p join part k on k.id = p.ending_id and k.whole = p.id
        where p.all_of_them
    ), with_parts as (
        select e.version_id, e.days, e.rests_on from ended e
        union all
        select o.version_id, e.days * k.days * o.known, e.rests_on || k.via || w.incident_id
        from ended e join convicted w on w.id = e.id join part k on k.whole = e.id
        join legal_outcome o on o.id = k.id and o.establishes_guilt
    ), turns as (
        select w.version_id, range_agg(w.days) filter (where not isempty(w.days)) as days,
            array_agg(distinct r.incident_id) filter (where r.incident_id is not null and not isempty(w.days)) as rests_on
        from with_parts w left join lateral unnest(w.rests_on) as r (incident_id) on true
        group by w.version_id
    ), found as (
        select o.version_id,
            array(select d.day from unnest(t.days) as span cross join lateral (values (lower(span)), (upper(span))) as d (day)
                where d.day is not null order by d.day) as turns,
            array_remove(coalesce(t.rests_on, '{}'), o.incident_id) as rests_on
        from legal_outcome o left join turns t on t.version_id = o.version_id
        where o.id = any(touched) and o.establishes_guilt
    )
    update legal_outcome o set guilt_turns = f.turns, guilt_rests_on = f.rests_on
    from found f
    where f.version_id = o.version_id and (o.guilt_turns, o.guilt_rests_on) is distinct from (f.turns, f.rests_on);
end
$$;

do $$ begin perform settle_guilt(array(select distinct incident_id from legal_outcome where ends_guilt)); end $$;

-- What the seizures of incidents add to totals. Null: of all incidents.
create or replace function seizure_totals_of(incidents bigint[]) returns setof seizure_total
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    return query
    with recursive seized as (
        select s.id, s.incident_id, s.part_of_id, s.category, s.zero,
            coalesce(date_trunc('month', i.occurred_earliest::timestamp)::date, 'infinity') as earliest,
            coalesce(date_trunc('month', i.occurred_latest::timestamp)::date, '-infinity') as latest, f.*
        from incident i
        join seizure s on s.incident_id = i.id and s.known_to is null
        left join unit u on u.code = s.quantity_unit
        cross join lateral (values
            ('QUANTITY', coalesce(u.base, case when s.quantity_qualifier <> 'UNQUANTIFIED' or s.quantity_low is not null then '{piece}' end, ''),
                coalesce(s.quantity_currency, ''), s.quantity_low * coalesce(u.factor, 1), s.quantity_best * coalesce(u.factor, 1),
                s.quantity_high * coalesce(u.factor, 1), s.quantity_qualifier, s.quantity_agreement),
            ('VALUE', coalesce(s.value_unit, ''), coalesce(s.value_currency, ''), s.value_low, s.value_best, s.value_high,
                s.value_qualifier, s.value_agreement)
        ) as f (aspect, unit, currency, low, best, high, qualifier, agreement)
        where i.known_to is null and i.kind <> 'POLICY_EVENT' and (incidents is null or i.id = any(incidents))
        and not exists (select from seizure_total_exception e where e.incident_id = i.id)
    ), above (id, container) as (
        select s.id, s.part_of_id from seized s where s.part_of_id is not null
        union
        select a.id, s.part_of_id from above a join seized s on s.id = a.container and s.part_of_id is not null
    ), contained as (
        select s.id, s.aspect, bool_or(w.category = s.category) as in_category
        from above a join seized s on s.id = a.id
        join seized w on w.id = a.container and w.aspect = s.aspect and w.unit = s.unit and w.currency = s.currency
        where s.qualifier is not null and w.qualifier is not null
        group by s.id, s.aspect
    ), told as (
        select s.incident_id, s.earliest, s.latest, by.category as by_category, case when by.category then s.category else '' end as category,
            '' as aspect, '' as unit, '' as currency, 1 as incidents, count(*)::int as facts, 0 as low, 0 as best, 0 as high,
            0 as open_above, 0 as open_ended, 0 as quantified, 0 as unquantified, 0 as conflicting
        from seized s cross join (values (false), (true)) as by (category)
        -- One of the two rows of each seizure; a seizure of nothing is none.
        where s.aspect = 'QUANTITY' and not s.zero
        group by 1, 2, 3, 4, 5
        union all
        select s.incident_id, s.earliest, s.latest, by.category, case when by.category then s.category else '' end,
            s.aspect, s.unit, s.currency, 0, 0, coalesce(s.low, 0), coalesce(s.best, s.low, 0), coalesce(s.high, 0),
            (s.high is null)::int, (s.low is null or s.high is null)::int, (s.qualifier <> 'UNQUANTIFIED')::int,
            (s.qualifier = 'UNQUANTIFIED')::int, coalesce(s.agreement = 'CONFLICTING', false)::int
        from seized s left join contained c on c.id = s.id and c.aspect = s.aspect cross join (values (false), (true)) as by (category)
        where s.qualifier is not null and (c.id is null or by.category and not c.in_category)
    ), monthly as (
        select by.region as by_region, t.by_category, t.earliest, t.latest, coalesce(r.region, '') as region, t.category, t.aspect, t.unit,
            t.currency, sum(t.incidents)::int as incidents, sum(t.facts)::int as facts, sum(t.low) as low, sum(t.best) as best,
            sum(t.high) as high, sum(t.open_above)::int as open_above, sum(t.open_ended)::int as open_ended,
            sum(t.quantified)::int as quantified, sum(t.unquantified)::int as unquantified, sum(t.conflicting)::int as conflicting
        from told t cross join (values (false), (true)) as by (region)
        left join incident_region r on by.region and r.incident_id = t.incident_id
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    )
    select m.by_region, m.by_category, 'MONTH', m.earliest, m.latest, m.region, m.category, m.aspect, m.unit, m.currency, m.incidents,
        m.facts, m.low, m.best, m.high, m.open_above, m.open_ended, m.quantified, m.unquantified, m.conflicting
    from monthly m
    union all
    select m.by_region, m.by_category, 'YEAR', date_trunc('year', m.earliest::timestamp)::date, date_trunc('year', m.latest::timestamp)::date,
        m.region, m.category, m.aspect, m.unit, m.currency, sum(m.incidents)::int, sum(m.facts)::int, sum(m.low), sum(m.best), sum(m.high),
        sum(m.open_above)::int, sum(m.open_ended)::int, sum(m.quantified)::int, sum(m.unquantified)::int, sum(m.conflicting)::int
    from monthly m
    group by 1, 2, 4, 5, 6, 7, 8, 9, 10;
end
$$;

do $$ begin perform rebuild_seizure_totals(); end $$;
