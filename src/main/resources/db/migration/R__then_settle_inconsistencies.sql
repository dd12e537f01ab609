-- V115: parts that are larger than their whole in a measure that is not the main one.
select settle_inconsistencies(coalesce(array_agg(distinct p.root), '{}'))
from (
    select s.id, s.part_of_id, s.incident_id as root from seizure s where s.part_of_id is not null
    union all
    select s.id, s.part_of_id, s.id from statistic s where s.part_of_id is not null
) p
where p.id in (select m.id from other_measure m) or p.part_of_id in (select m.id from other_measure m);
