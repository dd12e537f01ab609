-- The words of titles follow their reports, and are written anew only where they have changed: a report is updated several times while it is recorded.
create or replace function keep_report_words() returns trigger language plpgsql set plan_cache_mode = force_custom_plan as $$
begin
    if tg_op = 'UPDATE' then
        if not exists (select from gone g join written n on n.id = g.id
            where (g.words, g.published_latest) is distinct from (n.words, n.published_latest))
        then
            return null;
        end if;
    end if;
    if tg_op in ('UPDATE', 'DELETE') then
        delete from report_word w using (
            select unnest(tsvector_to_array(g.words)) as word, coalesce(g.published_latest, '-infinity') as day, g.id from gone g
        ) g
        where w.word = g.word and w.day = g.day and w.report_id = g.id;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        insert into report_word (word, day, report_id)
        select unnest(tsvector_to_array(n.words)), coalesce(n.published_latest, '-infinity'), n.id from written n;
    end if;
    return null;
end
$$;
