-- What is told of an incident in its facts (items, offences, subjects) is searched with its name and summary, and statistics by their names.

alter table statistic
    add folded text not null generated always as (left(search_fold(name), 400)) stored,
    add words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(name), ' '))) stored;
create index statistic_folded on statistic (folded) where known_to is null;
create index statistic_words on statistic using gin (words) where known_to is null;
create index statistic_folded_key on statistic (search_fold(key)) where known_to is null;

alter table seizure
    add words tsvector not null generated always as (array_to_tsvector(string_to_array(search_fold(item), ' '))) stored;
create index seizure_words on seizure using gin (words) with (gin_pending_list_limit = 256) where known_to is null;

-- A row of its own: an incident's would be written anew, with all of its indexes, for each of its facts.
create table incident_fact_text (
    incident_id bigint primary key,
    words       tsvector not null
);
comment on table incident_fact_text is 'the words of the name, the summary and the facts of each incident as it is known now, for those with facts; kept by triggers';
create index incident_fact_text_words on incident_fact_text using gin (words) with (gin_pending_list_limit = 256);

-- What that table has to hold.
create view incident_fact_words as
    select i.id as incident_id, i.words || told.words as words
    from incident i
    cross join lateral (
        select array_to_tsvector(array_agg(distinct word)) as words
        from (
            select unnest(tsvector_to_array(s.words)) as word from seizure s where s.incident_id = i.id and s.known_to is null
            union all
            select unnest(string_to_array(search_fold(concat_ws(' ', o.subject, array_to_string(o.offence_provisions, ' '),
                (select string_agg(c.name, ' ') from offence c where c.code = any(o.offence_codes)))), ' '))
            from legal_outcome o where o.incident_id = i.id and o.known_to is null
        ) each
        where word <> ''
    ) told
    where i.known_to is null and told.words is not null;

create function refresh_incident_fact_text(ids bigint[]) returns void language plpgsql as $$
begin
    delete from incident_fact_text t
    where t.incident_id = any(ids) and not exists (select from incident_fact_words f where f.incident_id = t.incident_id);
    insert into incident_fact_text as kept (incident_id, words)
    select f.incident_id, f.words from incident_fact_words f where f.incident_id = any(ids) order by 1
    on conflict (incident_id) do update set words = excluded.words where kept.words <> excluded.words;
end
$$;

create function keep_incident_fact_text() returns trigger language plpgsql as $$
begin
    if tg_op in ('INSERT', 'UPDATE') then
        perform refresh_incident_fact_text(array(select distinct incident_id from written));
    end if;
    if tg_op = 'DELETE' then
        perform refresh_incident_fact_text(array(select distinct incident_id from gone));
    end if;
    return null;
end
$$;
create trigger incident_fact_text_inserted after insert on seizure
    referencing new table as written for each statement execute function keep_incident_fact_text();
create trigger incident_fact_text_updated after update on seizure
    referencing new table as written for each statement execute function keep_incident_fact_text();
create trigger incident_fact_text_deleted after delete on seizure
    referencing old table as gone for each statement execute function keep_incident_fact_text();
create trigger incident_fact_text_inserted after insert on legal_outcome
    referencing new table as written for each statement execute function keep_incident_fact_text();
create trigger incident_fact_text_updated after update on legal_outcome
    referencing new table as written for each statement execute function keep_incident_fact_text();
create trigger incident_fact_text_deleted after delete on legal_outcome
    referencing old table as gone for each statement execute function keep_incident_fact_text();

-- A name or summary that changes, and an incident that comes after its facts.
create function keep_incident_fact_text_of_incident() returns trigger language plpgsql as $$
begin
    perform refresh_incident_fact_text(array(select distinct id from written));
    return null;
end
$$;
create trigger incident_fact_text_inserted after insert on incident
    referencing new table as written for each statement execute function keep_incident_fact_text_of_incident();
