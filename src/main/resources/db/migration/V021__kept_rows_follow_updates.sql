-- What is kept in rows beside what it is made of follows a row that goes over to another thing, too, and words are written anew only where
-- they have changed: a report is updated several times while it is recorded.

create or replace function place_names_told() returns trigger language plpgsql as $$
begin
    perform gather_place_names(array(select distinct place_code from changed));
    if tg_op = 'UPDATE' then
        perform gather_place_names(array(select distinct place_code from former));
    end if;
    return null;
end $$;
drop trigger place_names_changed on place_name;
create trigger place_names_changed after update on place_name
    referencing old table as former new table as changed for each statement execute function place_names_told();

create or replace function organization_names_told() returns trigger language plpgsql as $$
begin
    perform gather_organization_names(array(select distinct organization_id from changed));
    if tg_op = 'UPDATE' then
        perform gather_organization_names(array(select distinct organization_id from former));
    end if;
    return null;
end $$;
drop trigger organization_names_changed on organization_name;
create trigger organization_names_changed after update on organization_name
    referencing old table as former new table as changed for each statement execute function organization_names_told();

create or replace function person_names_told() returns trigger language plpgsql as $$
begin
    perform gather_person_names(array(select distinct person_id from changed));
    if tg_op = 'UPDATE' then
        perform gather_person_names(array(select distinct person_id from former));
    end if;
    return null;
end $$;
drop trigger person_names_changed on person_name;
create trigger person_names_changed after update on person_name
    referencing old table as former new table as changed for each statement execute function person_names_told();

create or replace function place_parents_told() returns trigger language plpgsql as $$
begin
    perform refresh_place_parents(array(select distinct place_code from changed));
    if tg_op = 'UPDATE' then
        perform refresh_place_parents(array(select distinct place_code from former));
    end if;
    return null;
end $$;
drop trigger place_parents_changed on place_parent;
create trigger place_parents_changed after update on place_parent
    referencing old table as former new table as changed for each statement execute function place_parents_told();

create or replace function keep_incident_words() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    if tg_op = 'UPDATE' then
        if not exists (select from gone g join written n on n.id = g.id
            where (g.name_words, g.occurred_latest, g.known_to) is distinct from (n.name_words, n.occurred_latest, n.known_to))
        then
            return null;
        end if;
    end if;
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

create or replace function keep_report_words() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    if tg_op = 'UPDATE' then
        if not exists (select from gone g join written n on n.id = g.id
            where (g.words, g.published_latest) is distinct from (n.words, n.published_latest))
        then
            return null;
        end if;
    end if;
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

-- While nothing is written, and while others go on to search.
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
end
$$;
