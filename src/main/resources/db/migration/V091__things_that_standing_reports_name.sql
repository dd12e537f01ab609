-- Who only retracted reports name is found by no list and no search (docs/adr/0071), and comes back with the reports.
alter table organization add named boolean not null default true;
alter table person add named boolean not null default true;
alter table place add named boolean not null default true;
comment on column person.named is 'whether a standing report describes the person or refers to them';

-- What is not named is little: a search reads all of it to leave it out.
create index organization_unnamed on organization (id) where not named;
create index person_unnamed on person (id) where not named;
create index claim_spokesperson on claim (spokesperson_id) where spokesperson_id is not null;

create function is_described(of_thing text, of_key text) returns boolean language sql stable as $$
    select exists (select from definition d where d.thing = of_thing and d.key = of_key and d.rank like '0%')
$$;

create index claim_asserted_by on claim (asserted_by_id);

-- Each question by itself: joined by "or", the planner answers them with hashes of whole tables.
create function is_named_person(of_id bigint) returns boolean language plpgsql stable as $$
begin
    return exists (select from person p where p.id = of_id and is_described('PERSON', p.key))
        or exists (select from person p where p.merged_into_id = of_id and is_described('PERSON', p.key))
        or exists (select from participant t where t.person_id = of_id and t.known_to is null)
        or exists (select from legal_outcome o where o.person_id = of_id and o.known_to is null)
        or exists (select from claim c join report r on r.id = c.report_id where c.spokesperson_id = of_id and not c.withdrawn and r.status = 'PUBLISHED');
end
$$;

-- So is one that has a named one below it.
create function is_named_organization(of_id bigint) returns boolean language plpgsql stable as $$
declare
    one bigint;
begin
    for one in with recursive below (id) as (
        select of_id union select o.id from below b join organization o on o.parent_id = b.id
    ) select id from below
    loop
        if exists (select from organization o where o.id = one and is_described('ORGANIZATION', o.key))
            or exists (select from organization o where o.merged_into_id = one and is_described('ORGANIZATION', o.key))
            or exists (select from report r where r.publisher_id = one and r.status = 'PUBLISHED')
            or exists (select from participant t where t.organization_id = one and t.known_to is null)
            or exists (select from legal_outcome o where o.organization_id = one and o.known_to is null)
            or exists (select from claim c join report r on r.id = c.report_id where c.asserted_by_id = one and not c.withdrawn and r.status = 'PUBLISHED')
        then
            return true;
        end if;
    end loop;
    return false;
end
$$;

create function is_named_place(of_code text) returns boolean language plpgsql stable as $$
declare
    one text;
begin
    for one in with recursive below (code) as (
        select of_code union select p.place_code from below b join place_parent p on p.parent_code = b.code
    ) select code from below
    loop
        if is_described('PLACE', one)
            or exists (select from incident_place i where i.place_code = one and i.known_to is null)
            or exists (select from statistic s where s.place_code = one and s.known_to is null)
        then
            return true;
        end if;
    end loop;
    return false;
end
$$;

-- Finds out anew whether these things, and what they lie in, are named: [["PERSON", "key", true], ...], where true is of one that may be named no more.
-- Of others there is nothing to find out while they are named. Places that are built in have no description and stay.
create function settle_named(things jsonb) returns int language plpgsql as $$
declare
    changed int;
begin
    with asked as (
        select coalesce(p.merged_into_id, p.id) as id, bool_or((t ->> 2)::boolean) as lost
        from jsonb_array_elements(things) t join person p on p.key = t ->> 1 where t ->> 0 = 'PERSON' group by 1
    ), settled as (
        update person p set named = not p.named from asked a
        where a.id = p.id and (a.lost or not p.named) and p.named <> is_named_person(p.id) returning 1
    ) select count(*) into changed from settled;
    with recursive up (id, lost) as (
        select coalesce(o.merged_into_id, o.id), (t ->> 2)::boolean
        from jsonb_array_elements(things) t join organization o on o.key = t ->> 1 where t ->> 0 = 'ORGANIZATION'
        union select o.parent_id, up.lost from up join organization o on o.id = up.id where o.parent_id is not null
    ), asked as (
        select id, bool_or(lost) as lost from up group by id
    ), settled as (
        update organization o set named = not o.named from asked a
        where a.id = o.id and (a.lost or not o.named) and o.named <> is_named_organization(o.id) returning 1
    ) select changed + count(*) into changed from settled;
    with recursive up (code, lost) as (
        select t ->> 1, (t ->> 2)::boolean from jsonb_array_elements(things) t where t ->> 0 = 'PLACE'
        union select p.parent_code, up.lost from up join place_parent p on p.place_code = up.code
    ), asked as (
        select code, bool_or(lost) as lost from up group by code
    ), settled as (
        update place p set named = not p.named from asked a
        where a.code = p.code and (a.lost or not p.named) and exists (select from definition d where d.thing = 'PLACE' and d.key = a.code)
            and p.named <> is_named_place(p.code) returning 1
    ) select changed + count(*) into changed from settled;
    return changed;
end
$$;

do $$ begin
    perform settle_named(coalesce(jsonb_agg(jsonb_build_array(thing, key, true)), '[]'))
    from (select thing, key from definition group by thing, key having not bool_or(rank like '0%')) gone;
end $$;
