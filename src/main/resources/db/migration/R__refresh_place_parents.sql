-- Puts into the rows of places what they lie in.
create or replace function refresh_place_parents(codes text[]) returns void language sql as $$
    update place p set parent_code = c.parent_code
    from (
        select code, (select min(parent_code) from place_parent where place_code = code and valid_to is null) as parent_code
        from (select unnest(codes) union all select code from place where codes is null) asked (code)
    ) c where c.code = p.code and c.parent_code is distinct from p.parent_code $$;
