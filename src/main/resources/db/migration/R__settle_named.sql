-- Finds out anew whether these things, and what they lie in, are parts of or succeed, are named: [["PERSON", "key", true], ...], where true is of one
-- that may be named no more. Of others there is nothing to find out while they are named. Places that are built in have no description and stay.
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
    with recursive given (id, lost) as (
        select coalesce(o.merged_into_id, o.id), (t ->> 2)::boolean
        from jsonb_array_elements(things) t join organization o on o.key = t ->> 1 where t ->> 0 = 'ORGANIZATION'
    ), up (id, lost) as (
        select id, lost from given
        union select s.predecessor_id, g.lost from given g join organization_succession s on s.successor_id = g.id
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
