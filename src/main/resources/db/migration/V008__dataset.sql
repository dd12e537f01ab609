-- One row: what changes with every accepted submission, so that answers can be cached against it.
create table dataset (
    singleton  boolean primary key default true check (singleton),
    revision   bigint not null,
    changed_at timestamptz not null,
    seeded     boolean not null
);
comment on column dataset.seeded is 'all bundled reports have been offered; a start that was broken off before goes on with them';
insert into dataset (revision, changed_at, seeded) values (0, now(), false);
