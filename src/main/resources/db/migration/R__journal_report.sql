-- Who changed a report, and how. Of what a report said before a name was taken out of it, that name is not kept either.
create or replace function journal_report() returns trigger language plpgsql as $$
declare
    was text := case tg_op when 'UPDATE' then old.status end;
    erased boolean := tg_op = 'UPDATE' and erases();
begin
    if tg_op = 'UPDATE' then
        insert into report_version (report_id, revision, status, fingerprint, document, changed_by, changed_at, salt)
        values (old.id, old.revision, old.status, case when erased then new.fingerprint else old.fingerprint end,
            case when erased then new.document else old.document end, old.changed_by, old.revised_at, case when erased then '' else old.salt end)
        on conflict do nothing;
    end if;
    insert into journal (revision, kind, key, is_public, made_from, made_by, made_at, digest)
    values (new.revision,
        case when erased then 'ERASED' else
            case new.status when 'RETRACTED' then 'RETRACTED' when 'DRAFT' then case when was in ('PUBLISHED', 'RETRACTED') then 'WITHDRAWN' else 'DRAFTED' end
                else case was when 'PUBLISHED' then 'REVISED' when 'RETRACTED' then 'REINSTATED' else 'ADDED' end end end,
        new.key,
        new.publisher_id is not null and (new.status <> 'DRAFT' or was in ('PUBLISHED', 'RETRACTED')),
        case tg_op when 'UPDATE' then old.revision end, new.changed_by, new.revised_at, journal_digest(new.fingerprint, new.salt));
    return null;
end $$;

-- As PostgreSQL writes them. Only one that differs is replaced: that waits for those who write the table, and keeps others from writing meanwhile.
do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'CREATE TRIGGER journal_report_inserted AFTER INSERT ON report FOR EACH ROW EXECUTE FUNCTION journal_report()',
        'CREATE TRIGGER journal_report_updated AFTER UPDATE ON report FOR EACH ROW WHEN (old.fingerprint IS DISTINCT FROM new.fingerprint OR old.status IS DISTINCT FROM new.status OR old.document IS DISTINCT FROM new.document) EXECUTE FUNCTION journal_report()']
    loop
        if not exists (select from pg_trigger where tgfoid = 'journal_report'::regproc and pg_get_triggerdef(oid, true) = wanted) then
            execute 'CREATE OR REPLACE' || substr(wanted, length('CREATE '));
        end if;
    end loop;
end
$$;
