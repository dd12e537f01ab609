-- Kept totals are made anew after a change of what they are made by: seizure_totals_of and seizure_total_exceptions of version 122.
do $$ begin perform rebuild_seizure_totals(); end $$;
