-- Takes out of the totals what incidents added before they were published anew, and puts in what they add now. Of the trees that they are or were
-- of, those come or go, too, that have become exceptions by it, or are none any more.
create or replace function keep_seizure_totals(incidents bigint[], before jsonb) returns void
language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
    related bigint[] := array(
        select t.id from incident_trees(incidents) t union select f.id::bigint from jsonb_array_elements_text(before -> 'trees') as f (id));
    turned bigint[] := case when related <@ incidents then '{}' else array(
        select t.id from unnest(related) as t (id)
        where t.id <> all(incidents) and
            exists (select from seizure_total_exception e where e.incident_id = t.id) <> (t.id in (select seizure_total_exceptions(related)))) end;
    touched bigint[] := incidents || turned;
    added jsonb := (before -> 'totals')
        || case when turned = '{}' then '[]' else (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from seizure_totals_of(turned) t) end;
begin
    perform refresh_incident_regions(touched);
    merge into seizure_total t using (
        select c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit, c.currency,
            sum(c.incidents)::int as incidents, sum(c.facts)::int as facts, sum(c.low) as low, sum(c.best) as best, sum(c.high) as high,
            sum(c.open_above)::int as open_above, sum(c.open_ended)::int as open_ended, sum(c.quantified)::int as quantified,
            sum(c.unquantified)::int as unquantified, sum(c.conflicting)::int as conflicting, sum(c.overlapping)::int as overlapping, c.item
        from (
            select * from seizure_totals_of(touched)
            union all
            select b.by_region, b.by_category, b.period, b.earliest, b.latest, b.region, b.category, b.aspect, b.unit, b.currency, -b.incidents,
                -b.facts, -b.low, -b.best, -b.high, -b.open_above, -b.open_ended, -b.quantified, -b.unquantified, -b.conflicting,
                -b.overlapping, b.item
            from jsonb_populate_recordset(null::seizure_total, added) b
        ) c
        group by c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit, c.currency, c.item
        having (sum(c.incidents), sum(c.facts), sum(c.low), sum(c.best), sum(c.high), sum(c.open_above), sum(c.open_ended), sum(c.quantified),
            sum(c.unquantified), sum(c.conflicting), sum(c.overlapping)) <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    ) c
    on t.by_region = c.by_region and t.by_category = c.by_category and t.period = c.period and t.latest = c.latest and t.earliest = c.earliest
        and t.region = c.region and t.category = c.category and t.aspect = c.aspect and t.unit = c.unit and t.currency = c.currency and t.item = c.item
    -- A row of incidents has no figures, one of figures no incidents: of either kind it is gone with the last.
    when matched and t.incidents + c.incidents + t.quantified + c.quantified + t.unquantified + c.unquantified = 0 then delete
    when matched then update set incidents = t.incidents + c.incidents, facts = t.facts + c.facts, low = t.low + c.low, best = t.best + c.best,
        high = t.high + c.high, open_above = t.open_above + c.open_above, open_ended = t.open_ended + c.open_ended,
        quantified = t.quantified + c.quantified, unquantified = t.unquantified + c.unquantified, conflicting = t.conflicting + c.conflicting,
        overlapping = t.overlapping + c.overlapping
    when not matched then insert values (c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit,
        c.currency, c.incidents, c.facts, c.low, c.best, c.high, c.open_above, c.open_ended, c.quantified, c.unquantified, c.conflicting, c.overlapping, c.item);
end
$$;
