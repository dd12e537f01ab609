-- Whether what a seizure is called may be what the other is called; org.tergeu.seizure.Thing is the same of one incident.
create or replace function may_be_one_thing(thing text, kind text, other_thing text, other_kind text) returns boolean language sql immutable as $$
    select case when thing = '' or other_thing = '' then starts_with(kind, other_kind) or starts_with(other_kind, kind) else thing = other_thing end $$;
