-- What W3 has to be answered: year $1. From the totals that are kept up: adding a year of a million incidents up takes a minute, and that the
-- totals are right is what the service's own tests check.
with chosen as (
    select region, category, aspect, nullif(unit, '') as unit, nullif(currency, '') as currency, sum(incidents) as incidents, sum(facts) as seizures,
        sum(low) as low, sum(best) as best, case when sum(open_above) = 0 then sum(high) end as high
    from seizure_total
    where by_region and by_category and period = 'YEAR' and latest >= make_date($1, 1, 1) and earliest <= make_date($1, 1, 1) and region <> ''
    group by region, category, aspect, unit, currency
), quantities as (
    select region, category, json_agg(json_build_object('unit', unit, 'low', low, 'best', best, 'high', high) order by unit) as each
    from chosen where aspect = 'QUANTITY' group by region, category
), worths as (
    select region, category, json_agg(json_build_object('currency', currency, 'low', low, 'best', best, 'high', high)) as each
    from chosen where aspect = 'VALUE' group by region, category
)
select json_agg(json_build_object('region', json_build_object('code', g.region, 'name', n.name), 'category', g.category,
    'incidents', g.incidents, 'seizures', g.seizures, 'quantities', coalesce(q.each, '[]'), 'values', coalesce(v.each, '[]'))
    order by g.region, g.category)::text
from chosen g
join place_name n on n.place_code = g.region and n.language = 'en' and n.preferred
left join quantities q on q.region = g.region and q.category = g.category
left join worths v on v.region = g.region and v.category = g.category
where g.aspect = ''
