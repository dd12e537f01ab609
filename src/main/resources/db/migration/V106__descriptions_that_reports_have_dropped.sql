-- What a report described before it was corrected stands no more: whom it alone had named is not listed (docs/adr/0071). R__then_settle_named.sql finds out who is.
update definition d set rank = '1' || substr(d.rank, 2) from report r
where r.id = d.report_id and d.rank like '0%' and not exists (
    select from jsonb_path_query(cast(r.document as jsonb), case d.thing when 'ORGANIZATION' then '$.organizations[*].key' when 'PERSON' then '$.people[*].key'
        else '$.places[*].code' end::jsonpath) described
    where described #>> '{}' = d.key);
