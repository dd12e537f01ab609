-- Totals of seizures by region, category, month and year, kept up with what is published (docs/adr/0014).

-- org.tergeu.figure.Unit, and how much of the unit that totals of its dimension are told in each one is.
create table unit (
    code   text primary key,
    base   text not null,
    factor numeric not null
);
insert into unit (code, base, factor) values
    ('{piece}', '{piece}', 1),
    ('ug',  'kg', 0.000000001),
    ('mg',  'kg', 0.000001),
    ('g',   'kg', 0.001),
    ('kg',  'kg', 1),
    ('t',   'kg', 1000),
    ('mL',  'L',  0.001),
    ('L',   'L',  1),
    ('m3',  'L',  1000),
    ('cm',  'm',  0.01),
    ('m',   'm',  1),
    ('km',  'm',  1000),
    ('m2',  'm2', 1),
    ('har', 'm2', 10000),
    ('km2', 'm2', 1000000),
    ('%',   '%',  1);

-- The regions that an incident is counted in. They are stored because borders are redrawn before the incidents within them are published
-- anew: what is subtracted then has to be what was added.
create table incident_region (
    incident_id bigint not null references fact,
    region      text   not null,
    primary key (incident_id, region)
);

create table seizure_total_exception (
    incident_id bigint primary key references fact
);
comment on table seizure_total_exception is 'incidents left out of seizure_total, because what they add depends on more than themselves: a part of another incident''s seizure, added only where that is not; no date, and a border that will change';

create table seizure_total (
    by_region    boolean not null,
    by_category  boolean not null,
    period       text    not null check (period in ('MONTH', 'YEAR')),
    earliest     date    not null,
    latest       date    not null,
    region       text    not null,
    category     text    not null,
    aspect       text    not null,
    unit         text    not null,
    currency     text    not null,
    incidents    int     not null,
    facts        int     not null,
    low          numeric not null,
    best         numeric not null,
    high         numeric not null,
    open_above   int     not null,
    open_ended   int     not null,
    quantified   int     not null,
    unquantified int     not null,
    conflicting  int     not null,
    primary key (by_region, by_category, period, latest, earliest, region, category, aspect, unit, currency)
) with (fillfactor = 80);
-- What questions read by: shorter than the key, which a year's rows would be spread over.
create index seizure_total_span on seizure_total (by_region, by_category, period, latest, earliest);
comment on table seizure_total is 'what the current seizures of the incidents of a span come to, for each of the four groupings by region and category; an empty text is no value';
comment on column seizure_total.earliest is 'first day of the month or year of the first day on which they may have occurred; infinity, and latest -infinity: they have no date';
comment on column seizure_total.aspect is 'which figure is added up; none in the rows that tell how many incidents and seizures a group has';
comment on column seizure_total.high is 'of the figures that are not open above';

-- The regions of incidents, and which of them are exceptions. Null: of all.
create function refresh_incident_regions(incidents bigint[]) returns void
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

    insert into seizure_total_exception (incident_id)
    select s.incident_id
    from seizure s join fact whole on whole.id = s.part_of_id
    where s.known_to is null and whole.incident_id <> s.incident_id and (incidents is null or s.incident_id = any(incidents))
    union
    select i.id
    from incident i
    join incident_place ip on ip.incident_id = i.id and ip.known_to is null
    join place_within w on w.place_code = ip.place_code and (w.valid_from > current_date or w.valid_to > current_date)
    where i.known_to is null and i.occurred_earliest is null and (incidents is null or i.id = any(incidents));
end
$$;

