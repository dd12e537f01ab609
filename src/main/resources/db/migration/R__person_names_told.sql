-- The names in the rows of people follow the rows of names, and one that goes over to another person, too.
create or replace function person_names_told() returns trigger language plpgsql as $$
begin
    perform gather_person_names(array(select distinct person_id from changed));
    if tg_op = 'UPDATE' then
        perform gather_person_names(array(select distinct person_id from former));
    end if;
    return null;
end $$;

-- As PostgreSQL writes them. Only one that differs is replaced: that waits for those who write the table, and keeps others from writing meanwhile.
do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'CREATE TRIGGER person_names_added AFTER INSERT ON person_name REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION person_names_told()',
        'CREATE TRIGGER person_names_changed AFTER UPDATE ON person_name REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION person_names_told()',
        'CREATE TRIGGER person_names_removed AFTER DELETE ON person_name REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION person_names_told()']
    loop
        if not exists (select from pg_trigger where tgfoid = 'person_names_told'::regproc and pg_get_triggerdef(oid, true) = wanted) then
            execute 'CREATE OR REPLACE' || substr(wanted, length('CREATE '));
        end if;
    end loop;
end
$$;
