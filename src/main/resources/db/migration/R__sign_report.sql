-- By the database, so that it also holds for servers of the version before. A report that is written is visible from the next revision on. A row that
-- says the same is no change of the report: its publisher can have become another's row, by a merge.
create or replace function sign_report() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.fingerprint = old.fingerprint and new.status = old.status and new.document = old.document then
        new.revision := old.revision;
        new.changed_by := old.changed_by;
        new.salt := old.salt;
        return new;
    end if;
    new.revision := (select revision + 1 from dataset);
    new.changed_by := nullif(current_setting('tergeu.changed_by', true), '');
    new.salt := gen_random_uuid()::text;
    return new;
end $$;
