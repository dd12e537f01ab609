with chosen as (
    select s.id, s.incident_id, s.part_of_id, s.category, w.ancestor_code as region,
        s.quantity_qualifier, s.value_qualifier, s.value_currency, s.value_low, s.value_best, s.value_high,
        case when s.quantity_unit = 'g' then 'kg'
            when s.quantity_unit is null and (s.quantity_qualifier <> 'UNQUANTIFIED' or s.quantity_low is not null) then '{piece}'
            else s.quantity_unit end as unit,
        case when s.quantity_unit = 'g' then 0.001 else 1 end as factor, s.quantity_low, s.quantity_best, s.quantity_high
    from incident i
    join seizure s on s.incident_id = i.id and s.known_to is null
    join incident_place ip on ip.incident_id = i.id and ip.known_to is null
    join place_within w on w.place_code = ip.place_code and w.ancestor_code ~ '^[A-Z]{2}-'
        and coalesce(w.valid_from <= i.occurred_latest, true) and coalesce(w.valid_to > i.occurred_earliest, true)
    where i.known_to is null and i.kind <> 'POLICY_EVENT' and daterange(i.occurred_earliest, i.occurred_latest, '[]')
        && daterange(make_date($1::int, 1, 1), make_date($1::int, 12, 31), '[]') and i.occurred_earliest is not null
), grouped as (
    select region, category, count(distinct incident_id) as incidents, count(*) as seizures from chosen group by region, category
), quantity as (
    select c.region, c.category, c.unit, sum(coalesce(c.quantity_low, 0) * c.factor) as low,
        sum(coalesce(c.quantity_best, c.quantity_low, 0) * c.factor) as best,
        case when bool_and(c.quantity_high is not null) then sum(c.quantity_high * c.factor) end as high
    from chosen c
    where c.quantity_qualifier is not null and (c.part_of_id is null or not exists (
        select from chosen w where w.id = c.part_of_id and w.region = c.region and w.category = c.category and w.unit is not distinct from c.unit))
    group by c.region, c.category, c.unit
), worth as (
    select region, category, value_currency, sum(coalesce(value_low, 0)) as low, sum(coalesce(value_best, value_low, 0)) as best,
        case when bool_and(value_high is not null) then sum(value_high) end as high
    from chosen where value_qualifier is not null group by region, category, value_currency
), quantities as (
    select region, category, json_agg(json_build_object('unit', unit, 'low', low, 'best', best, 'high', high) order by unit) as each
    from quantity group by region, category
), worths as (
    select region, category, json_agg(json_build_object('currency', value_currency, 'low', low, 'best', best, 'high', high)) as each
    from worth group by region, category
)
select json_agg(json_build_object('region', json_build_object('code', g.region, 'name', n.name), 'category', g.category,
    'incidents', g.incidents, 'seizures', g.seizures, 'quantities', coalesce(q.each, '[]'), 'values', coalesce(v.each, '[]'))
    order by g.region, g.category)::text
from grouped g
join place_name n on n.place_code = g.region and n.language = 'en' and n.preferred
left join quantities q on q.region = g.region and q.category = g.category
left join worths v on v.region = g.region and v.category = g.category