create trigger incident_fact_text_updated after update on incident
    referencing new table as written for each statement execute function keep_incident_fact_text_of_incident();

create trigger search_words_inserted after insert on incident_fact_text
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_updated after update on incident_fact_text
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_inserted after insert on statistic
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_updated after update on statistic
    referencing new table as written for each statement execute function record_search_words();
insert into search_word (word)
select word from (select distinct unnest(tsvector_to_array(words)) collate "C" as word from statistic) found
where length(word) > 2 and word !~ '[0-9]'
on conflict do nothing;
insert into incident_fact_text (incident_id, words) select incident_id, words from incident_fact_words;

-- All of it from the rows, which is what keeping it up comes to, while nothing is written, and while others go on to search.
create or replace function rebuild_search_postings() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7265767585);
    delete from incident_word;
    insert into incident_word (word, day, incident_id)
    select unnest(tsvector_to_array(name_words)) collate "C" as word, coalesce(occurred_latest, '-infinity') as day, id
    from incident where known_to is null order by word, day, id;
    delete from report_word;
    insert into report_word (word, day, report_id)
    select unnest(tsvector_to_array(words)) collate "C" as word, coalesce(published_latest, '-infinity') as day, id
    from report order by word, day, id;
    delete from incident_fact_text;
    insert into incident_fact_text (incident_id, words) select incident_id, words from incident_fact_words order by 1;
end
$$;

-- About how many rows match, and of how many, as the planner knows it from its statistics, without looking at any; and which of the query's
-- terms is in the fewest names and titles. A term is given as words, any of which may stand for it: 'a' | 'b'; 'a':* has no words.
-- Volatile, because explain may be in no other function.
drop function search_estimates(tsquery, text[]);
create function search_estimates(query tsquery, terms text[], out incidents int, out incident_names int, out incident_texts int, out fact_texts int,
    out reports int, out report_titles int, out name_words text[], out names_of_words int, out title_words text[], out titles_of_words int)
-- Of a parallel plan, the parts are not in the order of the statement.
language plpgsql set max_parallel_workers_per_gather = 0 as $$
declare
    listed text[] := array(select term from unnest(terms) term where term not like '%:*%');
    plan jsonb;
    estimates int[];
begin
    select reltuples into incidents from pg_class where oid = 'incident'::regclass;
    select reltuples into reports from pg_class where oid = 'report'::regclass;
    execute format('explain (format json) select from incident where known_to is null and name_words @@ %1$L::tsquery'
        || ' union all select from incident where known_to is null and words @@ %1$L::tsquery'
        || ' union all select from report where words @@ %1$L::tsquery'
        || ' union all select from incident_fact_text where words @@ %1$L::tsquery', query)
        -- Of a query of one term these are known.
        || case when cardinality(terms) = 1 then '' else coalesce((select string_agg(format(
            ' union all select from incident where known_to is null and name_words @@ %1$L::tsquery'
            ' union all select from report where words @@ %1$L::tsquery', term), '' order by place)
            from unnest(listed) with ordinality as each (term, place)), '') end
        into plan;
    estimates := array(select (child ->> 'Plan Rows')::int from jsonb_array_elements(plan #> '{0,Plan,Plans}') with ordinality as part (child, n) order by n);
    incident_names := estimates[1];
    incident_texts := estimates[2];
    report_titles := estimates[3];
    fact_texts := estimates[4];
    if cardinality(terms) = 1 then
        estimates := estimates || array[incident_names, report_titles];
    end if;
    select string_to_array(replace(listed[n], '''', ''), ' | '), estimates[3 + 2 * n] into name_words, names_of_words
        from generate_subscripts(listed, 1) n order by estimates[3 + 2 * n] limit 1;
    select string_to_array(replace(listed[n], '''', ''), ' | '), estimates[4 + 2 * n] into title_words, titles_of_words
        from generate_subscripts(listed, 1) n order by estimates[4 + 2 * n] limit 1;
end
$$;
