-- V115: parts that are larger than their whole in a measure that is not the main one.
select settle_inconsistencies(coalesce(array_agg(distinct s.incident_id), '{}'))
from seizure s where s.part_of_id is not null and (s.id in (select m.id from other_measure m) or s.part_of_id in (select m.id from other_measure m));
