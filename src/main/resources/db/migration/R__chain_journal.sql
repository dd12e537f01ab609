-- Nobody else can be between the last entry and the commit: who inserts waits for the lock of org.tergeu.intake.WritingTurn, and has it until then. Entries are
-- written by the triggers of what they are about alone: one that is put in by a statement of its own would say that something was changed that was not.
--
-- The last entry is found by the index, whatever statistics say: a plan that was made for an empty journal reads all of it for each entry, and sessions keep it.
create or replace function chain_journal() returns trigger language plpgsql set enable_seqscan = off as $$
declare last record;
begin
    if pg_trigger_depth() < 2 then
        raise exception 'the journal has entries of changes alone: % is not allowed', tg_op using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(7265767585);
    select seq, hash into last from journal order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.previous := coalesce(last.hash, '');
    new.hash := journal_hash(new);
    return new;
end $$;
