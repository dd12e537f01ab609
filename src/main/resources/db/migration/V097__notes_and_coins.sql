-- Cash counted by its notes and coins: a part of it for each value, whose number is its quantity.
alter table seizure add denomination_value numeric, add denomination_currency text, add denomination_form text,
    add check ((denomination_value is null) = (denomination_currency is null)), add check (denomination_value > 0);
comment on column seizure.denomination_value is 'of a part that is notes or coins: what one of them is worth';
comment on column seizure.denomination_form is 'NOTE or COIN; null where no report says';

-- All cash is asked for its notes whenever an incident is published; few have any.
create index seizure_denominations on seizure (part_of_id) where denomination_value is not null;

-- "100 notes of 100 dollars, 5,000 dollars in all": what notes and coins come to at least is more than the cash can be at most, in the same currency, on the
-- days from one change of knowledge to the next. The pair is the cash and itself.
create view notes_of_cash as
    select w.id as part_id, w.incident_id as part_root, w.id as whole_id, w.incident_id as whole_root, 'VALUE' as aspect, w.currency as unit,
        n.least, w.most, w.known * d.days as known
    from (
        select s.id, s.incident_id, s.value_currency as currency, s.value_high as most, s.known from seizure s
        where s.value_currency is not null and s.value_high is not null
        union all
        select s.id, s.incident_id, m.figure_currency, m.figure_high, s.known * m.known from seizure s
        join other_measure m on m.id = s.id and m.aspect = 'VALUE' and m.known && s.known
        where m.figure_currency is not null and m.figure_high is not null
    ) w
    cross join lateral (
        select daterange(c.day, lead(c.day) over (order by c.day)) as days from (
            select unnest(array[p.known_from, p.known_to]) as day from seizure p
            where p.part_of_id = w.id and p.denomination_value is not null and p.denomination_currency = w.currency
            union select unnest(array[lower(w.known), upper(w.known)])
        ) c where c.day is not null
    ) d
    cross join lateral (
        select sum(p.denomination_value * p.quantity_low) as least from seizure p
        where p.part_of_id = w.id and p.denomination_value is not null and p.denomination_currency = w.currency and p.known @> lower(d.days)
    ) n
    where d.days && w.known and n.least > w.most;

do $$
declare
    written text := pg_get_functiondef('settle_inconsistencies(bigint[])'::regprocedure);
    changed text := replace(written, 'select p.* from part_of_whole p where p.whole_root = any(roots) and p.least > p.most;',
        'select p.* from part_of_whole p where p.whole_root = any(roots) and p.least > p.most
    union
    select n.* from notes_of_cash n where n.whole_root = any(roots);');
begin
    if changed = written then
        raise exception 'settle_inconsistencies does not have what this migration expects';
    end if;
    execute changed;
end
$$;
