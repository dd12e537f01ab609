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
    -- Pieces beside kilograms, tenge beside dollars: of the part, of the whole, or of both it is not the main measure.
    select p.id, p.incident_id, w.id, w.incident_id, pf.aspect, pf.measure, pf.low, wf.high, pf.known * wf.known
    from seizure p join seizure w on w.id = p.part_of_id and w.known && p.known
    cross join lateral (
        select 'QUANTITY' as aspect, coalesce(u.base, '{piece}') as measure, p.quantity_low * coalesce(u.factor, 1) as low, p.known, true as main
        from (values (p.quantity_unit)) as q (unit) left join unit u on u.code = q.unit
        union all select 'VALUE', p.value_currency, p.value_low, p.known, true
        union all
        select m.aspect, m.measure, m.figure_low * coalesce(u.factor, 1), m.known * p.known, false
        from other_measure m left join unit u on u.code = m.figure_unit where m.id = p.id and m.known && p.known
    ) pf
    join lateral (
        select 'QUANTITY' as aspect, coalesce(u.base, '{piece}') as measure, w.quantity_high * coalesce(u.factor, 1) as high, w.known, true as main
        from (values (w.quantity_unit)) as q (unit) left join unit u on u.code = q.unit
        union all select 'VALUE', w.value_currency, w.value_high, w.known, true
        union all
        select m.aspect, m.measure, m.figure_high * coalesce(u.factor, 1), m.known * w.known, false
        from other_measure m left join unit u on u.code = m.figure_unit where m.id = w.id and m.known && w.known
    ) wf on wf.aspect = pf.aspect and wf.measure = pf.measure and wf.known && pf.known and not (wf.main and pf.main)
    where pf.aspect in ('QUANTITY', 'VALUE')
    union all
    -- A part can have a greater share, or a higher price.
    select p.id, p.id, w.id, w.id, 'FIGURE', coalesce(p.figure_currency, pu.base, '{piece}'), p.figure_low * coalesce(pu.factor, 1),
        w.figure_high * coalesce(wu.factor, 1), p.known * w.known
    from statistic p join statistic w on w.id = p.part_of_id and w.known && p.known
    left join unit pu on pu.code = p.figure_unit left join unit wu on wu.code = w.figure_unit
    where p.measure = w.measure and p.measure not in ('RATIO', 'PRICE')
    and coalesce(p.figure_currency, pu.base, '{piece}') = coalesce(w.figure_currency, wu.base, '{piece}');
