-- What editors prepare: beside the report as it stands, which goes on counting until the draft is published. Files with status DRAFT stay reports.
create table draft (
    key         text primary key,
    status      text not null check (status in ('DRAFT', 'REVIEWED')),
    title       text not null,
    publisher   text not null,
    document    text not null,
    fingerprint text not null,
    made_from   bigint not null,
    revision    bigint not null,
    changed_by  text,
    changed_at  timestamptz not null
);
comment on column draft.key is 'of the report that it is to be';
comment on column draft.publisher is 'the key of an organization';
comment on column draft.made_from is 'the revision of the dataset up to which its editor has seen the report';
comment on column draft.revision is 'of the dataset, which changed it last';
create index draft_changed on draft (changed_at);

create function sign_draft() returns trigger language plpgsql as $$
begin
    new.revision := (select revision + 1 from dataset);
    new.changed_by := nullif(current_setting('tergeu.changed_by', true), '');
    new.changed_at := now();
    return new;
end $$;
create trigger sign_draft before insert or update on draft for each row execute function sign_draft();

create function journal_draft() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into journal (revision, kind, key, is_public, made_from, made_by, made_at, digest)
        values ((select revision + 1 from dataset), 'DISCARDED', old.key, false, old.revision, nullif(current_setting('tergeu.changed_by', true), ''), now(), old.fingerprint);
    else
        insert into journal (revision, kind, key, is_public, made_from, made_by, made_at, digest)
        values (new.revision, case new.status when 'REVIEWED' then 'REVIEWED' else 'DRAFTED' end, new.key, false, case tg_op when 'UPDATE' then old.revision end,
            new.changed_by, new.changed_at, new.fingerprint);
    end if;
    return null;
end $$;
create trigger journal_draft after insert or update or delete on draft for each row execute function journal_draft();
