-- Search reads of an incident what it is about, what its measures, its steps without a code and its episodes are called, too: what has no code of its
-- own is found by its name alone.
create or replace view incident_fact_words as
    select i.id as incident_id, i.words || told.words as words
    from incident i
    cross join lateral (
        select array_to_tsvector(array_agg(distinct word)) as words
        from (
            select unnest(tsvector_to_array(s.words)) as word from seizure s where s.incident_id = i.id and s.known_to is null
            union all
            select unnest(string_to_array(search_fold(concat_ws(' ', o.subject, o.name, array_to_string(o.offence_provisions, ' '),
                (select string_agg(c.name, ' ') from offence c where c.code = any(o.offence_codes)))), ' '))
            from legal_outcome o where o.incident_id = i.id and o.known_to is null
            union all
            select unnest(string_to_array(search_fold(concat_ws(' ', array_to_string(i.offence_provisions, ' '),
                (select string_agg(c.name, ' ') from offence c where c.code = any(i.offence_codes)))), ' '))
            where i.offence_codes is not null
            union all
            select unnest(tsvector_to_array(n.words)) from measure n where n.incident_id = i.id and n.known_to is null and n.name is not null
            union all
            select unnest(string_to_array(search_fold(e.name), ' ')) from incident_episode e
            where e.incident_id = i.id and e.known_to is null and e.name is not null
            union all
            select unnest(tsvector_to_array(r.words)) from attribute_reading r
            where r.incident_id = i.id and r.known_to is null and r.attribute in ('ITEM', 'SUBJECT', 'NAME')
        ) each
        where word <> ''
    ) told
    where i.known_to is null and told.words is not null;

create index attribute_reading_of_words on attribute_reading (incident_id) where known_to is null and attribute in ('ITEM', 'SUBJECT', 'NAME');
drop index attribute_reading_of_incident;

create or replace function keep_incident_fact_text_of_readings() returns trigger language plpgsql as $$
declare
    ids bigint[];
begin
    if tg_op = 'DELETE' then
        ids := array(select distinct incident_id from gone where attribute in ('ITEM', 'SUBJECT', 'NAME') and incident_id is not null);
    else
        ids := array(select distinct incident_id from written where attribute in ('ITEM', 'SUBJECT', 'NAME') and incident_id is not null);
    end if;
    if cardinality(ids) > 0 then
        perform refresh_incident_fact_text(ids);
    end if;
    return null;
end
$$;

-- Of measures and episodes, which mostly have none.
create function keep_incident_fact_text_of_names() returns trigger language plpgsql as $$
declare
    ids bigint[];
begin
    if tg_op = 'DELETE' then
        ids := array(select distinct incident_id from gone where name is not null);
    else
        ids := array(select distinct incident_id from written where name is not null);
    end if;
    if cardinality(ids) > 0 then
        perform refresh_incident_fact_text(ids);
    end if;
    return null;
end
$$;
create trigger incident_fact_text_inserted after insert on measure
    referencing new table as written for each statement execute function keep_incident_fact_text_of_names();
create trigger incident_fact_text_updated after update on measure
    referencing new table as written for each statement execute function keep_incident_fact_text_of_names();
create trigger incident_fact_text_deleted after delete on measure
    referencing old table as gone for each statement execute function keep_incident_fact_text_of_names();
create trigger incident_fact_text_inserted after insert on incident_episode
    referencing new table as written for each statement execute function keep_incident_fact_text_of_names();
create trigger incident_fact_text_updated after update on incident_episode
    referencing new table as written for each statement execute function keep_incident_fact_text_of_names();
create trigger incident_fact_text_deleted after delete on incident_episode
    referencing old table as gone for each statement execute function keep_incident_fact_text_of_names();

-- An incident that says itself what it is about has words without any fact, so that no fact takes them away with it.
create function drop_incident_fact_text() returns trigger language plpgsql as $$
begin
    perform refresh_incident_fact_text(array(select distinct id from gone));
    return null;
end
$$;
create trigger incident_fact_text_deleted after delete on incident
    referencing old table as gone for each statement execute function drop_incident_fact_text();

select refresh_incident_fact_text(array(
    select id from incident where known_to is null and offence_codes is not null
    union select incident_id from measure where known_to is null and name is not null
    union select incident_id from incident_episode where known_to is null and name is not null
    union select incident_id from legal_outcome where known_to is null and name is not null
    union select incident_id from attribute_reading where known_to is null and attribute = 'NAME' and incident_id is not null));
