-- What may be the same over an incident and its parts, by general words, and at one step of two reports (docs/adr/0029).

alter table seizure
    add column thing   text    not null default '',
    add column kind    text    not null default '',
    add column telling int     not null default 0;
alter table seizure drop column alike;
alter table seizure add column alike boolean not null default false;
comment on column seizure.thing is 'the item as it is compared; empty: a general word, which may be any thing of its category and kind';
comment on column seizure.kind is 'the group of drugs or type of firearm, as far as it tells things apart; empty: any';
comment on column seizure.telling is 'which telling of its incident and disposition it is of: what one telling has is told apart, what several have may be the same';
comment on column seizure.alike is 'another seizure of its incident may be of the same thing';

alter table legal_outcome
    add column who     text not null default '',
    add column telling int  not null default 0;
comment on column legal_outcome.who is 'the subject as it is compared; empty: anybody';
comment on column legal_outcome.telling is 'which telling of its incident and step it is of: what one telling has is told apart, what several have may be the same';

create index incident_parts on incident (part_of_id) where part_of_id is not null;

-- What an incident is part of, as of a day (null: now), the nearest first.
create function incidents_above(incident bigint, day date) returns bigint[]
language plpgsql stable as $$
declare
    above bigint[] := '{}';
    whole bigint := incident;
begin
    loop
        select i.part_of_id into whole from incident i
        where i.id = whole and case when day is null then i.known_to is null else i.known @> day end;
        exit when whole is null or whole = incident or whole = any(above) or not exists (
            select from incident i where i.id = whole and case when day is null then i.known_to is null else i.known @> day end);
        above := above || whole;
    end loop;
    return above;
end
$$;

-- An incident with all its parts, as of a day (null: now).
create function incidents_within(incident bigint, day date) returns bigint[]
language plpgsql stable as $$
declare
    parts bigint[] := array[incident];
    more bigint[] := parts;
begin
    loop
        more := array(
            select distinct i.id from incident i
            where i.part_of_id = any(more) and i.id <> all(parts) and case when day is null then i.known_to is null else i.known @> day end);
        exit when more = '{}';
        parts := parts || more;
    end loop;
    return parts;
end
$$;

-- All incidents of its tree, as of a day (null: now).
create function incident_tree(incident bigint, day date) returns bigint[]
language plpgsql stable as $$
declare
    above bigint[] := incidents_above(incident, day);
begin
    return incidents_within(coalesce(above[cardinality(above)], incident), day);
end
$$;

-- The incidents that contain an incident or are contained in it, itself among them, as of a day (null: now).
create function incident_line(incident bigint, day date) returns bigint[] language sql stable as $$
    select incidents_above(incident, day) || incidents_within(incident, day) $$;

-- Whether what a seizure is called may be what the other is called; org.tergeu.seizure.Thing is the same of one incident.
create function may_be_one_thing(thing text, kind text, other_thing text, other_kind text) returns boolean language sql immutable as $$
    select case when thing = '' or other_thing = '' then kind = '' or other_kind = '' or kind = other_kind else thing = other_thing end $$;

-- The convictions of a group are ended by what is told of the same group, as it is compared everywhere.
do $$
declare
    written text := pg_get_functiondef('settle_guilt(bigint[])'::regprocedure);
    changed text := replace(written, 'lower(btrim(o.subject)) as subject', 'case when o.subject is not null then o.who end as subject');
begin
    if changed = written then
        raise exception 'settle_guilt does not compare subjects as this migration expects';
    end if;
    execute changed;
end
$$;

-- What things and groups are called follows from claims, which the service reads.
insert into unpublished (fact_id)
select incident_id from seizure where incident_id is not null
union select incident_id from legal_outcome where subject is not null
union select o.incident_id from legal_outcome o group by o.incident_id, o.stage having count(distinct o.id) > 1
union select c.incident_id from casualty c group by c.incident_id, c.harm having count(distinct c.id) > 1
on conflict do nothing;
