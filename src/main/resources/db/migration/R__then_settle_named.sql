-- V106: what no standing report describes may be named by none.
select settle_named(coalesce(jsonb_agg(jsonb_build_array(thing, key, true)), '[]'))
from (select thing, key from definition group by thing, key having not bool_or(rank like '0%')) gone;
