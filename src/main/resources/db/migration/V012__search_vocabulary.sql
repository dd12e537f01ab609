-- Every word that search can find, so that a misspelt one can be told and its likeliest readings be looked up. Words stay when
-- what they were in goes: a word too many finds nothing.

-- A word and what is left of it when one letter is dropped. Two words that have one of these in common differ by one letter added,
-- dropped or changed, or two swapped.
create function search_slips(word text) returns text[] language sql immutable parallel safe as $$
    select array_agg(distinct left(word, letter) || substr(word, letter + 2)) || word
    from generate_series(0, length(word) - 1) letter
$$;

create table search_word (
    word  text collate "C" primary key,
    slips text[] not null generated always as (search_slips(word)) stored
);
create index search_word_slips on search_word using gin (slips);
create index search_word_trigram on search_word using gin (word gin_trgm_ops);

-- Numbers are no words: 118 is no slip of 119.
create function record_search_words() returns trigger language plpgsql as $$
begin
    insert into search_word (word)
    select found.word
    from (select distinct unnest(tsvector_to_array(written.words)) collate "C" as word from written) found
    where length(found.word) > 2
      and found.word !~ '[0-9]'
      and not exists (select from search_word known where known.word = found.word)
    -- In one order, so that two writers of the same new words wait for each other in one direction.
    order by found.word
    on conflict do nothing;
    return null;
end
$$;

create trigger search_words_inserted after insert on place_name
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_updated after update on place_name
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_inserted after insert on organization_name
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_updated after update on organization_name
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_inserted after insert on person_name
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_updated after update on person_name
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_inserted after insert on report
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_updated after update on report
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_inserted after insert on incident
    referencing new table as written for each statement execute function record_search_words();
create trigger search_words_updated after update on incident
    referencing new table as written for each statement execute function record_search_words();
