-- Organizations over time (docs/adr/0058): several parents, each for some days; what came of which; codes that a country or another scheme gives.

create table organization_membership (
    organization_id bigint not null references organization on delete cascade,
    parent_id       bigint not null references organization,
    position        int not null,
    valid_from      date,
    valid_to        date,
    unique nulls not distinct (organization_id, parent_id, valid_from),
    check (valid_from < valid_to),
    check (parent_id <> organization_id)
);
create index organization_membership_parts on organization_membership (parent_id);
comment on table organization_membership is 'what organizations are and were parts of; organization.parent_id has the first without an end';
comment on column organization_membership.valid_from is 'the first day on which it was a part; null is open';
comment on column organization_membership.valid_to is 'the day from which it was a part no more; null is open';

insert into organization_membership (organization_id, parent_id, position)
select id, parent_id, 0 from organization where parent_id <> id and merged_into_id is null;

-- Servers of the version before write organization.parent_id alone; this version writes all parents after it.
create function keep_organization_membership() returns trigger language plpgsql as $$
begin
    if not exists (select from organization_membership p where p.organization_id = new.id and p.parent_id = new.parent_id and p.valid_to is null) then
        delete from organization_membership where organization_id = new.id and valid_to is null;
        insert into organization_membership (organization_id, parent_id, position)
        select new.id, new.parent_id, 0 where new.parent_id <> new.id
        on conflict do nothing;
    end if;
    return null;
end $$;
create trigger organization_membership_added after insert on organization for each row
    when (new.parent_id is not null) execute function keep_organization_membership();
create trigger organization_membership_changed after update on organization for each row
    when (new.parent_id is distinct from old.parent_id) execute function keep_organization_membership();

create table organization_succession (
    successor_id   bigint not null references organization on delete cascade,
    predecessor_id bigint not null references organization,
    kind           text not null check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'REPLACED')),
    happened_on    date,
    primary key (successor_id, predecessor_id),
    check (successor_id <> predecessor_id)
);
create index organization_succession_predecessor on organization_succession (predecessor_id);
comment on column organization_succession.happened_on is 'the day on which the successor took the place of the other one; null: no report says';

create table organization_code (
    organization_id bigint not null references organization on delete cascade,
    scheme          text not null constraint organization_code_scheme_length check (char_length(scheme) <= 120 and octet_length(scheme) <= 120),
    code            text not null constraint organization_code_code_length check (char_length(code) <= 120 and octet_length(code) <= 120),
    valid_from      date,
    valid_to        date,
    folded          text not null,
    primary key (organization_id, scheme, code),
    check (valid_from < valid_to)
);
create index organization_code_code on organization_code (code);
create index organization_code_folded on organization_code (folded);
comment on column organization_code.scheme is 'whose code it is, such as kz-bin; organizations of one country have codes of several schemes';
comment on column organization_code.folded is 'what a search compares, as with names';

create function fold_organization_code() returns trigger language plpgsql as $$
begin
    new.folded := left(search_ask(new.code), 400);
    return new;
end $$;
create trigger organization_code_folded before insert or update of code on organization_code
    for each row execute function fold_organization_code();

-- A name can be a name twice: the police became the militia, and the militia the police again.
alter table organization_name drop constraint organization_name_pkey,
    add constraint organization_name_once unique nulls not distinct (organization_id, language, name, valid_from);
alter table person_name drop constraint person_name_pkey,
    add constraint person_name_once unique nulls not distinct (person_id, language, name, valid_from);
alter table place_name drop constraint place_name_pkey,
    add constraint place_name_once unique nulls not distinct (place_code, language, name, valid_from);
create or replace function gather_place_names(codes text[]) returns void language sql as $$
    update place p set names = n.names
    from (
        select code, coalesce((
            select array_agg(part order by preferred desc, language, name, valid_from nulls first, ordinal)
            from place_name cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), name])
                with ordinality as each (part, ordinal)
            where place_code = code), '{}') as names
        from (select unnest(codes) union all select code from place where codes is null) asked (code)
    ) n where n.code = p.code and n.names <> p.names $$;
create or replace function gather_organization_names(ids bigint[]) returns void language sql as $$
    update organization o set names = n.names
    from (
        select id, coalesce((
            select array_agg(part order by preferred desc, language, n.name, valid_from nulls first, ordinal)
            from organization_name n cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), n.name])
                with ordinality as each (part, ordinal)
            where organization_id = id), '{}') as names
        from (select unnest(ids) union all select id from organization where ids is null) asked (id)
    ) n where n.id = o.id and n.names <> o.names $$;
create or replace function gather_person_names(ids bigint[]) returns void language sql as $$
    update person p set names = n.names
    from (
        select id, coalesce((
            select array_agg(part order by preferred desc, language, n.name, valid_from nulls first, ordinal)
            from person_name n cross join lateral unnest(array[language, name_kind(preferred, valid_from, valid_to), n.name])
                with ordinality as each (part, ordinal)
            where person_id = id), '{}') as names
        from (select unnest(ids) union all select id from person where ids is null) asked (id)
    ) n where n.id = p.id and n.names <> p.names $$;

-- Named is, too, what a standing report describes a part or a successor of, whenever that was.
create or replace function is_named_organization(of_id bigint) returns boolean language plpgsql stable as $$
declare
    one bigint;
begin
    for one in with recursive below (id) as (
        select of_id union select p.organization_id from below b join organization_membership p on p.parent_id = b.id
    ) select id from below
    loop
        if exists (select from organization o where o.id = one and is_described('ORGANIZATION', o.key))
            or exists (select from organization o where o.merged_into_id = one and is_described('ORGANIZATION', o.key))
            or exists (select from organization_succession s join organization o on o.id = s.successor_id
                where s.predecessor_id = one and is_described('ORGANIZATION', o.key))
            or exists (select from organization_succession s join organization o on o.merged_into_id = s.successor_id
                where s.predecessor_id = one and is_described('ORGANIZATION', o.key))
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

create or replace function settle_named(things jsonb) returns int language plpgsql as $$
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
    with recursive told (id, lost) as (
        select coalesce(o.merged_into_id, o.id), (t ->> 2)::boolean
        from jsonb_array_elements(things) t join organization o on o.key = t ->> 1 where t ->> 0 = 'ORGANIZATION'
    ), up (id, lost) as (
        select id, lost from told
        union select s.predecessor_id, told.lost from told join organization_succession s on s.successor_id = told.id
        union select p.parent_id, up.lost from up join organization_membership p on p.organization_id = up.id
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
