-- The best value lies within its bounds (docs/adr/0007): of "more than 20" people it is 21, the least that there are.

-- Facts whose rows a changed rule makes anew from their claims. The service does so at its next start, before it reads reports; a
-- migration cannot, since claims are resolved by the service.
create table unpublished (
    fact_id bigint primary key references fact
);
comment on table unpublished is 'incidents and statistics that have to be published anew, since a rule has changed by which their rows were made';

update measure set figure_best = figure_low where figure_best < figure_low;
update legal_outcome set count_best = count_low where count_best < count_low;
update casualty set count_best = count_low where count_best < count_low;
update statistic set figure_best = figure_low where figure_best < figure_low;
update seizure set value_best = value_low where value_best < value_low;
update seizure s set quantity_best = quantity_low,
    quantity_compared = quantity_low * coalesce((select u.factor from unit u where u.code = s.quantity_unit), 1)
where quantity_best < quantity_low;

alter table measure add check (figure_low <= figure_best and figure_best <= figure_high and figure_low <= figure_high);
alter table legal_outcome add check (count_low <= count_best and count_best <= count_high and count_low <= count_high);
alter table casualty add check (count_low <= count_best and count_best <= count_high and count_low <= count_high);
alter table statistic add check (figure_low <= figure_best and figure_best <= figure_high and figure_low <= figure_high);
alter table seizure
    add check (quantity_low <= quantity_best and quantity_best <= quantity_high and quantity_low <= quantity_high),
    add check (value_low <= value_best and value_best <= value_high and value_low <= value_high);

-- A ratio without a unit is so many times as much; hundredfold is 10,000 %.
insert into unit (code, base, factor) values ('{times}', '%', 100);
with ratio as (
    update claim c set unit = '{times}' from fact f
    where f.id = c.fact_id and f.kind = 'STATISTIC' and c.unit is null and c.qualifier is not null
    and cast(c.detail as jsonb) ->> 'measure' = 'RATIO'
    returning c.fact_id
)
insert into unpublished (fact_id) select fact_id from ratio on conflict do nothing;

-- A bare number of whatever was seized is one of pieces, so that "more than 3" is at least 4.
with pieces as (
    update claim set countable = true
    where aspect = 'QUANTITY' and stated is not null and unit is null and currency is null and not countable
    returning incident_id
)
insert into unpublished (fact_id) select incident_id from pieces on conflict do nothing;

-- What is about as much as another claim says may be a rounding of it (docs/adr/0021), and claims that conflict have another best value.
insert into unpublished (fact_id)
select coalesce(c.incident_id, c.fact_id) from claim c
where c.qualifier = 'ABOUT' and not c.withdrawn
and exists (select from claim o where o.fact_id = c.fact_id and o.aspect = c.aspect and o.id <> c.id and not o.withdrawn)
union select incident_id from measure where figure_agreement = 'CONFLICTING'
union select incident_id from legal_outcome where count_agreement = 'CONFLICTING'
union select incident_id from casualty where count_agreement = 'CONFLICTING'
union select incident_id from seizure where 'CONFLICTING' in (quantity_agreement, value_agreement)
union select id from statistic where figure_agreement = 'CONFLICTING'
on conflict do nothing;

do $$ begin perform rebuild_seizure_totals(); end $$;
