-- Kept totals add as certain what may be the same by general words once, and leave incidents apart that contain another one with seizures of one
-- category, or are contained in it: what these add depends on more than themselves (docs/adr/0014).

comment on table seizure_total_exception is 'incidents left out of seizure_total, because what they add depends on more than themselves: a part of another incident''s seizure, added only where that is not; seizures of a category that an incident has, too, which contains it or is contained in it; no date, and a border that will change';

-- The trees that these incidents are of, as is known now. Null: all that have parts.
create function incident_trees(incidents bigint[]) returns table (root bigint, id bigint)
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    return query
    with recursive up (id, above, next) as (
        select i.id, i.id, i.part_of_id from incident i
        where i.known_to is null and (i.id = any(incidents) or incidents is null and i.part_of_id is not null)
        union
        select u.id, i.id, i.part_of_id from up u join incident i on i.id = u.next and i.known_to is null
    ), down (root, id) as (
        select distinct u.above, u.above from up u
        where not exists (select from incident i where i.id = u.next and i.known_to is null)
        union
        select d.root, i.id from down d join incident i on i.part_of_id = d.id and i.known_to is null
    )
    select d.root, d.id from down d;
end
$$;

-- Which of the incidents are exceptions. Null: of all.
create function seizure_total_exceptions(incidents bigint[]) returns setof bigint
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    return query
    select s.incident_id
    from seizure s join fact whole on whole.id = s.part_of_id
    where s.known_to is null and whole.incident_id <> s.incident_id and (incidents is null or s.incident_id = any(incidents))
    union
    select i.id
    from incident i
    join incident_place ip on ip.incident_id = i.id and ip.known_to is null
    join place_within w on w.place_code = ip.place_code and (w.valid_from > current_date or w.valid_to > current_date)
    where i.known_to is null and i.occurred_earliest is null and (incidents is null or i.id = any(incidents))
    union
    select unnest(array[a.incident_id, w.incident_id])
    from (
        with recursive seized as (
            select distinct s.incident_id, s.category
            from incident_trees(incidents) t join seizure s on s.incident_id = t.id and s.known_to is null
            where s.quantity_qualifier is not null or s.value_qualifier is not null
        ), up (id, whole) as (
            select i.id, i.part_of_id from incident i
            where i.id in (select z.incident_id from seized z) and i.known_to is null and i.part_of_id is not null
            union
            select u.id, i.part_of_id from up u join incident i on i.id = u.whole and i.known_to is null and i.part_of_id is not null
        )
        select z.incident_id, z.category, u.whole from seized z join up u on u.id = z.incident_id
    ) a
    join lateral (
        select distinct s.incident_id from seizure s
        where s.incident_id = a.whole and s.known_to is null and s.category = a.category
        and (s.quantity_qualifier is not null or s.value_qualifier is not null)
    ) w on true;
end
$$;

-- The regions of incidents, and which of them are exceptions. Null: of all.
create or replace function refresh_incident_regions(incidents bigint[]) returns void
language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    delete from incident_region where incidents is null or incident_id = any(incidents);
    delete from seizure_total_exception where incidents is null or incident_id = any(incidents);

    insert into incident_region (incident_id, region)
    select distinct i.id, w.ancestor_code
    from incident i
    join incident_place ip on ip.incident_id = i.id and ip.known_to is null
    join place_within w on w.place_code = ip.place_code and w.ancestor_code ~ '^[A-Z]{2}-'
    where i.known_to is null and (incidents is null or i.id = any(incidents))
    and coalesce(w.valid_from <= coalesce(i.occurred_latest, current_date), true)
    and coalesce(w.valid_to > coalesce(i.occurred_earliest, current_date), true);

    insert into seizure_total_exception (incident_id, days)
    select i.id, case when i.occurred_earliest is not null then daterange(i.occurred_earliest, i.occurred_latest, '[]') end
    from incident i
    where i.known_to is null and i.id in (select seizure_total_exceptions(incidents)) and (incidents is null or i.id = any(incidents));
end
$$;

