-- The trees that these incidents are of, as is known now. Null: all that have parts.
create or replace function incident_trees(incidents bigint[]) returns table (root bigint, id bigint)
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    return query
    with recursive up (id, above, next) as (
        select i.id, i.id, i.part_of_id from incident i
        where i.known_to is null and (i.id = any(incidents) or incidents is null and i.part_of_id is not null)
        union
        select u.id, i.id, i.part_of_id from up u join incident i on i.id = u.next and i.known_to is null
    ), down (root, id) as (
        select distinct u.above, u.above from up u
        where not exists (select from incident i where i.id = u.next and i.known_to is null)
        union
        select d.root, i.id from down d join incident i on i.part_of_id = d.id and i.known_to is null
    )
    select d.root, d.id from down d;
end
$$;
