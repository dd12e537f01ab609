-- What W5 has to find first: places, organizations, incidents and reports whose names have all words of text $1, the last of them as a beginning.
-- It knows no slips and looks at names alone, so that it does not know what comes behind.
with wanted as (
    select folded, (replace(folded, ' ', ' & ') || ':*')::tsquery as query
    from search_fold($1) folded
)
select json_build_object('nodes', json_agg(hit.node order by hit.exact desc, hit.type, hit.rank, hit.number))::text
from (
    (select p.folded = w.folded as exact, 1 as type, length(p.folded) as rank, 0::bigint as number,
        json_build_object('__typename', 'Place', 'code', p.place_code) as node
    from wanted w join place_name p on p.words @@ w.query where p.language = 'en' order by 1 desc, 3 limit 10)
    union all
    (select o.folded = w.folded, 2, length(o.folded), o.organization_id,
        json_build_object('__typename', 'Organization', 'key', (select key from organization k where k.id = o.organization_id))
    from wanted w join organization_name o on o.words @@ w.query order by 1 desc, 3, 4 limit 10)
    union all
    (select i.folded_name = w.folded, 3, -(i.occurred_latest - date '2000-01-01'), -i.id,
        json_build_object('__typename', 'Incident', 'key', i.key, 'name', i.name)
    from wanted w join incident i on i.name_words @@ w.query and i.known_to is null order by coalesce(i.occurred_latest, '-infinity') desc, i.id desc limit 10)
    union all
    (select r.folded_title = w.folded, 4, -(r.published_latest - date '2000-01-01'), -r.id,
        json_build_object('__typename', 'Report', 'key', r.key, 'title', r.title)
    from wanted w join report r on r.words @@ w.query where r.status <> 'DRAFT' order by coalesce(r.published_latest, '-infinity') desc, r.id desc limit 10)
    order by 1 desc, 2, 3, 4 limit 10
) hit
