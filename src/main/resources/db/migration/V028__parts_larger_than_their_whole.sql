-- "7 of 5": a part that is certainly larger than what contains it. Its least is more than the most of the whole, in the same unit.

create table inconsistency (
    part_id    bigint not null references fact,
    part_root  bigint not null references fact,
    whole_id   bigint not null references fact,
    whole_root bigint not null references fact,
    aspect     text not null,
    unit       text not null,
    least      numeric not null,
    most       numeric not null,
    known      daterange not null
);
comment on table inconsistency is 'figures of which one is certainly larger than the other that contains it, for the days on which that was known';
comment on column inconsistency.part_root is 'its incident; of a statistic itself';
comment on column inconsistency.unit is 'what least, of the part, and most, of the whole, are told in: a base unit or a currency';
create index inconsistency_part on inconsistency (part_id);
create index inconsistency_whole on inconsistency (whole_id);
create index inconsistency_part_root on inconsistency (part_root);
create index inconsistency_whole_root on inconsistency (whole_root);

-- Parts of all versions are looked for by what contains them.
create index legal_outcome_parts on legal_outcome (part_of_id) where part_of_id is not null;
create index casualty_parts on casualty (part_of_id) where part_of_id is not null;
create index seizure_parts on seizure (part_of_id) where part_of_id is not null;
create index statistic_parts on statistic (part_of_id) where part_of_id is not null;
drop index legal_outcome_part_of;
drop index seizure_part_of;
drop index statistic_part_of;

create view part_of_whole as
    select p.id as part_id, p.incident_id as part_root, w.id as whole_id, w.incident_id as whole_root, 'COUNT' as aspect, '{piece}' as unit,
        p.count_low as least, w.count_high as most, p.known * w.known as known
    from legal_outcome p join legal_outcome w on w.id = p.part_of_id and w.known && p.known
    where p.counted = w.counted and p.basis = w.basis
    union all
    select p.id, p.incident_id, w.id, w.incident_id, 'COUNT', '{piece}', p.count_low, w.count_high, p.known * w.known
    from casualty p join casualty w on w.id = p.part_of_id and w.known && p.known
    union all
    select p.id, p.incident_id, w.id, w.incident_id, 'QUANTITY', coalesce(pu.base, '{piece}'), p.quantity_low * coalesce(pu.factor, 1),
        w.quantity_high * coalesce(wu.factor, 1), p.known * w.known
    from seizure p join seizure w on w.id = p.part_of_id and w.known && p.known
    left join unit pu on pu.code = p.quantity_unit left join unit wu on wu.code = w.quantity_unit
    where coalesce(pu.base, '{piece}') = coalesce(wu.base, '{piece}')
    union all
    select p.id, p.incident_id, w.id, w.incident_id, 'VALUE', p.value_currency, p.value_low, w.value_high, p.known * w.known
    from seizure p join seizure w on w.id = p.part_of_id and w.known && p.known
    where p.value_currency = w.value_currency
    union all
    -- A part can have a greater share, or a higher price.
    select p.id, p.id, w.id, w.id, 'FIGURE', coalesce(p.figure_currency, pu.base, '{piece}'), p.figure_low * coalesce(pu.factor, 1),
        w.figure_high * coalesce(wu.factor, 1), p.known * w.known
    from statistic p join statistic w on w.id = p.part_of_id and w.known && p.known
    left join unit pu on pu.code = p.figure_unit left join unit wu on wu.code = w.figure_unit
    where p.measure = w.measure and p.measure not in ('RATIO', 'PRICE')
    and coalesce(p.figure_currency, pu.base, '{piece}') = coalesce(w.figure_currency, wu.base, '{piece}');

-- Contradictions are what is written with an incident; disputed is what is served.
drop index incident_disputed;
alter table incident rename column disputed to contradicted;
alter table incident add column inconsistent boolean not null default false;
alter table incident add column disputed boolean not null generated always as (contradicted or inconsistent) stored;
comment on column incident.contradicted is 'reports contradict each other on it, or on one of its facts';
comment on column incident.inconsistent is 'one of its figures is larger than the figure that contains it, or less than one that it contains; told of the current version only, since whole and part are known from days of their own';
create index incident_disputed on incident (id) where known_to is null and disputed;

-- Finds what is inconsistent in incidents and statistics that were published anew, and in what contains or is contained in theirs.
create function settle_inconsistencies(roots bigint[]) returns void
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
    incidents bigint[];
begin
    incidents := roots || array(
        select n.part_root from inconsistency n where n.whole_root = any(roots)
        union select n.whole_root from inconsistency n where n.part_root = any(roots));
    delete from inconsistency n where n.part_root = any(roots) or n.whole_root = any(roots);
    insert into inconsistency
    select p.* from part_of_whole p where p.part_root = any(roots) and p.least > p.most
    union
    select p.* from part_of_whole p where p.whole_root = any(roots) and p.least > p.most;
    incidents := incidents || array(
        select n.part_root from inconsistency n where n.whole_root = any(roots)
        union select n.whole_root from inconsistency n where n.part_root = any(roots));
    update incident i set inconsistent = not i.inconsistent
    where i.id = any(incidents) and i.known_to is null and i.inconsistent <> exists (
        select from inconsistency n where (n.part_root = i.id or n.whole_root = i.id) and upper_inf(n.known));
end
$$;

do $$ begin
    perform settle_inconsistencies(array(
        select p.part_root from part_of_whole p where p.least > p.most union select p.whole_root from part_of_whole p where p.least > p.most));
end $$;
