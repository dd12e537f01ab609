-- The words of names follow their incidents, and are written anew only where they have changed.
create or replace function keep_incident_words() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    if tg_op = 'UPDATE' then
        if not exists (select from gone g join written n on n.id = g.id
            where (g.name_words, g.occurred_latest, g.known_to) is distinct from (n.name_words, n.occurred_latest, n.known_to))
        then
            return null;
        end if;
    end if;
    if tg_op in ('UPDATE', 'DELETE') then
        delete from incident_word w using (
            select unnest(tsvector_to_array(g.name_words)) as word, coalesce(g.occurred_latest, '-infinity') as day, g.id
            from gone g where g.known_to is null
        ) g
        where w.word = g.word and w.day = g.day and w.incident_id = g.id;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        insert into incident_word (word, day, incident_id)
        select unnest(tsvector_to_array(n.name_words)), coalesce(n.occurred_latest, '-infinity'), n.id
        from written n where n.known_to is null;
    end if;
    return null;
end
$$;
