-- The hash of an entry of the journal, which the next one has as its previous. Columns that came later are left out where they are null, so that the hashes of
-- entries from before still hold.
create or replace function journal_hash(e journal) returns text language sql immutable as $$
    select encode(sha256(convert_to(concat_ws(E'\x1f', e.previous, e.seq, e.revision, e.kind, e.key, e.is_public, coalesce(e.made_from::text, ''),
        coalesce(e.made_by, ''), extract(epoch from e.made_at at time zone 'UTC'), e.digest, e.into_key, 'thing:' || e.thing), 'UTF8')), 'hex')
$$;
