-- The revision of the dataset that changed a report last, and who did: what a change is made from is compared with it. Those that are there
-- count as changed in the revision of now. The default is a constant for the moment of this statement, so that no row is written.
do $$ begin
    execute format('alter table report add column revision bigint not null default %s', (select revision from dataset));
end $$;
alter table report alter column revision drop default, add column changed_by text;
comment on column report.revision is 'of the dataset, which changed it last';
comment on column report.changed_by is 'the subject of a token; null for a file';

-- By the database, so that it also holds for servers of the version before. A report that is written is visible from the next revision on.
create function sign_report() returns trigger language plpgsql as $$
begin
    new.revision := (select revision + 1 from dataset);
    new.changed_by := nullif(current_setting('tergeu.changed_by', true), '');
    return new;
end $$;
create trigger sign_report before insert or update on report for each row execute function sign_report();

-- Results of changes that came with an idempotency key; each is kept for a day.
create table remembered_edit (
    subject text not null,
    key     text not null,
    digest  text not null,
    result  text not null,
    made_at timestamptz not null default now(),
    primary key (subject, key)
);
comment on column remembered_edit.subject is 'who made the change, as the token calls them';
comment on column remembered_edit.key is 'a digest of the idempotency key';
comment on column remembered_edit.digest is 'of what was asked for: the key is of this change alone';
create index remembered_edit_made on remembered_edit (made_at);
