-- What W2 has to be answered: kind $1, 366 days from $2 on.
with page as (
    select i.* from incident i
    where i.known_to is null and i.kind = $1
    and daterange(i.occurred_earliest, i.occurred_latest, '[]') && daterange($2, date $2 + 365, '[]')
    order by i.best_known_day desc, i.id desc limit 20
)
select json_build_object('nodes', json_agg(json_build_object('key', i.key, 'name', i.name,
    'occurred', json_build_object('earliest', i.occurred_earliest),
    'places', (
        select json_agg(json_build_object('place', json_build_object('name', n.name, 'parent', json_build_object('name', pn.name)))
            order by ip.position, ip.id)
        from incident_place ip
        join place_name n on n.place_code = ip.place_code and n.language = 'en' and n.preferred
        join place_parent pp on pp.place_code = ip.place_code and pp.valid_to is null
        join place_name pn on pn.place_code = pp.parent_code and pn.language = 'en' and pn.preferred
        where ip.incident_id = i.id and ip.known_to is null),
    'seizures', coalesce((
        select json_agg(json_build_object('category', s.category, 'item', s.item,
            'quantity', case when s.quantity_qualifier is not null
                then json_build_object('low', s.quantity_low, 'best', s.quantity_best, 'unit', s.quantity_unit) end) order by s.position, s.id)
        from seizure s where s.incident_id = i.id and s.known_to is null), '[]'),
    'legalOutcomes', coalesce((
        select json_agg(json_build_object('stage', o.stage, 'count', json_build_object('best', o.count_best)) order by o.position, o.id)
        from legal_outcome o where o.incident_id = i.id and o.known_to is null), '[]'),
    'participants', (
        select json_agg(json_build_object('role', p.role, 'organization', json_build_object('key', o.key, 'name', n.name)) order by p.position, p.id)
        from participant p
        join organization o on o.id = p.organization_id
        join organization_name n on n.organization_id = o.id and n.language = 'en' and n.preferred
        where p.incident_id = i.id and p.known_to is null))
    order by i.best_known_day desc, i.id desc))::text
from page i
