-- Which places lie in which was worked out when the first report described a place: until then incidents of a region were in none.
do $$ begin perform refresh_place_within(); end $$;
analyze place_within;
