-- legal_outcome_parts (V028) has the same entries.
drop index legal_outcome_part_of_then;
