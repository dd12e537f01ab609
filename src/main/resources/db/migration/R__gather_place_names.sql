-- Puts the names of places into their rows. Null: of all.
create or replace function gather_place_names(codes text[]) returns void language sql as $$
    update place p set names = n.names
    from (
        select code, coalesce((
            select array_agg(part order by preferred desc, language, name, valid_from nulls first, ordinal)
            from place_name cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), name])
                with ordinality as each (part, ordinal)
            where place_code = code), '{}') as names
        from (select unnest(codes) union all select code from place where codes is null) asked (code)
    ) n where n.code = p.code and n.names <> p.names $$;
