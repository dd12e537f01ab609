-- What search reads, beside what it is made of, so that rows which come by COPY are found like any other. Names and titles are kept twice:
-- whole, for those that equal the text searched for (400 letters: a b-tree entry has a limit), and as a set of words. An incident's
-- name has words of its own, because an index of weighted words would have to look at every row of a common word.
alter table place_name
    add folded text not null generated always as (left(search_fold(name), 400)) stored,
    add words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(name), ' '))) stored;
create index place_name_folded on place_name (folded);
create index place_name_words on place_name using gin (words);
create index place_folded_code on place (search_fold(code));

alter table organization_name
    add folded text not null generated always as (left(search_fold(name), 400)) stored,
    add words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(name), ' '))) stored;
create index organization_name_folded on organization_name (folded);
create index organization_name_words on organization_name using gin (words);
create index organization_folded_key on organization (search_fold(key));

alter table person_name
    add folded text not null generated always as (left(search_fold(name), 400)) stored,
    add words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(name), ' '))) stored;
create index person_name_folded on person_name (folded);
create index person_name_words on person_name using gin (words);
create index person_folded_key on person (search_fold(key));

-- The pending list of a GIN index is read in full by every search; the usual 4 MB would cost more than all else after a bulk load.
alter table report
    add folded_title text not null generated always as (left(search_fold(title), 400)) stored,
    add words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(title), ' '))) stored;
create index report_folded_title on report (folded_title, coalesce(published_latest, '-infinity'), id);
create index report_words on report using gin (words) with (gin_pending_list_limit = 256);
create index report_folded_key on report (search_fold(key));

alter table incident
    add folded_name text not null generated always as (left(search_fold(name), 400)) stored,
    add name_words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(name), ' '))) stored,
    add words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(name || ' ' || summary), ' '))) stored;
create index incident_folded_name on incident (folded_name, coalesce(occurred_latest, '-infinity'), id) where known_to is null;
create index incident_name_words on incident using gin (name_words) with (gin_pending_list_limit = 256) where known_to is null;
create index incident_words on incident using gin (words) with (gin_pending_list_limit = 256) where known_to is null;
create index incident_folded_key on incident (search_fold(key)) where known_to is null;

-- About how many rows match, and of how many, as the planner knows it from its statistics, without looking at any: what tells common
-- words from rare ones. Volatile, because explain may be in no other function.
create function search_estimates(query tsquery, out incidents int, out incident_names int, out incident_texts int, out reports int, out report_titles int)
language plpgsql as $$
declare
    plan jsonb;
begin
    select reltuples into incidents from pg_class where oid = 'incident'::regclass;
    select reltuples into reports from pg_class where oid = 'report'::regclass;
    execute format('explain (format json) select from incident where known_to is null and name_words @@ %L::tsquery', query) into plan;
    incident_names := plan #>> '{0,Plan,Plan Rows}';
    execute format('explain (format json) select from incident where known_to is null and words @@ %L::tsquery', query) into plan;
    incident_texts := plan #>> '{0,Plan,Plan Rows}';
    execute format('explain (format json) select from report where words @@ %L::tsquery', query) into plan;
    report_titles := plan #>> '{0,Plan,Plan Rows}';
end
$$;
