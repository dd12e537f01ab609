-- Who changed which report, when, and from which revision: append-only, and each entry has the hash of the one before. What reports say is not in
-- it, but its digest is: a name that has to be taken out of reports need not be taken out of here.

create table journal (
    seq        bigint primary key,
    revision   bigint not null,
    kind       text not null,
    key        text not null,
    is_public  boolean not null,
    made_from  bigint,
    made_by    text,
    made_at    timestamptz not null,
    digest     text not null,
    previous   text not null,
    hash       text not null
);
comment on column journal.seq is 'in the order of commit: entries are numbered under the lock of those who write';
comment on column journal.revision is 'of the dataset, which has the change';
comment on column journal.made_from is 'the revision that had changed the report last; null for a new one';
comment on column journal.digest is 'of the document';
create index journal_public on journal (seq) where is_public;
create index journal_key on journal (key, seq);

create function journal_hash(e journal) returns text language sql immutable as $$
    select encode(sha256(convert_to(concat_ws(E'\x1f', e.previous, e.seq, e.revision, e.kind, e.key, e.is_public, coalesce(e.made_from::text, ''),
        coalesce(e.made_by, ''), extract(epoch from e.made_at at time zone 'UTC'), e.digest), 'UTF8')), 'hex')
$$;

-- Nobody else can be between the last entry and the commit: who inserts waits for the lock of org.tergeu.intake.WritingTurn, and has it until then.
create function chain_journal() returns trigger language plpgsql as $$
declare last record;
begin
    perform pg_advisory_xact_lock(7265767585);
    select seq, hash into last from journal order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.previous := coalesce(last.hash, '');
    new.hash := journal_hash(new);
    return new;
end $$;
create trigger chain_journal before insert on journal for each row execute function chain_journal();

create function refuse_to_change_journal() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % is not allowed', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger journal_is_append_only before update or delete or truncate on journal for each statement execute function refuse_to_change_journal();

-- Entries that do not follow from the one before: none as long as nothing was changed, taken out or put in.
create function journal_gaps() returns setof bigint language sql stable as $$
    select seq from (select j, j.seq, lag(j.seq, 1, 0::bigint) over w as seq_before, j.previous, lag(j.hash, 1, '') over w as hash_before
        from journal j window w as (order by j.seq)) e
    where seq <> seq_before + 1 or previous <> hash_before or (e.j).hash <> journal_hash(e.j)
    order by seq
$$;

-- What a report said before it was changed. What it says now is its own row.
create table report_version (
    report_id  bigint not null references report,
    revision   bigint not null,
    status     text not null,
    fingerprint text not null,
    document   text not null,
    changed_by text,
    changed_at timestamptz not null,
    primary key (report_id, revision)
);

-- By the database, so that nothing that changes a report is missing, whatever changes it.
create function journal_report() returns trigger language plpgsql as $$
declare
    was text := case tg_op when 'UPDATE' then old.status end;
begin
    if tg_op = 'UPDATE' then
        insert into report_version (report_id, revision, status, fingerprint, document, changed_by, changed_at)
        values (old.id, old.revision, old.status, old.fingerprint, old.document, old.changed_by, old.revised_at)
        on conflict do nothing;
    end if;
    insert into journal (revision, kind, key, is_public, made_from, made_by, made_at, digest)
    values (new.revision,
        case new.status when 'RETRACTED' then 'RETRACTED' when 'DRAFT' then case when was in ('PUBLISHED', 'RETRACTED') then 'WITHDRAWN' else 'DRAFTED' end
            else case was when 'PUBLISHED' then 'REVISED' when 'RETRACTED' then 'REINSTATED' else 'ADDED' end end,
        new.key,
        new.publisher_id is not null and (new.status <> 'DRAFT' or was in ('PUBLISHED', 'RETRACTED')),
        case tg_op when 'UPDATE' then old.revision end, new.changed_by, new.revised_at, new.fingerprint);
    return null;
end $$;
create trigger journal_report_inserted after insert on report for each row execute function journal_report();
create trigger journal_report_updated after update on report for each row
    when (old.fingerprint is distinct from new.fingerprint or old.status is distinct from new.status) execute function journal_report();

-- The journal begins with what is there.
insert into journal (revision, kind, key, is_public, made_by, made_at, digest)
select revision, case status when 'RETRACTED' then 'RETRACTED' when 'DRAFT' then 'DRAFTED' else 'ADDED' end, key,
    publisher_id is not null and status <> 'DRAFT', changed_by, revised_at, fingerprint
from report order by id;
