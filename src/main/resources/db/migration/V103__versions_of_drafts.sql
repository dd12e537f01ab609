-- What a draft said before it was changed: whoever has looked at an earlier version sees what differs. They go with the draft.
create table draft_version (
    key         text not null,
    revision    bigint not null,
    document    text not null,
    fingerprint text not null,
    primary key (key, revision)
);
comment on column draft_version.revision is 'of the dataset, which had brought it';

-- Of what a draft said before a name was taken out of it, that name is not kept either.
create function keep_draft_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from draft_version where key = old.key;
    elsif not erases() then
        insert into draft_version (key, revision, document, fingerprint) values (old.key, old.revision, old.document, old.fingerprint)
        on conflict do nothing;
    end if;
    return null;
end $$;
create trigger keep_draft_version after update or delete on draft for each row execute function keep_draft_version();
