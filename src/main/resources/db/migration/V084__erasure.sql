-- Erasure of people (docs/adr/0062): what recognises their names and keys when they come again, without holding them; and digests of the journal
-- that nobody can try names against once the salt is gone.

create table erasure_salt (
    singleton boolean primary key default true check (singleton),
    salt      text not null
);
comment on table erasure_salt is 'of the digests of names and keys: what is tried against them in one database is of no use in another';
insert into erasure_salt (salt) values (gen_random_uuid()::text || gen_random_uuid()::text);

create table erased_person (
    person_id   bigint primary key references person,
    description text not null
);
comment on column erased_person.description is 'what stands in place of each name';

create table erased_mark (
    digest    text not null,
    person_id bigint not null references erased_person,
    is_key    boolean not null,
    start     int not null,
    words     int not null,
    primary key (digest, person_id)
);
comment on column erased_mark.digest is 'of a name or key, salted';
comment on column erased_mark.start is '16 bits of a checksum of the first word: most words need no digest to be seen to begin no name';
comment on column erased_mark.words is 'how many words the name or key has';

alter table report add column salt text not null default '';
alter table report_version add column salt text not null default '';
alter table draft add column salt text not null default '';
comment on column report.salt is 'of the digest that the journal has of this version; empty where the digest is the fingerprint itself';

create function journal_digest(fingerprint text, salt text) returns text language sql immutable as $$
    select case when salt = '' then fingerprint else encode(sha256(convert_to(salt || fingerprint, 'UTF8')), 'hex') end
$$;
create function erasure_form(given text) returns text language sql immutable parallel safe as $$
    select lower(case when octet_length(given) = char_length(given) then given else regexp_replace(normalize(given, NFKD),
        '[\u0300-\u036f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]', '', 'g') end collate "C")
$$;
comment on function erasure_form(text) is 'a text as names are looked for in it: without accents, signs that nobody sees, and capitals of ASCII';
create function erases() returns boolean language sql stable as $$
    select coalesce(current_setting('tergeu.erases', true), '') = 'true'
$$;

-- A row that says the same is no change of the report: its publisher can have become another's row, by a merge.
create or replace function sign_report() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.fingerprint = old.fingerprint and new.status = old.status and new.document = old.document then
        new.revision := old.revision;
        new.changed_by := old.changed_by;
        new.salt := old.salt;
        return new;
    end if;
    new.revision := (select revision + 1 from dataset);
    new.changed_by := nullif(current_setting('tergeu.changed_by', true), '');
    new.salt := gen_random_uuid()::text;
    return new;
end $$;

create or replace function sign_draft() returns trigger language plpgsql as $$
begin
    new.revision := (select revision + 1 from dataset);
    new.changed_by := nullif(current_setting('tergeu.changed_by', true), '');
    new.changed_at := now();
    new.salt := gen_random_uuid()::text;
    return new;
end $$;

alter table journal add column thing text;
comment on column journal.thing is 'what it is of; null of reports and incidents';
comment on column journal.key is 'of a report, incident or organization; of a person it is person: and the number of the row, for keys of people are made of names';

create or replace function journal_hash(e journal) returns text language sql immutable as $$
    select encode(sha256(convert_to(concat_ws(E'\x1f', e.previous, e.seq, e.revision, e.kind, e.key, e.is_public, coalesce(e.made_from::text, ''),
        coalesce(e.made_by, ''), extract(epoch from e.made_at at time zone 'UTC'), e.digest, e.into_key, 'thing:' || e.thing), 'UTF8')), 'hex')
$$;

-- Of what a report said before a name was taken out of it, that name is not kept either.
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

drop trigger journal_report_updated on report;
create trigger journal_report_updated after update on report for each row
    when (old.fingerprint is distinct from new.fingerprint or old.status is distinct from new.status or old.document is distinct from new.document)
    execute function journal_report();

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

create function journal_erasure() returns trigger language plpgsql as $$
begin
    insert into journal (revision, kind, thing, key, is_public, made_by, made_at, digest)
    values ((select revision + 1 from dataset), 'ERASED', 'PERSON', 'person:' || new.person_id, true, nullif(current_setting('tergeu.changed_by', true), ''), now(), '');
    return null;
end $$;
create trigger journal_erasure after insert or update on erased_person for each row execute function journal_erasure();
