-- Names equal what is asked for in one form, and have the words of both.
create or replace function fold_name() returns trigger language plpgsql as $$
declare
    folding text := search_fold(new.name);
begin
    new.folded := left(case when octet_length(new.name) = char_length(new.name) then folding else search_ask(new.name) end, 400);
    new.words := array_to_tsvector(string_to_array(folding, ' '));
    return new;
end $$;

-- As PostgreSQL writes them. Only one that differs is replaced: that waits for those who write the table, and keeps others from writing meanwhile.
do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'CREATE TRIGGER place_name_folded BEFORE INSERT OR UPDATE OF name ON place_name FOR EACH ROW EXECUTE FUNCTION fold_name()',
        'CREATE TRIGGER organization_name_folded BEFORE INSERT OR UPDATE OF name ON organization_name FOR EACH ROW EXECUTE FUNCTION fold_name()',
        'CREATE TRIGGER person_name_folded BEFORE INSERT OR UPDATE OF name ON person_name FOR EACH ROW EXECUTE FUNCTION fold_name()']
    loop
        if not exists (select from pg_trigger where tgfoid = 'fold_name'::regproc and pg_get_triggerdef(oid, true) = wanted) then
            execute 'CREATE OR REPLACE' || substr(wanted, length('CREATE '));
        end if;
    end loop;
end
$$;
