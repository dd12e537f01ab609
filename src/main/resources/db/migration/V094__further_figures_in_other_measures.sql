-- A day is 24 hours, so that 15 days and 360 hours of one penalty are compared. Fines in two currencies, and sentences of a year and of 365 days, do
-- not compare: other_measure has the further ones of them, too.
update unit set base = 'h', factor = 24 where code = 'd';
comment on table further_figure is 'purity and street value of seizures; sentence, fine and damages of legal outcomes; in further measures: other_measure';

-- Street values are reckoned and purities are shares: neither is in a total of seizures.
do $$
declare
    written text := pg_get_functiondef('seizure_totals_of(bigint[])'::regprocedure);
    changed text := replace(written, 'where m.known_to is null and i.known_to is null',
        'where m.aspect in (''QUANTITY'', ''VALUE'') and m.known_to is null and i.known_to is null');
begin
    if changed = written then
        raise exception 'seizure_totals_of does not read other_measure as this migration expects';
    end if;
    execute changed;
end
$$;

insert into unpublished (fact_id)
select coalesce(c.incident_id, c.fact_id)
from claim c
where not c.withdrawn and (c.unit in ('d', 'h') or c.aspect in ('PURITY', 'STREET_VALUE', 'SENTENCE', 'FINE', 'DAMAGES'))
group by c.fact_id, c.aspect, coalesce(c.incident_id, c.fact_id)
having bool_or(c.unit in ('d', 'h')) or count(distinct coalesce(c.currency, c.unit)) > 1
on conflict do nothing;
