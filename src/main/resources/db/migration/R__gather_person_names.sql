-- Puts the names of people into their rows. Null: of all.
create or replace function gather_person_names(ids bigint[]) returns void language sql as $$
    update person p set names = n.names
    from (
        select id, coalesce((
            select array_agg(part order by preferred desc, language, n.name, valid_from nulls first, ordinal)
            from person_name n cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), n.name])
                with ordinality as each (part, ordinal)
            where person_id = id), '{}') as names
        from (select unnest(ids) union all select id from person where ids is null) asked (id)
    ) n where n.id = p.id and n.names <> p.names $$;
