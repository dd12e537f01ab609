-- Another reading of an item, a subject or a name is found by its words, and what reports say of statistics is kept, too.

-- A period has an end that is not reported; a date has both.
alter table attribute_reading drop constraint attribute_reading_check;
alter table attribute_reading
    add check (attribute = 'PERIOD' or (earliest is null) = (latest is null)),
    add check (earliest <= latest),
    add words tsvector generated always as (
        case when attribute in ('ITEM', 'SUBJECT', 'NAME') then array_to_tsvector(string_to_array(search_fold(value), ' ')) end) stored;
create index attribute_reading_of_incident on attribute_reading (incident_id) where known_to is null and attribute in ('ITEM', 'SUBJECT');

create or replace view incident_fact_words as
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
            union all
            select unnest(tsvector_to_array(r.words)) from attribute_reading r
            where r.incident_id = i.id and r.known_to is null and r.attribute in ('ITEM', 'SUBJECT')
        ) each
        where word <> ''
    ) told
    where i.known_to is null and told.words is not null;

create function keep_incident_fact_text_of_readings() returns trigger language plpgsql as $$
declare
    ids bigint[];
begin
    if tg_op = 'DELETE' then
        ids := array(select distinct incident_id from gone where attribute in ('ITEM', 'SUBJECT'));
    else
        ids := array(select distinct incident_id from written where attribute in ('ITEM', 'SUBJECT'));
    end if;
    if cardinality(ids) > 0 then
        perform refresh_incident_fact_text(ids);
    end if;
    return null;
end
$$;
create trigger incident_fact_text_inserted after insert on attribute_reading
    referencing new table as written for each statement execute function keep_incident_fact_text_of_readings();
create trigger incident_fact_text_updated after update on attribute_reading
    referencing new table as written for each statement execute function keep_incident_fact_text_of_readings();
create trigger incident_fact_text_deleted after delete on attribute_reading
    referencing old table as gone for each statement execute function keep_incident_fact_text_of_readings();
select refresh_incident_fact_text(array(select distinct incident_id from attribute_reading where attribute in ('ITEM', 'SUBJECT')));

insert into unpublished (fact_id)
select c.fact_id
from claim c join fact f on f.id = c.fact_id
where not c.withdrawn and f.kind = 'STATISTIC'
group by c.fact_id
having count(distinct c.report_id) > 1
union
select c.incident_id
from claim c join fact f on f.id = c.fact_id
where not c.withdrawn and f.kind in ('LEGAL_OUTCOME', 'MEASURE') and c.incident_id is not null
group by c.fact_id, c.incident_id
having count(distinct c.report_id) > 1
on conflict do nothing;
