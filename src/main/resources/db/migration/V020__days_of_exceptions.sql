-- When exceptions occurred, so that a question of some days looks at theirs alone (docs/adr/0014).
alter table seizure_total_exception add days daterange;
comment on column seizure_total_exception.days is 'on which the incident may have occurred; null: it has no date';
create index seizure_total_exception_days on seizure_total_exception using gist (days);

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
    where i.known_to is null and i.id in (
        select s.incident_id
        from seizure s join fact whole on whole.id = s.part_of_id
        where s.known_to is null and whole.incident_id <> s.incident_id and (incidents is null or s.incident_id = any(incidents))
        union
        select u.id
        from incident u
        join incident_place ip on ip.incident_id = u.id and ip.known_to is null
        join place_within w on w.place_code = ip.place_code and (w.valid_from > current_date or w.valid_to > current_date)
        where u.known_to is null and u.occurred_earliest is null and (incidents is null or u.id = any(incidents)));
end
$$;

-- While nothing is written: intake waits for the same lock (ReportIntake).
create or replace function rebuild_seizure_totals() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7265767585);
    perform refresh_incident_regions(null);
    delete from seizure_total;
    insert into seizure_total select * from seizure_totals_of(null);
end
$$;
do $$ begin perform rebuild_seizure_totals(); end $$;
analyze incident_region, seizure_total_exception, seizure_total;