-- What the seizures of incidents add to totals. Null: of all incidents.
create function seizure_totals_of(incidents bigint[]) returns setof seizure_total
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
begin
    return query
    with recursive seized as (
        select s.id, s.incident_id, s.part_of_id, s.category,
            coalesce(date_trunc('month', i.occurred_earliest::timestamp)::date, 'infinity') as earliest,
            coalesce(date_trunc('month', i.occurred_latest::timestamp)::date, '-infinity') as latest, f.*
        from incident i
        join seizure s on s.incident_id = i.id and s.known_to is null
        left join unit u on u.code = s.quantity_unit
        cross join lateral (values
            ('QUANTITY', coalesce(u.base, case when s.quantity_qualifier <> 'UNQUANTIFIED' or s.quantity_low is not null then '{piece}' end, ''),
                coalesce(s.quantity_currency, ''), s.quantity_low * coalesce(u.factor, 1), s.quantity_best * coalesce(u.factor, 1),
                s.quantity_high * coalesce(u.factor, 1), s.quantity_qualifier, s.quantity_agreement),
            ('VALUE', coalesce(s.value_unit, ''), coalesce(s.value_currency, ''), s.value_low, s.value_best, s.value_high,
                s.value_qualifier, s.value_agreement)
        ) as f (aspect, unit, currency, low, best, high, qualifier, agreement)
        where i.known_to is null and i.kind <> 'POLICY_EVENT' and (incidents is null or i.id = any(incidents))
        and not exists (select from seizure_total_exception e where e.incident_id = i.id)
    ), above (id, container) as (
        select s.id, s.part_of_id from seized s where s.part_of_id is not null
        union
        select a.id, s.part_of_id from above a join seized s on s.id = a.container and s.part_of_id is not null
    ), contained as (
        select s.id, s.aspect, bool_or(w.category = s.category) as in_category
        from above a join seized s on s.id = a.id
        join seized w on w.id = a.container and w.aspect = s.aspect and w.unit = s.unit and w.currency = s.currency
        where s.qualifier is not null and w.qualifier is not null
        group by s.id, s.aspect
    ), told as (
        select s.incident_id, s.earliest, s.latest, by.category as by_category, case when by.category then s.category else '' end as category,
            '' as aspect, '' as unit, '' as currency, 1 as incidents, count(*)::int as facts, 0 as low, 0 as best, 0 as high,
            0 as open_above, 0 as open_ended, 0 as quantified, 0 as unquantified, 0 as conflicting
        from seized s cross join (values (false), (true)) as by (category)
        -- One of the two rows of each seizure.
        where s.aspect = 'QUANTITY'
        group by 1, 2, 3, 4, 5
        union all
        select s.incident_id, s.earliest, s.latest, by.category, case when by.category then s.category else '' end,
            s.aspect, s.unit, s.currency, 0, 0, coalesce(s.low, 0), coalesce(s.best, s.low, 0), coalesce(s.high, 0),
            (s.high is null)::int, (s.low is null or s.high is null)::int, (s.qualifier <> 'UNQUANTIFIED')::int,
            (s.qualifier = 'UNQUANTIFIED')::int, coalesce(s.agreement = 'CONFLICTING', false)::int
        from seized s left join contained c on c.id = s.id and c.aspect = s.aspect cross join (values (false), (true)) as by (category)
        where s.qualifier is not null and (c.id is null or by.category and not c.in_category)
    ), monthly as (
        select by.region as by_region, t.by_category, t.earliest, t.latest, coalesce(r.region, '') as region, t.category, t.aspect, t.unit,
            t.currency, sum(t.incidents)::int as incidents, sum(t.facts)::int as facts, sum(t.low) as low, sum(t.best) as best,
            sum(t.high) as high, sum(t.open_above)::int as open_above, sum(t.open_ended)::int as open_ended,
            sum(t.quantified)::int as quantified, sum(t.unquantified)::int as unquantified, sum(t.conflicting)::int as conflicting
        from told t cross join (values (false), (true)) as by (region)
        left join incident_region r on by.region and r.incident_id = t.incident_id
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9
    )
    select m.by_region, m.by_category, 'MONTH', m.earliest, m.latest, m.region, m.category, m.aspect, m.unit, m.currency, m.incidents,
        m.facts, m.low, m.best, m.high, m.open_above, m.open_ended, m.quantified, m.unquantified, m.conflicting
    from monthly m
    union all
    select m.by_region, m.by_category, 'YEAR', date_trunc('year', m.earliest::timestamp)::date, date_trunc('year', m.latest::timestamp)::date,
        m.region, m.category, m.aspect, m.unit, m.currency, sum(m.incidents)::int, sum(m.facts)::int, sum(m.low), sum(m.best), sum(m.high),
        sum(m.open_above)::int, sum(m.open_ended)::int, sum(m.quantified)::int, sum(m.unquantified)::int, sum(m.conflicting)::int
    from monthly m
    group by 1, 2, 4, 5, 6, 7, 8, 9, 10;
end
$$;

-- Takes out of the totals what incidents added before they were published anew, and puts in what they add now.
create function keep_seizure_totals(incidents bigint[], before jsonb) returns void
language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    perform refresh_incident_regions(incidents);
    merge into seizure_total t using (
        select c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit, c.currency,
            sum(c.incidents)::int as incidents, sum(c.facts)::int as facts, sum(c.low) as low, sum(c.best) as best, sum(c.high) as high,
            sum(c.open_above)::int as open_above, sum(c.open_ended)::int as open_ended, sum(c.quantified)::int as quantified,
            sum(c.unquantified)::int as unquantified, sum(c.conflicting)::int as conflicting
        from (
            select * from seizure_totals_of(incidents)
            union all
            select b.by_region, b.by_category, b.period, b.earliest, b.latest, b.region, b.category, b.aspect, b.unit, b.currency, -b.incidents,
                -b.facts, -b.low, -b.best, -b.high, -b.open_above, -b.open_ended, -b.quantified, -b.unquantified, -b.conflicting
            from jsonb_populate_recordset(null::seizure_total, before) b
        ) c
        group by c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit, c.currency
        having (sum(c.incidents), sum(c.facts), sum(c.low), sum(c.best), sum(c.high), sum(c.open_above), sum(c.open_ended), sum(c.quantified),
            sum(c.unquantified), sum(c.conflicting)) <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    ) c
    on t.by_region = c.by_region and t.by_category = c.by_category and t.period = c.period and t.latest = c.latest and t.earliest = c.earliest
        and t.region = c.region and t.category = c.category and t.aspect = c.aspect and t.unit = c.unit and t.currency = c.currency
    -- A row of incidents has no figures, one of figures no incidents: of either kind it is gone with the last.
    when matched and t.incidents + c.incidents + t.quantified + c.quantified + t.unquantified + c.unquantified = 0 then delete
    when matched then update set incidents = t.incidents + c.incidents, facts = t.facts + c.facts, low = t.low + c.low, best = t.best + c.best,
        high = t.high + c.high, open_above = t.open_above + c.open_above, open_ended = t.open_ended + c.open_ended,
        quantified = t.quantified + c.quantified, unquantified = t.unquantified + c.unquantified, conflicting = t.conflicting + c.conflicting
    when not matched then insert values (c.by_region, c.by_category, c.period, c.earliest, c.latest, c.region, c.category, c.aspect, c.unit,
        c.currency, c.incidents, c.facts, c.low, c.best, c.high, c.open_above, c.open_ended, c.quantified, c.unquantified, c.conflicting);
end
$$;

-- All of it from the rows, which is what keeping it up comes to.
create function rebuild_seizure_totals() returns void language plpgsql as $$
begin
    perform refresh_incident_regions(null);
    delete from seizure_total;
    insert into seizure_total select * from seizure_totals_of(null);
end
$$;

do $$ begin perform rebuild_seizure_totals(); end $$;
analyze unit, incident_region, seizure_total_exception, seizure_total;
