-- What a place lies in follows the rows that say so, and one that goes over to another place, too.
create or replace function place_parents_told() returns trigger language plpgsql as $$
begin
    perform refresh_place_parents(array(select distinct place_code from changed));
    if tg_op = 'UPDATE' then
        perform refresh_place_parents(array(select distinct place_code from former));
    end if;
    return null;
end $$;

-- As PostgreSQL writes them. Only one that differs is replaced: that waits for those who write the table, and keeps others from writing meanwhile.
do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'CREATE TRIGGER place_parents_added AFTER INSERT ON place_parent REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION place_parents_told()',
        'CREATE TRIGGER place_parents_changed AFTER UPDATE ON place_parent REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION place_parents_told()',
        'CREATE TRIGGER place_parents_removed AFTER DELETE ON place_parent REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION place_parents_told()']
    loop
        if not exists (select from pg_trigger where tgfoid = 'place_parents_told'::regproc and pg_get_triggerdef(oid, true) = wanted) then
            execute 'CREATE OR REPLACE' || substr(wanted, length('CREATE '));
        end if;
    end loop;
end
$$;
