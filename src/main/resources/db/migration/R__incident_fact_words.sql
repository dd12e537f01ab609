-- What incident_fact_text has to hold.
create or replace view incident_fact_words as
    select i.id as incident_id, i.words || told.words as words
    from incident i
    cross join lateral (
        select array_to_tsvector(array_agg(distinct word)) as words
        from (
            select unnest(tsvector_to_array(s.words)) as word from seizure s where s.incident_id = i.id and s.known_to is null
            union all
            select unnest(string_to_array(search_fold(concat_ws(' ', o.subject, o.name, array_to_string(o.offence_provisions, ' '),
                (select string_agg(c.name, ' ') from offence c where c.code = any(o.offence_codes)))), ' '))
            from legal_outcome o where o.incident_id = i.id and o.known_to is null
            union all
            select unnest(string_to_array(search_fold(concat_ws(' ', array_to_string(i.offence_provisions, ' '),
                (select string_agg(c.name, ' ') from offence c where c.code = any(i.offence_codes)))), ' '))
            where i.offence_codes is not null
            union all
            select unnest(tsvector_to_array(n.words)) from measure n where n.incident_id = i.id and n.known_to is null and n.name is not null
            union all
            select unnest(string_to_array(search_fold(e.name), ' ')) from incident_episode e
            where e.incident_id = i.id and e.known_to is null and e.name is not null
            union all
            select unnest(tsvector_to_array(r.words)) from attribute_reading r
            where r.incident_id = i.id and r.known_to is null and r.attribute in ('ITEM', 'SUBJECT', 'NAME')
        ) each
        where word <> ''
    ) told
    where i.known_to is null and told.words is not null;
