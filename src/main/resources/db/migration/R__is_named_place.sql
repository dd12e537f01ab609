-- Whether a standing report names a place, or one that lies in it.
create or replace function is_named_place(of_code text) returns boolean language plpgsql stable as $$
declare
    one text;
begin
    for one in with recursive below (code) as (
        select of_code union select p.place_code from below b join place_parent p on p.parent_code = b.code
    ) select code from below
    loop
        if is_described('PLACE', one)
            or exists (select from incident_place i where i.place_code = one and i.known_to is null)
            or exists (select from statistic s where s.place_code = one and s.known_to is null)
        then
            return true;
        end if;
    end loop;
    return false;
end
$$;
