-- Whether a standing report names a person. Each question by itself: joined by "or", the planner answers them with hashes of whole tables.
create or replace function is_named_person(of_id bigint) returns boolean language plpgsql stable as $$
begin
    return exists (select from person p where p.id = of_id and is_described('PERSON', p.key))
        or exists (select from person p where p.merged_into_id = of_id and is_described('PERSON', p.key))
        or exists (select from participant t where t.person_id = of_id and t.known_to is null)
        or exists (select from legal_outcome o where o.person_id = of_id and o.known_to is null)
        or exists (select from claim c join report r on r.id = c.report_id where c.spokesperson_id = of_id and not c.withdrawn and r.status = 'PUBLISHED');
end
$$;