-- What the seizures of incidents add to totals. Null: of all incidents.
create or replace function seizure_totals_of(incidents bigint[]) returns setof seizure_total
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    return query
    with recursive seized as (
        select s.id, s.incident_id, s.part_of_id, s.category, s.zero, s.alike, s.disposition || ' ' || s.telling as way, s.thing,
            coalesce(date_trunc('month', i.occurred_earliest::timestamp)::date, 'infinity') as earliest,
            coalesce(date_trunc('month', i.occurred_latest::timestamp)::date, '-infinity') as latest, true as main, f.*
        from incident i
        join seizure s on s.incident_id = i.id and s.known_to is null
        left join unit u on u.code = s.quantity_unit
        cross join lateral (values
            ('QUANTITY', coalesce(u.base, case when s.quantity_qualifier <> 'UNQUANTIFIED' or s.quantity_low is not null then '{piece}' end, ''),
                coalesce(s.quantity_currency, ''), s.quantity_low * coalesce(u.factor, 1), s.quantity_best * coalesce(u.factor, 1),
                s.quantity_high * coalesce(u.factor, 1), s.quantity_qualifier, s.quantity_agreement,
                case when s.category in ('OTHER', 'STOLEN_GOODS', 'DEVICE', 'PROPERTY') then s.item else '' end),
            ('VALUE', coalesce(s.value_unit, ''), coalesce(s.value_currency, ''), s.value_low, s.value_best, s.value_high,
                s.value_qualifier, s.value_agreement, '')
        ) as f (aspect, unit, currency, low, best, high, qualifier, agreement, sort)
        where i.known_to is null and i.kind <> 'POLICY_EVENT' and (incidents is null or i.id = any(incidents))
        and not exists (select from seizure_total_exception e where e.incident_id = i.id)
        union all
        select s.id, s.incident_id, s.part_of_id, s.category, s.zero, s.alike, s.disposition || ' ' || s.telling as way, s.thing,
            coalesce(date_trunc('month', i.occurred_earliest::timestamp)::date, 'infinity'),
            coalesce(date_trunc('month', i.occurred_latest::timestamp)::date, '-infinity'), false,
            m.aspect, coalesce(u.base, case when m.figure_currency is null then '{piece}' end, ''), coalesce(m.figure_currency, ''),
            m.figure_low * coalesce(u.factor, 1), m.figure_best * coalesce(u.factor, 1), m.figure_high * coalesce(u.factor, 1),
            m.figure_qualifier, m.figure_agreement,
            case when m.aspect = 'QUANTITY' then case when s.category in ('OTHER', 'STOLEN_GOODS', 'DEVICE', 'PROPERTY') then s.item else '' end else '' end
        from other_measure m
        join seizure s on s.id = m.id and s.known_to is null
        join incident i on i.id = s.incident_id
        left join unit u on u.code = m.figure_unit
        where m.known_to is null and i.known_to is null and i.kind <> 'POLICY_EVENT' and (incidents is null or i.id = any(incidents))
        and not exists (select from seizure_total_exception e where e.incident_id = i.id)
    ), above (id, container) as (
        select s.id, s.part_of_id from seized s where s.part_of_id is not null
        union
        select a.id, s.part_of_id from above a join seized s on s.id = a.container and s.part_of_id is not null
    ), contained as (
        select s.id, s.aspect, s.unit, s.currency, s.sort, bool_or(w.category = s.category) as in_category
        from above a join seized s on s.id = a.id
        join seized w on w.id = a.container and w.aspect = s.aspect and w.unit = s.unit and w.currency = s.currency and w.sort = s.sort
        where s.qualifier is not null and w.qualifier is not null
        group by s.id, s.aspect, s.unit, s.currency, s.sort
    ), added as (
        select s.incident_id, s.earliest, s.latest, by.category as by_category, case when by.category then s.category else '' end as category,
            s.aspect, s.unit, s.currency, s.low, s.best, s.high, s.qualifier, s.agreement, s.alike, s.way, s.thing,
            s.category as told_category, s.sort
        from seized s left join contained c on c.id = s.id and c.aspect = s.aspect and c.unit = s.unit and c.currency = s.currency
            and c.sort = s.sort cross join (values (false), (true)) as by (category)
        where s.qualifier is not null and (c.id is null or by.category and not c.in_category)
    ), way as (
        select a.incident_id, a.earliest, a.latest, a.by_category, a.category, a.aspect, a.unit, a.currency, a.sort, a.told_category, a.way, a.thing,
            sum(coalesce(a.low, 0)) as low, sum(coalesce(a.best, a.low, 0)) as best
        from added a where a.alike and a.high is distinct from 0
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
    ), told as (
        select s.incident_id, s.earliest, s.latest, by.category as by_category, case when by.category then s.category else '' end as category,
            '' as aspect, '' as unit, '' as currency, 1 as incidents, count(*)::int as facts, 0 as low, 0 as best, 0 as high,
            0 as open_above, 0 as open_ended, 0 as quantified, 0 as unquantified, 0 as conflicting, 0 as overlapping, '' as sort
        from seized s cross join (values (false), (true)) as by (category)
        -- One of the rows of each seizure; a seizure of nothing is none.
        where s.main and s.aspect = 'QUANTITY' and not s.zero
        group by 1, 2, 3, 4, 5
        union all
        select a.incident_id, a.earliest, a.latest, a.by_category, a.category, a.aspect, a.unit, a.currency, 0, 0,
            case when a.alike then 0 else coalesce(a.low, 0) end, case when a.alike then 0 else coalesce(a.best, a.low, 0) end,
            coalesce(a.high, 0), (a.high is null)::int, (a.low is null or a.high is null)::int, (a.qualifier <> 'UNQUANTIFIED')::int,
            (a.qualifier = 'UNQUANTIFIED')::int, coalesce(a.agreement = 'CONFLICTING', false)::int, 0, a.sort
        from added a
        union all
        -- Of what may be the same, as much is certain as one way of telling it has, and as all that are told apart by their names.
        select w.incident_id, w.earliest, w.latest, w.by_category, w.category, w.aspect, w.unit, w.currency, 0, 0,
            greatest(max(w.low) filter (where w.by_way), sum(w.low) filter (where not w.by_way)),
            greatest(max(w.best) filter (where w.by_way), sum(w.best) filter (where not w.by_way)), 0,
            0, 0, 0, 0, 0, (bool_or(w.ways > 1) or bool_or(w.anything) and count(*) filter (where w.by_way) > 1)::int, w.sort
        from (
            select a.incident_id, a.earliest, a.latest, a.by_category, a.category, a.aspect, a.unit, a.currency, a.sort, a.told_category,
                true as by_way, sum(a.low) as low, sum(a.best) as best, 0 as ways, bool_or(a.thing = '') as anything
            from way a group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, a.way
            union all
            select a.incident_id, a.earliest, a.latest, a.by_category, a.category, a.aspect, a.unit, a.currency, a.sort, a.told_category,
                false, max(a.low), max(a.best), count(distinct a.way), false
            from way a where a.thing <> '' group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, a.thing
        ) w
        group by 1, 2, 3, 4, 5, 6, 7, 8, w.sort, w.told_category
    ), monthly as (
        select by.region as by_region, t.by_category, t.earliest, t.latest, coalesce(r.region, '') as region, t.category, t.aspect, t.unit,
            t.currency, sum(t.incidents)::int as incidents, sum(t.facts)::int as facts, sum(t.low) as low, sum(t.best) as best,
            sum(t.high) as high, sum(t.open_above)::int as open_above, sum(t.open_ended)::int as open_ended,
            sum(t.quantified)::int as quantified, sum(t.unquantified)::int as unquantified, sum(t.conflicting)::int as conflicting,
            sum(t.overlapping)::int as overlapping, t.sort
        from told t cross join (values (false), (true)) as by (region)
        left join incident_region r on by.region and r.incident_id = t.incident_id
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, t.sort
    )
    select m.by_region, m.by_category, 'MONTH', m.earliest, m.latest, m.region, m.category, m.aspect, m.unit, m.currency, m.incidents,
        m.facts, m.low, m.best, m.high, m.open_above, m.open_ended, m.quantified, m.unquantified, m.conflicting,
        m.overlapping, m.sort
    from monthly m
    union all
    select m.by_region, m.by_category, 'YEAR', date_trunc('year', m.earliest::timestamp)::date, date_trunc('year', m.latest::timestamp)::date,
        m.region, m.category, m.aspect, m.unit, m.currency, sum(m.incidents)::int, sum(m.facts)::int, sum(m.low), sum(m.best), sum(m.high),
        sum(m.open_above)::int, sum(m.open_ended)::int, sum(m.quantified)::int, sum(m.unquantified)::int, sum(m.conflicting)::int, sum(m.overlapping)::int, m.sort
    from monthly m
    group by 1, 2, 4, 5, 6, 7, 8, 9, 10, m.sort;
