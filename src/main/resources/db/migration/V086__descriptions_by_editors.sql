-- How editors describe organizations, people and places: what they give goes before what reports say. Append-only in use: the latest row of a thing
-- counts, and one without a body says nothing, so that undoing is one more row.

create table description (
    thing      text not null check (thing in ('ORGANIZATION', 'PERSON', 'PLACE')),
    key        text not null,
    revision   bigint not null,
    body       text,
    changed_by text,
    changed_at timestamptz not null,
    primary key (thing, key, revision)
);
comment on column description.body is 'what is given, JSON; null: nothing any more';
comment on column description.revision is 'of the dataset, which has it';

create function sign_description() returns trigger language plpgsql as $$
begin
    new.revision := (select revision + 1 from dataset);
    new.changed_by := nullif(current_setting('tergeu.changed_by', true), '');
    new.changed_at := now();
    return new;
end $$;
create trigger sign_description before insert on description for each row execute function sign_description();

create function journal_description() returns trigger language plpgsql as $$
begin
    insert into journal (revision, kind, thing, key, is_public, made_from, made_by, made_at, digest)
    values (new.revision, 'DESCRIBED', new.thing,
        case new.thing when 'PERSON' then 'person:' || (select id from person p where p.key = new.key) else new.key end, true,
        (select max(revision) from description d where d.thing = new.thing and d.key = new.key and d.revision < new.revision),
        new.changed_by, new.changed_at, '');
    return null;
end $$;
create trigger journal_description after insert on description for each row execute function journal_description();
