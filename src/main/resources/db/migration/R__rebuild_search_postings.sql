-- Makes all that search reads anew of the rows, which is what keeping it up comes to, while nothing is written, and while others go on to search.
create or replace function rebuild_search_postings() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7265767585);
    delete from incident_word;
    insert into incident_word (word, day, incident_id)
    select unnest(tsvector_to_array(name_words)) collate "C" as word, coalesce(occurred_latest, '-infinity') as day, id
    from incident where known_to is null order by word, day, id;
    delete from report_word;
    insert into report_word (word, day, report_id)
    select unnest(tsvector_to_array(words)) collate "C" as word, coalesce(published_latest, '-infinity') as day, id
    from report order by word, day, id;
    delete from incident_fact_text;
    insert into incident_fact_text (incident_id, words) select incident_id, words from incident_fact_words order by 1;
end
$$;
