-- Casualties are a list of their own, which can be in the order of their counts.
create index casualty_count_order on casualty (coalesce(count_best, count_low, '-infinity'), id) where known_to is null;
create index casualty_count_order_ascending on casualty (coalesce(count_best, count_low, 'infinity'), id) where known_to is null;
