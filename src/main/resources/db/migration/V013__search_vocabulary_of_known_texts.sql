-- The words of what was there before the triggers were.
insert into search_word (word)
select found.word
from (
    select unnest(tsvector_to_array(words)) collate "C" as word from place_name
    union select unnest(tsvector_to_array(words)) collate "C" from organization_name
    union select unnest(tsvector_to_array(words)) collate "C" from person_name
    union select unnest(tsvector_to_array(words)) collate "C" from report
    union select unnest(tsvector_to_array(words)) collate "C" from incident
) found
where length(found.word) > 2 and found.word !~ '[0-9]';
