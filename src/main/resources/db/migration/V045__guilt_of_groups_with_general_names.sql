-- An acquittal of "suspects" does not end the conviction of "members of the group": general words may be of the same people, but guilt ends
-- for the same ones only (docs/adr/0023).
do $$
declare
    written text := pg_get_functiondef('settle_guilt(bigint[])'::regprocedure);
    changed text := replace(written, 'case when o.subject is not null then o.who end as subject',
        'case when o.subject is not null then coalesce(nullif(o.who, ''''), lower(btrim(o.subject))) end as subject');
begin
    if changed = written then
        raise exception 'settle_guilt does not compare subjects as this migration expects';
    end if;
    execute changed;
end
$$;
