-- Figures of parts beside those of the wholes that they name, in every measure that both have, for the days on which both were known.
create or replace view part_of_whole as
    select p.id as part_id, p.incident_id as part_root, w.id as whole_id, w.incident_id as whole_root, 'COUNT' as aspect, '{piece}' as unit,
        p.count_low as least, w.count_high as most, p.known * w.known as known
    from legal_outcome p join legal_outcome w on w.id = p.part_of_id and w.known && p.known
    where p.counted = w.counted and p.basis = w.basis
    union all
    select p.id, p.incident_id, w.id, w.incident_id, 'COUNT', '{piece}', p.count_low, w.count_high, p.known * w.known
    from casualty p join casualty w on w.id = p.part_of_id and w.known && p.known
    union all
    -- Pieces beside kilograms, tenge beside dollars: what is the main measure of one may be another measure of the other.
    select p.id, p.incident_id, w.id, w.incident_id, pf.aspect, pf.measure, pf.low, wf.high, pf.known * wf.known
    from seizure p join seizure w on w.id = p.part_of_id and w.known && p.known
    cross join lateral (
        select 'QUANTITY' as aspect, coalesce(u.base, '{piece}') as measure, p.quantity_low * coalesce(u.factor, 1) as low, p.known
        from (values (p.quantity_unit)) as q (unit) left join unit u on u.code = q.unit
        union all select 'VALUE', p.value_currency, p.value_low, p.known
        union all
        select m.aspect, m.measure, m.figure_low * coalesce(u.factor, 1), m.known * p.known
        from other_measure m left join unit u on u.code = m.figure_unit
        where m.id = p.id and m.aspect in ('QUANTITY', 'VALUE') and m.known && p.known
    ) pf
    join lateral (
        select 'QUANTITY' as aspect, coalesce(u.base, '{piece}') as measure, w.quantity_high * coalesce(u.factor, 1) as high, w.known
        from (values (w.quantity_unit)) as q (unit) left join unit u on u.code = q.unit
        union all select 'VALUE', w.value_currency, w.value_high, w.known
        union all
        select m.aspect, m.measure, m.figure_high * coalesce(u.factor, 1), m.known * w.known
        from other_measure m left join unit u on u.code = m.figure_unit where m.id = w.id and m.known && w.known
    ) wf on wf.aspect = pf.aspect and wf.measure = pf.measure and wf.known && pf.known
    union all
    -- A part can have a greater share, or a higher price.
    select p.id, p.id, w.id, w.id, 'FIGURE', pf.measure, pf.low, wf.high, pf.known * wf.known
    from statistic p join statistic w on w.id = p.part_of_id and w.known && p.known
    cross join lateral (
        select coalesce(p.figure_currency, u.base, '{piece}') as measure, p.figure_low * coalesce(u.factor, 1) as low, p.known
        from (values (p.figure_unit)) as q (unit) left join unit u on u.code = q.unit
        union all
        select m.measure, m.figure_low * coalesce(u.factor, 1), m.known * p.known
        from other_measure m left join unit u on u.code = m.figure_unit where m.id = p.id and m.aspect = 'FIGURE' and m.known && p.known
    ) pf
    join lateral (
        select coalesce(w.figure_currency, u.base, '{piece}') as measure, w.figure_high * coalesce(u.factor, 1) as high, w.known
        from (values (w.figure_unit)) as q (unit) left join unit u on u.code = q.unit
        union all
        select m.measure, m.figure_high * coalesce(u.factor, 1), m.known * w.known
        from other_measure m left join unit u on u.code = m.figure_unit where m.id = w.id and m.aspect = 'FIGURE' and m.known && w.known
    ) wf on wf.measure = pf.measure and wf.known && pf.known
    where p.measure = w.measure and p.measure not in ('RATIO', 'PRICE');
