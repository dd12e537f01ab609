-- What the seizures of incidents add to totals; seizures are not all compared with all. Null: of all incidents. Totals that are made of rows follow
-- the same rules (org.tergeu.totals.Facts); KeptTotalsPropertyIT compares what both come to, and KeptTotalsIT of each kind and category.
create or replace function seizure_totals_of(incidents bigint[]) returns setof seizure_total
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    -- What follows is planned for each call, which takes longer than all else that a report without seizures needs.
    if incidents is not null and not exists (select from seizure s where s.incident_id = any(incidents) and s.known_to is null) then
        return;
    end if;
    return query
    with recursive seized as (
        select s.id, s.incident_id, s.part_of_id, s.category, s.family, s.zero, s.alike, s.disposition || ' ' || s.telling as way, s.thing, coalesce(s.called, s.thing) as called, s.shorter, s.kind,
            coalesce(date_trunc('month', i.occurred_earliest::timestamp)::date, 'infinity') as earliest,
            coalesce(date_trunc('month', i.occurred_latest::timestamp)::date, '-infinity') as latest, true as main, f.*
        from incident i
        join seizure s on s.incident_id = i.id and s.known_to is null
        left join unit u on u.code = s.quantity_unit
        cross join lateral (values
            ('QUANTITY', coalesce(u.base, case when s.quantity_qualifier <> 'UNQUANTIFIED' or s.quantity_low is not null then '{piece}' end, ''),
                coalesce(s.quantity_currency, ''), s.quantity_low * coalesce(u.factor, 1), s.quantity_best * coalesce(u.factor, 1),
                s.quantity_high * coalesce(u.factor, 1), s.quantity_qualifier, s.quantity_agreement,
                case when (s.category in ('OTHER', 'STOLEN_GOODS', 'DEVICE', 'PROPERTY', 'TOBACCO', 'ALCOHOL', 'PRECIOUS_METAL', 'PRECIOUS_STONE', 'WILDLIFE', 'CULTURAL_GOODS', 'COUNTERFEIT', 'FUEL', 'MEDICINE') or s.denomination_value is not null) then s.item else '' end),
            ('VALUE', coalesce(s.value_unit, ''), coalesce(s.value_currency, ''), s.value_low, s.value_best, s.value_high,
                s.value_qualifier, s.value_agreement, '')
        ) as f (aspect, unit, currency, low, best, high, qualifier, agreement, sort)
        where i.known_to is null and i.kind <> 'POLICY_EVENT' and (incidents is null or i.id = any(incidents))
        and not exists (select from seizure_total_exception e where e.incident_id = i.id)
        union all
        select s.id, s.incident_id, s.part_of_id, s.category, s.family, s.zero, s.alike, s.disposition || ' ' || s.telling as way, s.thing, coalesce(s.called, s.thing) as called, s.shorter, s.kind,
            coalesce(date_trunc('month', i.occurred_earliest::timestamp)::date, 'infinity'),
            coalesce(date_trunc('month', i.occurred_latest::timestamp)::date, '-infinity'), false,
            m.aspect, coalesce(u.base, case when m.figure_currency is null then '{piece}' end, ''), coalesce(m.figure_currency, ''),
            m.figure_low * coalesce(u.factor, 1), m.figure_best * coalesce(u.factor, 1), m.figure_high * coalesce(u.factor, 1),
            m.figure_qualifier, m.figure_agreement,
            case when m.aspect = 'QUANTITY' then case when (s.category in ('OTHER', 'STOLEN_GOODS', 'DEVICE', 'PROPERTY', 'TOBACCO', 'ALCOHOL', 'PRECIOUS_METAL', 'PRECIOUS_STONE', 'WILDLIFE', 'CULTURAL_GOODS', 'COUNTERFEIT', 'FUEL', 'MEDICINE') or s.denomination_value is not null) then s.item else '' end else '' end
        from other_measure m
        join seizure s on s.id = m.id and s.known_to is null
        join incident i on i.id = s.incident_id
        left join unit u on u.code = m.figure_unit
        where m.aspect in ('QUANTITY', 'VALUE') and m.known_to is null and i.known_to is null and i.kind <> 'POLICY_EVENT' and (incidents is null or i.id = any(incidents))
        and not exists (select from seizure_total_exception e where e.incident_id = i.id)
    ), above (id, container) as (
        -- Of the table, whose statistics know that few seizures are parts.
        select s.id, s.part_of_id from seizure s
        where s.known_to is null and s.part_of_id is not null and (incidents is null or s.incident_id = any(incidents))
        union
        select a.id, s.part_of_id from above a join seizure s on s.id = a.container and s.known_to is null and s.part_of_id is not null
    ), contained as (
        select s.id, s.aspect, s.unit, s.currency, s.sort, bool_or(w.category = s.category) as in_category
        from above a join seized s on s.id = a.id
        join seized w on w.id = a.container
            -- Not by "=": taken to be rare, these would be joined before the identifiers, all seizures with all of one unit.
            and (w.aspect, w.unit, w.currency, w.sort) is not distinct from (s.aspect, s.unit, s.currency, s.sort)
        where s.qualifier is not null and w.qualifier is not null
        group by s.id, s.aspect, s.unit, s.currency, s.sort
    ), added as (
        select s.incident_id, s.earliest, s.latest, by.category as by_category, case when by.category then s.category else '' end as category,
            s.aspect, s.unit, s.currency, s.low, s.best, s.high, s.qualifier, s.agreement, s.alike, s.way, s.thing, s.called,
            s.shorter, s.kind, s.family, s.sort
        from seized s left join contained c on c.id = s.id and c.aspect = s.aspect and c.unit = s.unit and c.currency = s.currency
            and c.sort = s.sort cross join (values (false), (true)) as by (category)
        where s.qualifier is not null and (c.id is null or by.category and not c.in_category)
    ), named as (
        select distinct a.incident_id, a.by_category, a.category, a.aspect, a.unit, a.currency, a.sort, a.family, a.kind, a.thing = '' as is_general, so.name, so.in_full
        from added a cross join lateral (select nullif(a.called, ''), true union all select unnest(a.shorter), false) as so (name, in_full)
        where a.alike and a.high is distinct from 0 and so.name is not null
    ), shared as (
        -- The families in which an incident has one name, or one that has the words of the other, added as if they were one family.
        select distinct n.incident_id, n.aspect, n.unit, n.currency, n.sort, unnest(array_agg(n.family)) as family
        from named n where not n.by_category
        group by 1, 2, 3, 4, 5, n.name having min(n.family) <> max(n.family) and bool_or(n.in_full)
    ), covered as (
        -- A name that has some of the words of another one is as a general word.
        select distinct n.incident_id, n.by_category, n.category, n.aspect, n.unit, n.currency, n.sort, n.family, n.kind, n.name
        from named n
        join named l on l.name = n.name and not l.in_full
            and (l.incident_id, l.by_category, l.category, l.aspect, l.unit, l.currency, l.sort) = (n.incident_id, n.by_category, n.category, n.aspect, n.unit, n.currency, n.sort)
            and (starts_with(l.kind, n.kind) or starts_with(n.kind, l.kind)) and (l.family = n.family or not l.by_category)
        where n.in_full and not n.is_general
    ), way as (
        select a.incident_id, a.earliest, a.latest, a.by_category, a.category, a.aspect, a.unit, a.currency, a.sort,
            case when s.family is null then a.family else '' end as family, a.way, case when l.name is null then a.thing else '' end as thing,
            sum(coalesce(a.low, 0)) as low, sum(coalesce(a.best, a.low, 0)) as best
        from added a left join shared s on not a.by_category
            and (s.incident_id, s.aspect, s.unit, s.currency, s.sort, s.family) = (a.incident_id, a.aspect, a.unit, a.currency, a.sort, a.family)
        left join covered l on (l.incident_id, l.by_category, l.category, l.aspect, l.unit, l.currency, l.sort, l.family, l.kind, l.name)
            = (a.incident_id, a.by_category, a.category, a.aspect, a.unit, a.currency, a.sort, a.family, a.kind, a.thing)
        where a.alike and a.high is distinct from 0
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
    ), stated as (
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
        -- Of what may be the same, as much is certain as one way of naming it has, and as all that their names tell apart.
        select w.incident_id, w.earliest, w.latest, w.by_category, w.category, w.aspect, w.unit, w.currency, 0, 0,
            greatest(max(w.low) filter (where w.by_way), sum(w.low) filter (where not w.by_way)),
            greatest(max(w.best) filter (where w.by_way), sum(w.best) filter (where not w.by_way)), 0,
            0, 0, 0, 0, 0, (bool_or(w.ways > 1) or bool_or(w.anything) and count(*) filter (where w.by_way) > 1)::int, w.sort
        from (
            select a.incident_id, a.earliest, a.latest, a.by_category, a.category, a.aspect, a.unit, a.currency, a.sort, a.family,
                true as by_way, sum(a.low) as low, sum(a.best) as best, 0 as ways, bool_or(a.thing = '') as anything
            from way a group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, a.way
            union all
            select a.incident_id, a.earliest, a.latest, a.by_category, a.category, a.aspect, a.unit, a.currency, a.sort, a.family,
                false, max(a.low), max(a.best), count(distinct a.way), false
            from way a where a.thing <> '' group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, a.thing
        ) w
        group by 1, 2, 3, 4, 5, 6, 7, 8, w.sort, w.family
    ), monthly as (
        select by.region as by_region, t.by_category, t.earliest, t.latest, coalesce(r.region, '') as region, t.category, t.aspect, t.unit,
            t.currency, sum(t.incidents)::int as incidents, sum(t.facts)::int as facts, sum(t.low) as low, sum(t.best) as best,
            sum(t.high) as high, sum(t.open_above)::int as open_above, sum(t.open_ended)::int as open_ended,
            sum(t.quantified)::int as quantified, sum(t.unquantified)::int as unquantified, sum(t.conflicting)::int as conflicting,
            sum(t.overlapping)::int as overlapping, t.sort
        from stated t cross join (values (false), (true)) as by (region)
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
