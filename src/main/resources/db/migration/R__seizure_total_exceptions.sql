-- Which of the incidents are exceptions, whose seizures are added up from the rows (docs/adr/0014). Null: of all.
create or replace function seizure_total_exceptions(incidents bigint[]) returns setof bigint
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    return query
    select s.incident_id
    from seizure s join fact whole on whole.id = s.part_of_id
    where s.known_to is null and whole.incident_id <> s.incident_id and (incidents is null or s.incident_id = any(incidents))
    union
    select i.id
    from incident i
    join incident_place ip on ip.incident_id = i.id and ip.known_to is null
    join place_within w on w.place_code = ip.place_code and (w.valid_from > current_date or w.valid_to > current_date)
    where i.known_to is null and i.occurred_earliest is null and (incidents is null or i.id = any(incidents))
    union
    select unnest(array[a.incident_id, w.incident_id])
    from (
        with recursive seized as (
            select distinct s.incident_id, s.family, s.thing, coalesce(s.called, s.thing) as called, s.shorter
            from incident_trees(incidents) t join seizure s on s.incident_id = t.id and s.known_to is null
            where s.quantity_qualifier is not null or s.value_qualifier is not null
        ), up (id, whole) as (
            select i.id, i.part_of_id from incident i
            where i.id in (select z.incident_id from seized z) and i.known_to is null and i.part_of_id is not null
            union
            select u.id, i.part_of_id from up u join incident i on i.id = u.whole and i.known_to is null and i.part_of_id is not null
        )
        select z.*, u.whole from seized z join up u on u.id = z.incident_id
    ) a
    join lateral (
        select distinct s.incident_id from seizure s
        where s.incident_id = a.whole and s.known_to is null
        and (s.family = a.family or nullif(coalesce(s.called, s.thing), '') = a.called
            or coalesce(s.called, s.thing) = any(a.shorter) or a.called = any(s.shorter))
        and (s.quantity_qualifier is not null or s.value_qualifier is not null)
    ) w on true;
end
$$;
