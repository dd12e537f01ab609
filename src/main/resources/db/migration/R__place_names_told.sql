-- The names in the rows of places follow the rows of names, and one that goes over to another place, too.
create or replace function place_names_told() returns trigger language plpgsql as $$
begin
    perform gather_place_names(array(select distinct place_code from changed));
    if tg_op = 'UPDATE' then
        perform gather_place_names(array(select distinct place_code from former));
    end if;
    return null;
end $$;

-- As PostgreSQL writes them. Only one that differs is replaced: that waits for those who write the table, and keeps others from writing meanwhile.
do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'CREATE TRIGGER place_names_added AFTER INSERT ON place_name REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION place_names_told()',
        'CREATE TRIGGER place_names_changed AFTER UPDATE ON place_name REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION place_names_told()',
        'CREATE TRIGGER place_names_removed AFTER DELETE ON place_name REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION place_names_told()']
    loop
        if not exists (select from pg_trigger where tgfoid = 'place_names_told'::regproc and pg_get_triggerdef(oid, true) = wanted) then
            execute 'CREATE OR REPLACE' || substr(wanted, length('CREATE '));
        end if;
    end loop;
end
$$;
