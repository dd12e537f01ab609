-- What W1 has to be answered: incident number $1.
select json_build_object('key', i.key, 'name', i.name, 'summary', i.summary, 'kind', i.kind, 'status', i.status,
    'occurred', json_build_object('earliest', i.occurred_earliest, 'latest', i.occurred_latest),
    'places', (
        select json_agg(json_build_object('precision', ip.precision, 'place', json_build_object('code', ip.place_code, 'name', n.name,
            'parent', json_build_object('code', pp.parent_code, 'name', pn.name))) order by ip.position, ip.id)
        from incident_place ip
        join place_name n on n.place_code = ip.place_code and n.language = 'en' and n.preferred
        join place_parent pp on pp.place_code = ip.place_code and pp.valid_to is null
        join place_name pn on pn.place_code = pp.parent_code and pn.language = 'en' and pn.preferred
        where ip.incident_id = i.id and ip.known_to is null),
    'seizures', coalesce((
        select json_agg(json_build_object('category', s.category, 'item', s.item, 'disposition', s.disposition,
            'quantity', case when s.quantity_qualifier is not null then json_build_object('qualifier', s.quantity_qualifier, 'low', s.quantity_low,
                'best', s.quantity_best, 'high', s.quantity_high, 'unit', s.quantity_unit, 'agreement', s.quantity_agreement, 'origins', s.quantity_origins) end,
            'value', case when s.value_qualifier is not null then json_build_object('qualifier', s.value_qualifier, 'low', s.value_low,
                'best', s.value_best, 'high', s.value_high, 'currency', s.value_currency, 'agreement', s.value_agreement, 'origins', s.value_origins) end)
            order by s.position, s.id)
        from seizure s where s.incident_id = i.id and s.known_to is null), '[]'),
    'legalOutcomes', coalesce((
        select json_agg(json_build_object('stage', o.stage, 'counted', o.counted, 'guiltEstablished', o.guilt_established,
            'count', json_build_object('qualifier', o.count_qualifier, 'low', o.count_low, 'best', o.count_best, 'high', o.count_high,
                'agreement', o.count_agreement, 'origins', o.count_origins)) order by o.position, o.id)
        from legal_outcome o where o.incident_id = i.id and o.known_to is null), '[]'))::text
from incident i where i.key = 'bench-' || $1 and i.known_to is null