end
$$;

-- Takes out of the totals what incidents added before they were published anew, and puts in what they add now. Of the trees that they are or were
-- of, those come or go, too, that have become exceptions by it, or are none any more.
create or replace function keep_seizure_totals(incidents bigint[], before jsonb) returns void
language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
    related bigint[] := array(
        select t.id from incident_trees(incidents) t union select f.id::bigint from jsonb_array_elements_text(before -> 'trees') as f (id));
    turned bigint[] := case when related <@ incidents then '{}' else array(
        select t.id from unnest(related) as t (id)
        where t.id <> all(incidents) and
            exists (select from seizure_total_exception e where e.incident_id = t.id) <> (t.id in (select seizure_total_exceptions(related)))) end;
    touched bigint[] := incidents || turned;
    added jsonb := (before -> 'totals')
        || case when turned = '{}' then '[]' else (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from seizure_totals_of(turned) t) end;
begin
    perform refresh_incident_regions(touched);
    merge into seizure_total t using (
        select c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit, c.currency,
            sum(c.incidents)::int as incidents, sum(c.facts)::int as facts, sum(c.low) as low, sum(c.best) as best, sum(c.high) as high,
            sum(c.open_above)::int as open_above, sum(c.open_ended)::int as open_ended, sum(c.quantified)::int as quantified,
            sum(c.unquantified)::int as unquantified, sum(c.conflicting)::int as conflicting, sum(c.overlapping)::int as overlapping, c.item
        from (
            select * from seizure_totals_of(touched)
            union all
            select b.by_region, b.by_category, b.period, b.earliest, b.latest, b.region, b.category, b.aspect, b.unit, b.currency, -b.incidents,
                -b.facts, -b.low, -b.best, -b.high, -b.open_above, -b.open_ended, -b.quantified, -b.unquantified, -b.conflicting,
                -b.overlapping, b.item
            from jsonb_populate_recordset(null::seizure_total, added) b
        ) c
        group by c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit, c.currency, c.item
        having (sum(c.incidents), sum(c.facts), sum(c.low), sum(c.best), sum(c.high), sum(c.open_above), sum(c.open_ended), sum(c.quantified),
            sum(c.unquantified), sum(c.conflicting), sum(c.overlapping)) <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    ) c
    on t.by_region = c.by_region and t.by_category = c.by_category and t.period = c.period and t.latest = c.latest and t.earliest = c.earliest
        and t.region = c.region and t.category = c.category and t.aspect = c.aspect and t.unit = c.unit and t.currency = c.currency and t.item = c.item
    -- A row of incidents has no figures, one of figures no incidents: of either kind it is gone with the last.
    when matched and t.incidents + c.incidents + t.quantified + c.quantified + t.unquantified + c.unquantified = 0 then delete
    when matched then update set incidents = t.incidents + c.incidents, facts = t.facts + c.facts, low = t.low + c.low, best = t.best + c.best,
        high = t.high + c.high, open_above = t.open_above + c.open_above, open_ended = t.open_ended + c.open_ended,
        quantified = t.quantified + c.quantified, unquantified = t.unquantified + c.unquantified, conflicting = t.conflicting + c.conflicting,
        overlapping = t.overlapping + c.overlapping
    when not matched then insert values (c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit,
        c.currency, c.incidents, c.facts, c.low, c.best, c.high, c.open_above, c.open_ended, c.quantified, c.unquantified, c.conflicting, c.overlapping, c.item);
end
$$;

do $$ begin perform rebuild_seizure_totals(); end $$;
