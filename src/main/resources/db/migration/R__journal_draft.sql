-- Who changed a draft, and how.
create or replace function journal_draft() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into journal (revision, kind, key, is_public, made_from, made_by, made_at, digest)
        values ((select revision + 1 from dataset), 'DISCARDED', old.key, false, old.revision, nullif(current_setting('tergeu.changed_by', true), ''), now(),
            journal_digest(old.fingerprint, old.salt));
    else
        insert into journal (revision, kind, key, is_public, made_from, made_by, made_at, digest)
        values (new.revision, case when erases() then 'ERASED' when new.status = 'REVIEWED' then 'REVIEWED' else 'DRAFTED' end, new.key, false,
            case tg_op when 'UPDATE' then old.revision end, new.changed_by, new.changed_at, journal_digest(new.fingerprint, new.salt));
    end if;
    return null;
end $$;
