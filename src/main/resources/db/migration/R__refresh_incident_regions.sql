-- The regions of incidents, and which of them are exceptions. Null: of all.
create or replace function refresh_incident_regions(incidents bigint[]) returns void
language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    delete from incident_region where incidents is null or incident_id = any(incidents);
    delete from seizure_total_exception where incidents is null or incident_id = any(incidents);

    insert into incident_region (incident_id, region)
    select distinct i.id, w.ancestor_code
    from incident i
    join incident_place ip on ip.incident_id = i.id and ip.known_to is null
    join place_within w on w.place_code = ip.place_code and w.ancestor_code ~ '^[A-Z]{2}-'
    where i.known_to is null and (incidents is null or i.id = any(incidents))
    and coalesce(w.valid_from <= coalesce(i.occurred_latest, current_date), true)
    and coalesce(w.valid_to > coalesce(i.occurred_earliest, current_date), true);

    insert into seizure_total_exception (incident_id, days)
    select i.id, case when i.occurred_earliest is not null then daterange(i.occurred_earliest, i.occurred_latest, '[]') end
    from incident i
    where i.known_to is null and i.id in (select seizure_total_exceptions(incidents)) and (incidents is null or i.id = any(incidents));
end
$$;
