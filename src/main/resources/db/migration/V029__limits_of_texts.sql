-- Every text has a limit in letters and bytes (TextLimit, docs/report-format.md), so that none reaches the limit of an index. What an earlier
-- release has taken in stays, and can be published again: where it is longer, the limit of the database is as long as that.

-- The longest of these texts: in letters, and in bytes.
create function longest_text(texts text[], out letters int, out bytes int) language sql immutable parallel safe as $$
    select coalesce(max(char_length(each)), 0), coalesce(max(octet_length(each)), 0) from unnest(texts) each
$$;

do $$
declare
    held record;
    allowed record;
begin
    for held in
        select * from (values
            ('report', 'key', 120, 120, 'select key from report'),
            ('report', 'url', 2000, 2600, 'select url from report'),
            ('report', 'title', 500, 2000, 'select title from report'),
            ('report', 'author', 500, 2000, 'select author from report'),
            ('report', 'language', 35, 35, 'select language from report'),
            ('definition', 'key', 120, 120, 'select key from definition'),
            ('organization', 'key', 120, 120, 'select key from organization'),
            ('organization', 'name', 500, 2000, 'select body::jsonb ->> ''name'' from definition'),
            ('organization_name', 'language', 35, 35, 'select language from organization_name'),
            ('organization_name', 'name', 500, 2000, 'select jsonb_path_query(body::jsonb, ''$.**.name'') #>> ''{}'' from definition'),
            ('person', 'key', 120, 120, 'select key from person'),
            ('person', 'name', 500, 2000, 'select body::jsonb ->> ''name'' from definition'),
            ('person', 'position', 500, 2000, 'select body::jsonb ->> ''position'' from definition'),
            ('person_name', 'language', 35, 35, 'select language from person_name'),
            ('person_name', 'name', 500, 2000, 'select jsonb_path_query(body::jsonb, ''$.**.name'') #>> ''{}'' from definition'),
            ('place', 'code', 120, 120, 'select code from place'),
            ('place_name', 'language', 35, 35, 'select language from place_name'),
            ('place_name', 'name', 500, 2000, 'select jsonb_path_query(body::jsonb, ''$.**.name'') #>> ''{}'' from definition'),
            ('fact', 'key', 500, 500, 'select key from fact'),
            ('claim', 'note', 5000, 20000, 'select note from claim'),
            ('incident', 'key', 120, 120, 'select key from incident'),
            ('incident', 'name', 500, 2000, 'select detail::jsonb ->> ''name'' from claim'),
            ('incident', 'summary', 5000, 20000, 'select detail::jsonb ->> ''summary'' from claim'),
            ('measure', 'name', 500, 2000, 'select detail::jsonb ->> ''name'' from claim'),
            ('seizure', 'item', 300, 1200, 'select detail::jsonb ->> ''item'' from claim'),
            ('legal_outcome', 'subject', 500, 2000, 'select detail::jsonb ->> ''subject'' from claim'),
            ('statistic', 'key', 120, 120, 'select key from statistic'),
            ('statistic', 'name', 500, 2000, 'select detail::jsonb ->> ''name'' from claim')
        ) as each (place, part, letters, bytes, before)
    loop
        execute format('select greatest(%s, max(char_length(t))) as letters, greatest(%s, max(octet_length(t))) as bytes'
            ' from (%s union all select %I::text from %I) as texts (t)', held.letters, held.bytes, held.before, held.part, held.place) into allowed;
        execute format('alter table %I add constraint %I check (char_length(%I) <= %s and octet_length(%I) <= %s)',
            held.place, held.place || '_' || held.part || '_length', held.part, allowed.letters, held.part, allowed.bytes);
    end loop;

    select greatest(300, max(char_length(t))) as letters, greatest(1200, max(octet_length(t))) as bytes into allowed from (
        select jsonb_path_query(detail::jsonb, '$.offences[*].provision') #>> '{}' from claim
        union all select unnest(offence_provisions) from legal_outcome
    ) as texts (t);
    execute format('alter table legal_outcome add constraint legal_outcome_offence_provisions_length'
        ' check ((longest_text(offence_provisions)).letters <= %s and (longest_text(offence_provisions)).bytes <= %s)', allowed.letters, allowed.bytes);
end
$$;
