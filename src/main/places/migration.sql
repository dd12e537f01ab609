-- The places of the world, as src/main/places makes them from open data (docs/places.md has the sources, versions and licences). Do not edit.
-- {counts}.
-- Compiling the statements would take longer than they do.
set local jit = off;

create temporary table told_name on commit drop as
select parts[1] as place_code, parts[2] as language, parts[3] = '+' as preferred, parts[4] as name, nullif(parts[5], '')::date as valid_from,
    nullif(parts[6], '')::date as valid_to
from (select string_to_array(line, E'\t') as parts from string_to_table(btrim({names}, E'\n'), E'\n') line) lines;

-- What a place is called already stays as it is, but for the days of former names.
update place_name n set valid_from = t.valid_from, valid_to = t.valid_to from told_name t
where n.place_code = t.place_code and n.language = t.language and n.name = t.name and not n.preferred
    and coalesce(t.valid_from, t.valid_to) is not null;
update told_name t set preferred = false from place_name n
where t.preferred and n.preferred and n.place_code = t.place_code and n.language = t.language;
analyze told_name;

create temporary table told_place on commit drop as
select string_to_array(line, E'\t') as parts from string_to_table(btrim({places}, E'\n'), E'\n') line;

-- With names and parent from the start, for which triggers would write each row anew.
insert into place (code, level, parent_code, latitude, longitude, coordinate_precision, valid_to, told, names)
select parts[1], parts[2], split_part(nullif(parts[3], ''), ' ', 1), nullif(parts[4], '')::double precision,
    nullif(parts[5], '')::double precision, case when parts[4] <> '' then 'CENTROID' end, nullif(parts[6], '')::date, false, coalesce(names, '{}')
from told_place
left join (
    select place_code, array_agg(part order by preferred desc, language, name, ordinal) as names
    from told_name cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), name])
        with ordinality as each (part, ordinal)
    group by place_code) n on place_code = parts[1]
on conflict do nothing;

insert into place_parent (place_code, parent_code)
select parts[1], unnest(string_to_array(parts[3], ' '))
from told_place
where not exists (select from place_parent p where p.place_code = parts[1]);

-- The names are in the rows already, and a word that nothing is reported of is no likely slip of another; those of countries are.
alter table place_name disable trigger place_names_added, disable trigger search_words_inserted;
insert into place_name (place_code, language, name, preferred, valid_from, valid_to)
select place_code, language, name, preferred, valid_from, valid_to from told_name
on conflict do nothing;
alter table place_name enable trigger place_names_added, enable trigger search_words_inserted;
do $$ begin perform gather_place_names(array(select distinct place_code from told_name join place on code = place_code where told)); end $$;
insert into search_word (word)
select word from (
    select distinct unnest(tsvector_to_array(n.words)) collate "C" as word
    from place p join place_name n on n.place_code = p.code where length(p.code) = 2) of_countries
where length(word) > 2 and word !~ '[0-9]'
on conflict do nothing;

insert into place_code (code, place_code, valid_to)
select parts[1], parts[2], nullif(parts[3], '')::date
from (select string_to_array(line, E'\t') as parts from string_to_table(btrim({codes}, E'\n'), E'\n') line) lines;

with recursive up (place_code, ancestor_code) as (
    select code, code from place
    union
    select u.place_code, p.parent_code from up u join place_parent p on p.place_code = u.ancestor_code where p.valid_from is null and p.valid_to is null
)
insert into place_within (place_code, ancestor_code)
select * from up where place_code in (select parts[1] from told_place) except select place_code, ancestor_code from place_within;
analyze place, place_parent, place_within;
