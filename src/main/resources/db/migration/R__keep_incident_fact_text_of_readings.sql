-- The words of other readings of items, subjects and names follow their rows.
create or replace function keep_incident_fact_text_of_readings() returns trigger language plpgsql as $$
declare
    ids bigint[];
begin
    if tg_op = 'DELETE' then
        ids := array(select distinct incident_id from gone where attribute in ('ITEM', 'SUBJECT', 'NAME') and incident_id is not null);
    else
        ids := array(select distinct incident_id from written where attribute in ('ITEM', 'SUBJECT', 'NAME') and incident_id is not null);
    end if;
    if cardinality(ids) > 0 then
        perform refresh_incident_fact_text(ids);
    end if;
    return null;
end
$$;
