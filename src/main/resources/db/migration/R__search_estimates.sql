-- About how many rows match, and of how many, as the planner knows it from its statistics, without looking at any; and which of the query's
-- terms is in the fewest names and titles. A term is given as words, any of which may stand for it: 'a' | 'b'; 'a':* has no words.
-- Volatile, because explain may be in no other function.
create or replace function search_estimates(query tsquery, terms text[], out incidents int, out incident_names int, out incident_texts int, out fact_texts int,
    out reports int, out report_titles int, out name_words text[], out names_of_words int, out title_words text[], out titles_of_words int)
-- Of a parallel plan, the parts are not in the order of the statement.
language plpgsql set max_parallel_workers_per_gather = 0 as $$
declare
    listed text[] := array(select term from unnest(terms) term where term not like '%:*%');
    plan jsonb;
    estimates int[];
    -- Which part of the rows of incidents is what is known now.
    current float8;
begin
    -- Asked for what is known now, the planner would open each index of that alone, for each word.
    execute format('explain (format json) select from incident union all select from incident where known_to is null union all select from report'
        || ' union all select from incident_fact_text where words @@ %1$L::tsquery'
        || ' union all select from incident where words @@ %1$L::tsquery'
        || ' union all select from incident where name_words @@ %1$L::tsquery'
        || ' union all select from report where words @@ %1$L::tsquery', query)
        -- Of a query of one term these are known.
        || case when cardinality(terms) = 1 then '' else coalesce((select string_agg(format(
            ' union all select from incident where name_words @@ %1$L::tsquery'
            ' union all select from report where words @@ %1$L::tsquery', term), '' order by place)
            from unnest(listed) with ordinality as each (term, place)), '') end
        into plan;
    estimates := array(select (child ->> 'Plan Rows')::int from jsonb_array_elements(plan #> '{0,Plan,Plans}') with ordinality as part (child, n) order by n);
    current := estimates[2] / estimates[1]::float8;
    incidents := estimates[1];
    reports := estimates[3];
    fact_texts := estimates[4];
    incident_texts := ceil(estimates[5] * current);
    incident_names := ceil(estimates[6] * current);
    report_titles := estimates[7];
    if cardinality(terms) = 1 then
        estimates := estimates || estimates[6:7];
    end if;
    select string_to_array(replace(listed[n], '''', ''), ' | '), ceil(estimates[6 + 2 * n] * current) into name_words, names_of_words
        from generate_subscripts(listed, 1) n order by estimates[6 + 2 * n] limit 1;
    select string_to_array(replace(listed[n], '''', ''), ' | '), estimates[7 + 2 * n] into title_words, titles_of_words
        from generate_subscripts(listed, 1) n order by estimates[7 + 2 * n] limit 1;
end
$$;
