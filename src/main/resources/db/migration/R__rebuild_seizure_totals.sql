-- Makes all kept totals of seizures anew, while nothing is written: intake waits for the same lock (ReportIntake).
create or replace function rebuild_seizure_totals() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7265767585);
    perform refresh_incident_regions(null);
    delete from seizure_total;
    insert into seizure_total select * from seizure_totals_of(null);
end
$$;
