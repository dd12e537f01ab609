-- Finds what is inconsistent in incidents and statistics that were published anew, and in what contains or is contained in theirs.
create or replace function settle_inconsistencies(roots bigint[]) returns void
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
    incidents bigint[];
begin
    incidents := roots || array(
        select n.part_root from inconsistency n where n.whole_root = any(roots)
        union select n.whole_root from inconsistency n where n.part_root = any(roots));
    delete from inconsistency n where n.part_root = any(roots) or n.whole_root = any(roots);
    insert into inconsistency
    select p.* from part_of_whole p where p.part_root = any(roots) and p.least > p.most
    union
    select p.* from part_of_whole p where p.whole_root = any(roots) and p.least > p.most
    union
    select n.* from notes_of_cash n where n.whole_root = any(roots);
    incidents := incidents || array(
        select n.part_root from inconsistency n where n.whole_root = any(roots)
        union select n.whole_root from inconsistency n where n.part_root = any(roots));
    update incident i set inconsistent = not i.inconsistent
    where i.id = any(incidents) and i.known_to is null and i.inconsistent <> exists (
        select from inconsistency n where (n.part_root = i.id or n.whole_root = i.id) and upper_inf(n.known));
end
$$;
