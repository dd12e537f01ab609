-- Kept totals are made anew after a change of what they are made by: what places lie in of version 124.
do $$ begin perform rebuild_seizure_totals(); end $$;
