-- Which names have a word, newest first (docs/adr/0010): an index of words tells what has one, not in which order, so that a page of a word
-- of thousands of names would take a look at each of them. Of names and titles only; a word of summaries is in several times as many rows.
create table incident_word (
    word        text collate "C" not null,
    day         date             not null,
    incident_id bigint           not null,
    primary key (word, day, incident_id)
);
comment on table incident_word is 'the words of the current names of incidents, kept by triggers';
comment on column incident_word.day is 'the last day that the incident''s date can mean; -infinity: it has none';

create table report_word (
    word      text collate "C" not null,
    day       date             not null,
    report_id bigint           not null,
    primary key (word, day, report_id)
);
comment on table report_word is 'the words of the titles of reports, drafts too, kept by triggers';
comment on column report_word.day is 'the last day that the date of publication can mean; -infinity: it has none';

-- Planned for the rows at hand: a plan made when there were few words would go on to read all of many.
create function keep_incident_words() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    if tg_op in ('UPDATE', 'DELETE') then
        delete from incident_word w using (
            select unnest(tsvector_to_array(g.name_words)) as word, coalesce(g.occurred_latest, '-infinity') as day, g.id
            from gone g where g.known_to is null
        ) g
        where w.word = g.word and w.day = g.day and w.incident_id = g.id;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        insert into incident_word (word, day, incident_id)
        select unnest(tsvector_to_array(n.name_words)), coalesce(n.occurred_latest, '-infinity'), n.id
        from written n where n.known_to is null;
    end if;
    return null;
end
$$;
create trigger incident_words_inserted after insert on incident
    referencing new table as written for each statement execute function keep_incident_words();
create trigger incident_words_updated after update on incident
    referencing old table as gone new table as written for each statement execute function keep_incident_words();
create trigger incident_words_deleted after delete on incident
    referencing old table as gone for each statement execute function keep_incident_words();

create function keep_report_words() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    if tg_op in ('UPDATE', 'DELETE') then
        delete from report_word w using (
            select unnest(tsvector_to_array(g.words)) as word, coalesce(g.published_latest, '-infinity') as day, g.id from gone g
        ) g
        where w.word = g.word and w.day = g.day and w.report_id = g.id;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        insert into report_word (word, day, report_id)
        select unnest(tsvector_to_array(n.words)), coalesce(n.published_latest, '-infinity'), n.id from written n;
    end if;
    return null;
end
$$;
create trigger report_words_inserted after insert on report
    referencing new table as written for each statement execute function keep_report_words();
create trigger report_words_updated after update on report
    referencing old table as gone new table as written for each statement execute function keep_report_words();
create trigger report_words_deleted after delete on report
    referencing old table as gone for each statement execute function keep_report_words();

-- All of it from the rows, which is what keeping it up comes to.
create function rebuild_search_postings() returns void language plpgsql as $$
begin
    truncate incident_word, report_word;
    insert into incident_word (word, day, incident_id)
    select unnest(tsvector_to_array(name_words)) collate "C" as word, coalesce(occurred_latest, '-infinity') as day, id
    from incident where known_to is null order by word, day, id;
    insert into report_word (word, day, report_id)
    select unnest(tsvector_to_array(words)) collate "C" as word, coalesce(published_latest, '-infinity') as day, id
    from report order by word, day, id;
end
$$;
select rebuild_search_postings();

-- About how many rows match, and of how many, as the planner knows it from its statistics, without looking at any; and which of the query's
-- terms is in the fewest names and titles. A term is given as words, any of which may stand for it: 'a' | 'b'; 'a':* has no words.
-- Volatile, because explain may be in no other function.
drop function search_estimates(tsquery);
create function search_estimates(query tsquery, terms text[], out incidents int, out incident_names int, out incident_texts int,
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
        || ' union all select from report where words @@ %1$L::tsquery', query)
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
    if cardinality(terms) = 1 then
        estimates := estimates || array[incident_names, report_titles];
    end if;
    select string_to_array(replace(listed[n], '''', ''), ' | '), estimates[2 + 2 * n] into name_words, names_of_words
        from generate_subscripts(listed, 1) n order by estimates[2 + 2 * n] limit 1;
    select string_to_array(replace(listed[n], '''', ''), ' | '), estimates[3 + 2 * n] into title_words, titles_of_words
        from generate_subscripts(listed, 1) n order by estimates[3 + 2 * n] limit 1;
end
$$;
