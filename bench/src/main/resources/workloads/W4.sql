-- What W4 has to be answered: after the incident with key $1.
select json_build_object('nodes', json_agg(json_build_object('name', page.name) order by page.name, page.id))::text
from (
    select i.name, i.id from incident i
    where i.known_to is null and (i.name, i.id) > (
        (select a.name from incident a where a.key = $1 and a.known_to is null),
        (select a.id from incident a where a.key = $1 and a.known_to is null))
    order by i.name, i.id limit 50
) page
