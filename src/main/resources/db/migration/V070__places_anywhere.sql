-- Places need not be administrative: seas, borders between countries, and what is not known. Names and codes have days.
alter table place drop constraint place_level_check;
alter table place add constraint place_level_check
    check (level in ('COUNTRY', 'REGION', 'CITY', 'DISTRICT', 'LOCALITY', 'SEA', 'BORDER', 'UNKNOWN'));

alter table place_name add valid_from date, add valid_to date;
alter table organization_name add valid_from date, add valid_to date;
alter table person_name add valid_from date, add valid_to date;
comment on column place_name.valid_from is 'the first day on which the place had the name; null is open';
comment on column place_name.valid_to is 'the day from which it had the name no more; null is open';

create table place_code (
    code       text not null,
    place_code text not null references place,
    valid_to   date,
    primary key (code, place_code)
);
comment on table place_code is 'codes that are not the one of the place: former ones of ISO 3166, and alpha-3';
comment on column place_code.valid_to is 'the day from which the standard had the code no more; null: it has it still, or no source says';

-- Whether a name is preferred, with its days where it has any, as it stands among the names in a thing's row: "false 2019-03-23/2022-09-17".
create function name_kind(preferred boolean, valid_from date, valid_to date) returns text language sql immutable parallel safe as $$
    select case when valid_from is null and valid_to is null then preferred::text
        else preferred || ' ' || coalesce(to_char(valid_from, 'YYYY-MM-DD'), '') || '/' || coalesce(to_char(valid_to, 'YYYY-MM-DD'), '') end $$;

-- By the index of codes, for a place that a report describes is one of thousands.
create or replace function gather_place_names(codes text[]) returns void language sql as $$
    update place p set names = n.names
    from (
        select code, coalesce((
            select array_agg(part order by preferred desc, language, name, ordinal)
            from place_name cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), name])
                with ordinality as each (part, ordinal)
            where place_code = code), '{}') as names
        from (select unnest(codes) union all select code from place where codes is null) asked (code)
    ) n where n.code = p.code and n.names <> p.names $$;
create or replace function gather_organization_names(ids bigint[]) returns void language sql as $$
    update organization o set names = n.names
    from (
        select id, coalesce((
            select array_agg(part order by preferred desc, language, n.name, ordinal)
            from organization_name n cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), n.name])
                with ordinality as each (part, ordinal)
            where organization_id = id), '{}') as names
        from (select unnest(ids) union all select id from organization where ids is null) asked (id)
    ) n where n.id = o.id and n.names <> o.names $$;
create or replace function gather_person_names(ids bigint[]) returns void language sql as $$
    update person p set names = n.names
    from (
        select id, coalesce((
            select array_agg(part order by preferred desc, language, n.name, ordinal)
            from person_name n cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), n.name])
                with ordinality as each (part, ordinal)
            where person_id = id), '{}') as names
        from (select unnest(ids) union all select id from person where ids is null) asked (id)
    ) n where n.id = p.id and n.names <> p.names $$;
create or replace function refresh_place_parents(codes text[]) returns void language sql as $$
    update place p set parent_code = c.parent_code
    from (
        select code, (select min(parent_code) from place_parent where place_code = code and valid_to is null) as parent_code
        from (select unnest(codes) union all select code from place where codes is null) asked (code)
    ) c where c.code = p.code and c.parent_code is distinct from p.parent_code $$;

-- A name is folded once for both of what is kept of it; a generated column cannot read another. Rows that come by COPY have triggers too.
alter table place_name alter folded drop expression, alter words drop expression;
create function fold_place_name() returns trigger language plpgsql as $$
declare
    folding text := search_fold(new.name);
begin
    new.folded := left(folding, 400);
    new.words := array_to_tsvector(string_to_array(folding, ' '));
    return new;
end $$;
create trigger place_name_folded before insert or update of name on place_name for each row execute function fold_place_name();

-- What these places lie in, and all below them. The whole world anew for each place that a report describes would take most of the report's time.
create function refresh_place_within(codes text[]) returns void language sql set jit = off as $$
    with recursive below (code) as (
        select unnest(codes)
        union
        select p.place_code from below b join place_parent p on p.parent_code = b.code
    ), gone as (
        delete from place_within w using below b where w.place_code = b.code
    ), up (place_code, ancestor_code, valid) as (
        select code, code, daterange(null, null) from below
        union
        select u.place_code, p.parent_code, u.valid * daterange(p.valid_from, p.valid_to)
        from up u
        join place_parent p on p.place_code = u.ancestor_code
        where u.valid && daterange(p.valid_from, p.valid_to)
    )
    insert into place_within (place_code, ancestor_code, valid_from, valid_to)
    select place_code, ancestor_code, lower(valid), upper(valid) from up;
$$;

-- Of the places of the world only those that reports are about are what a search for anything is for: they come first, and slips of their names are
-- forgiven. They stay so when the reports go, as words do.
alter table place add told boolean not null default true;
comment on column place.told is 'whether a report was ever about it or something in it; true of those of Kazakhstan and of all that reports describe';

create function tell_places(codes text[]) returns int language sql as $$
    with told as (
        update place set told = true
        where not told and code in (select ancestor_code from place_within where place_code = any(codes))
        returning code
    ), words as (
        insert into search_word (word)
        select found.word
        from (select distinct unnest(tsvector_to_array(n.words)) collate "C" as word from told t join place_name n on n.place_code = t.code) found
        where length(found.word) > 2 and found.word !~ '[0-9]'
        order by found.word
        on conflict do nothing
    )
    select count(*)::int from told
$$;

-- Up to three places whose codes may be meant by one that no place has: those of which it is another code, those that are written alike, and those
-- that differ by one letter (search_slips), the longer they begin alike the earlier.
create function nearest_places(asked text) returns table (code text) language sql stable as $$
    with written (code) as (
        select upper(translate(asked, '_ ', '--'))
    ), near (code, far) as (
        select c.place_code, 0 from written w join place_code c on c.code = w.code
        union all
        select p.code, 1 from written w join place p on replace(upper(p.code), '-', '') = replace(w.code, '-', '')
        union all
        select p.code, 2 from written w join place p on length(w.code) between 4 and 60
            and abs(length(p.code) - length(w.code)) <= 1
            and (left(upper(p.code), 1) = left(w.code, 1) or substr(upper(p.code), 2, 1) = substr(w.code, 2, 1))
            and search_slips(upper(p.code)) && search_slips(w.code)
    )
    select n.code from near n, written w
    where n.far < 2 or not exists (select from near where far < 2)
    group by n.code, w.code
    order by min(far), (select max(letters) from generate_series(0, length(w.code)) letters where left(upper(n.code), letters) = left(w.code, letters)) desc, n.code
    limit 3
$$;
