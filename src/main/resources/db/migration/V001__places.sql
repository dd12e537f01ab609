-- For searching within names and texts, here and in later migrations.
create extension if not exists pg_trgm;

create table place (
    code                 text primary key,
    level                text not null check (level in ('COUNTRY', 'REGION', 'CITY', 'DISTRICT', 'LOCALITY')),
    latitude             double precision check (latitude between -90 and 90),
    longitude            double precision check (longitude between -180 and 180),
    coordinate_precision text,
    valid_from           date,
    valid_to             date,
    check ((latitude is null) = (longitude is null))
);

create table place_name (
    place_code text    not null references place,
    language   text    not null,
    name       text    not null,
    preferred  boolean not null,
    primary key (place_code, language, name)
);
create index place_name_trigram on place_name using gin (name gin_trgm_ops);

-- Borders change: a city keeps its code while the region above it is split. valid_to is exclusive, null is open.
create table place_parent (
    place_code  text not null references place,
    parent_code text not null references place,
    valid_from  date,
    valid_to    date,
    unique nulls not distinct (place_code, parent_code, valid_from)
);
create index place_parent_parent on place_parent (parent_code);

-- Every place with all that contain it (itself too) and when: what place filters read.
create table place_within (
    place_code    text not null references place,
    ancestor_code text not null references place,
    valid_from    date,
    valid_to      date
);
create index place_within_ancestor on place_within (ancestor_code, place_code);
create index place_within_place on place_within (place_code);

create function refresh_place_within() returns void language sql as $$
    delete from place_within;
    insert into place_within (place_code, ancestor_code, valid_from, valid_to)
    with recursive up (place_code, ancestor_code, valid) as (
        select code, code, daterange(null, null) from place
        union
        select u.place_code, p.parent_code, u.valid * daterange(p.valid_from, p.valid_to)
        from up u
        join place_parent p on p.place_code = u.ancestor_code
        where u.valid && daterange(p.valid_from, p.valid_to)
    )
    select place_code, ancestor_code, lower(valid), upper(valid) from up;
$$;
