-- What a place lies in today in the place's own row, like its names (docs/adr/0016): who reads a place mostly asks for it.
alter table place add parent_code text references place;
comment on column place.parent_code is 'what place_parent tells without an end, kept by triggers; null: nothing';

create function refresh_place_parents(codes text[]) returns void language sql as $$
    update place p set parent_code = c.parent_code
    from (
        select code, (select min(parent_code) from place_parent where place_code = code and valid_to is null) as parent_code
        from place where codes is null or code = any(codes)
    ) c where c.code = p.code and c.parent_code is distinct from p.parent_code $$;

create function place_parents_told() returns trigger language plpgsql as $$
begin
    perform refresh_place_parents(coalesce((select array_agg(distinct place_code) from changed), '{}'));
    return null;
end $$;
create trigger place_parents_added after insert on place_parent referencing new table as changed for each statement execute function place_parents_told();
create trigger place_parents_changed after update on place_parent referencing new table as changed for each statement execute function place_parents_told();
create trigger place_parents_removed after delete on place_parent referencing old table as changed for each statement execute function place_parents_told();

select refresh_place_parents(null);
