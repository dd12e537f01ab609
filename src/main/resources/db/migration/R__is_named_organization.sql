-- Whether a standing report names an organization or a part of it. Named is, too, what a standing report describes a part or a successor of,
-- whenever that was.
create or replace function is_named_organization(of_id bigint) returns boolean language plpgsql stable as $$
declare
    one bigint;
begin
    for one in with recursive below (id) as (
        select of_id union select p.organization_id from below b join organization_membership p on p.parent_id = b.id
    ) select id from below
    loop
        if exists (select from organization o where o.id = one and is_described('ORGANIZATION', o.key))
            or exists (select from organization o where o.merged_into_id = one and is_described('ORGANIZATION', o.key))
            or exists (select from organization_succession s join organization o on o.id = s.successor_id
                where s.predecessor_id = one and is_described('ORGANIZATION', o.key))
            or exists (select from organization_succession s join organization o on o.merged_into_id = s.successor_id
                where s.predecessor_id = one and is_described('ORGANIZATION', o.key))
            or exists (select from report r where r.publisher_id = one and r.status = 'PUBLISHED')
            or exists (select from participant t where t.organization_id = one and t.known_to is null)
            or exists (select from legal_outcome o where o.organization_id = one and o.known_to is null)
            or exists (select from claim c join report r on r.id = c.report_id where c.asserted_by_id = one and not c.withdrawn and r.status = 'PUBLISHED')
        then
            return true;
        end if;
    end loop;
    return false;
end
$$;
