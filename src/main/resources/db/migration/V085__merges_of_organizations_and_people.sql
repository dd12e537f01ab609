-- Organizations and people that turned out to be one (docs/adr/0063). The row of the one that is merged stays, for its key and number lead to the
-- other; it has no names, so that nothing finds it, until it stands for itself again.

alter table organization add column merged_into_id bigint references organization, add column merged_revision bigint;
alter table person add column merged_into_id bigint references person, add column merged_revision bigint;
alter table organization add check (merged_into_id <> id);
alter table person add check (merged_into_id <> id);
comment on column organization.merged_into_id is 'where its key and identifier lead; null when it stands for itself';
comment on column organization.merged_revision is 'of the dataset, which has the merge';
create index organization_merged on organization (merged_into_id) where merged_into_id is not null;
create index person_merged on person (merged_into_id) where merged_into_id is not null;

create function sign_merge_of_thing() returns trigger language plpgsql as $$
begin
    new.merged_revision := case when new.merged_into_id is not null then (select revision + 1 from dataset) end;
    return new;
end $$;
create trigger sign_merge before update on organization for each row
    when (old.merged_into_id is distinct from new.merged_into_id) execute function sign_merge_of_thing();
create trigger sign_merge before update on person for each row
    when (old.merged_into_id is distinct from new.merged_into_id) execute function sign_merge_of_thing();

create function journal_merge_of_organization() returns trigger language plpgsql as $$
begin
    insert into journal (revision, kind, thing, key, into_key, is_public, made_from, made_by, made_at, digest)
    values ((select revision + 1 from dataset), case when new.merged_into_id is null then 'UNMERGED' else 'MERGED' end, 'ORGANIZATION', new.key,
        (select key from organization where id = coalesce(new.merged_into_id, old.merged_into_id)), true, old.merged_revision,
        nullif(current_setting('tergeu.changed_by', true), ''), now(), '');
    return null;
end $$;
create trigger journal_merge after update on organization for each row
    when (old.merged_into_id is distinct from new.merged_into_id) execute function journal_merge_of_organization();

create function journal_merge_of_person() returns trigger language plpgsql as $$
begin
    insert into journal (revision, kind, thing, key, into_key, is_public, made_from, made_by, made_at, digest)
    values ((select revision + 1 from dataset), case when new.merged_into_id is null then 'UNMERGED' else 'MERGED' end, 'PERSON', 'person:' || new.id,
        'person:' || coalesce(new.merged_into_id, old.merged_into_id), true, old.merged_revision,
        nullif(current_setting('tergeu.changed_by', true), ''), now(), '');
    return null;
end $$;
create trigger journal_merge after update on person for each row
    when (old.merged_into_id is distinct from new.merged_into_id) execute function journal_merge_of_person();
