-- All names of a thing in the thing's own row: language, whether it is preferred (true or false), name, and so on, preferred names first. Whoever
-- reads a thing reads its names, and gathering them anew took most of the time of that.
alter table place add names text[] not null default '{}';
alter table organization add names text[] not null default '{}';
alter table person add names text[] not null default '{}';

create function gather_place_names(codes text[]) returns void language sql as $$
    update place p set names = n.names
    from (
        select code, coalesce((
            select array_agg(part order by preferred desc, language, name, ordinal)
            from place_name cross join lateral unnest(array[language, preferred::text, name]) with ordinality as each (part, ordinal)
            where place_code = code), '{}') as names
        from place where codes is null or code = any(codes)
    ) n where n.code = p.code and n.names <> p.names $$;
create function gather_organization_names(ids bigint[]) returns void language sql as $$
    update organization o set names = n.names
    from (
        select id, coalesce((
            select array_agg(part order by preferred desc, language, n.name, ordinal)
            from organization_name n cross join lateral unnest(array[language, preferred::text, n.name]) with ordinality as each (part, ordinal)
            where organization_id = id), '{}') as names
        from organization where ids is null or id = any(ids)
    ) n where n.id = o.id and n.names <> o.names $$;
create function gather_person_names(ids bigint[]) returns void language sql as $$
    update person p set names = n.names
    from (
        select id, coalesce((
            select array_agg(part order by preferred desc, language, n.name, ordinal)
            from person_name n cross join lateral unnest(array[language, preferred::text, n.name]) with ordinality as each (part, ordinal)
            where person_id = id), '{}') as names
        from person where ids is null or id = any(ids)
    ) n where n.id = p.id and n.names <> p.names $$;

create function place_names_told() returns trigger language plpgsql as $$
begin
    perform gather_place_names(coalesce((select array_agg(distinct place_code) from changed), '{}'));
    return null;
end $$;
create trigger place_names_added after insert on place_name referencing new table as changed for each statement execute function place_names_told();
create trigger place_names_changed after update on place_name referencing new table as changed for each statement execute function place_names_told();
create trigger place_names_removed after delete on place_name referencing old table as changed for each statement execute function place_names_told();

create function organization_names_told() returns trigger language plpgsql as $$
begin
    perform gather_organization_names(coalesce((select array_agg(distinct organization_id) from changed), '{}'));
    return null;
end $$;
create trigger organization_names_added after insert on organization_name referencing new table as changed for each statement execute function organization_names_told();
create trigger organization_names_changed after update on organization_name referencing new table as changed for each statement execute function organization_names_told();
create trigger organization_names_removed after delete on organization_name referencing old table as changed for each statement execute function organization_names_told();

create function person_names_told() returns trigger language plpgsql as $$
begin
    perform gather_person_names(coalesce((select array_agg(distinct person_id) from changed), '{}'));
    return null;
end $$;
create trigger person_names_added after insert on person_name referencing new table as changed for each statement execute function person_names_told();
create trigger person_names_changed after update on person_name referencing new table as changed for each statement execute function person_names_told();
create trigger person_names_removed after delete on person_name referencing old table as changed for each statement execute function person_names_told();

select gather_place_names(null), gather_organization_names(null), gather_person_names(null);
