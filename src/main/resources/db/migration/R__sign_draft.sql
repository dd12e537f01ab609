-- Who changed a draft, when, and in which revision: the next one.
create or replace function sign_draft() returns trigger language plpgsql as $$
begin
    new.revision := (select revision + 1 from dataset);
    new.changed_by := nullif(current_setting('tergeu.changed_by', true), '');
    new.changed_at := now();
    new.salt := gen_random_uuid()::text;
    return new;
end $$;
