-- Incidents that turned out to be one. What reports say of the one that is merged is recorded as said of the other: addresses lead there
-- (org.tergeu.intake.FactRepository). The documents of the reports stay as they are, so that taking a merge back is reading them again.

create table incident_merge (
    from_id   bigint primary key references fact,
    into_id   bigint not null references fact,
    revision  bigint not null,
    merged_by text,
    merged_at timestamptz not null,
    check (from_id <> into_id)
);
comment on column incident_merge.from_id is 'the incident whose key and identifier lead to the other from now on';
comment on column incident_merge.revision is 'of the dataset, which has it';
create index incident_merge_into on incident_merge (into_id);

create function sign_merge() returns trigger language plpgsql as $$
begin
    new.revision := (select revision + 1 from dataset);
    new.merged_by := nullif(current_setting('tergeu.changed_by', true), '');
    new.merged_at := now();
    return new;
end $$;
create trigger sign_merge before insert on incident_merge for each row execute function sign_merge();

alter table journal add column into_key text;
comment on column journal.into_key is 'what an incident was merged into; null of a report';

-- Nothing is put in where it is null, so that the hashes of the entries that are there still hold.
create or replace function journal_hash(e journal) returns text language sql immutable as $$
    select encode(sha256(convert_to(concat_ws(E'\x1f', e.previous, e.seq, e.revision, e.kind, e.key, e.is_public, coalesce(e.made_from::text, ''),
        coalesce(e.made_by, ''), extract(epoch from e.made_at at time zone 'UTC'), e.digest, e.into_key), 'UTF8')), 'hex')
$$;

create function journal_merge() returns trigger language plpgsql as $$
declare
    m incident_merge := case tg_op when 'DELETE' then old else new end;
begin
    insert into journal (revision, kind, key, into_key, is_public, made_from, made_by, made_at, digest)
    values ((select revision + 1 from dataset), case tg_op when 'DELETE' then 'UNMERGED' else 'MERGED' end, (select key from fact where id = m.from_id),
        (select key from fact where id = m.into_id), true, case tg_op when 'DELETE' then m.revision end,
        nullif(current_setting('tergeu.changed_by', true), ''), now(), '');
    return null;
end $$;
create trigger journal_merge after insert or delete on incident_merge for each row execute function journal_merge();
