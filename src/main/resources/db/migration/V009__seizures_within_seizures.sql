-- "11 kg of drugs, 3 kg of it hashish": a total must not add the two.
alter table seizure add column part_of_id bigint references fact;
create index seizure_part_of on seizure (part_of_id) where known_to is null and part_of_id is not null;
