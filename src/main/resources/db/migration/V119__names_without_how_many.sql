-- Names are compared without how many there are, without irregular plurals and without the endings of Russian and Kazakh; the form of a drug says no
-- more than "drug". Incidents with such names are published anew, since the words by which they are compared are kept with them
-- (org.tergeu.naming.CanonicalName). These patterns also find some whose words stay, which costs no more than publishing them.
insert into unpublished (fact_id)
select distinct named.incident_id
from (
    select incident_id, item as name, item ~* '\m(powders?|tablets?|pills?|capsules?)\M' as is_form from seizure where known_to is null
    union all select incident_id, subject, false from legal_outcome where known_to is null
    union all select incident_id, name, false from legal_outcome where known_to is null
    union all select incident_id, name, false from measure where known_to is null
) named
where is_form
    or name ~ '^[^[:alpha:]]*[0-9]'
    or name ~ '[ßẞæÆœŒþÞøØłŁđĐðÐı\u0400-\u052f]'
    or name ~* '\m(all|both|these|those|this|that|some|several)\M'
    or name ~* '^\W*(many|most|few|each|every|any|certain|various|numerous|multiple|number|total|majority|part|half|about|approximately|around|nearly|almost|roughly|exactly|over|more|at|up|or)\M'
    or name ~* '^\W*((the|an?|of)\W+)*(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?|couple)\M'
    or name ~* '^\W*((the|an?|of)\W+)+(many|most|few|certain|various|numerous|multiple|number|total|majority|part|half|[0-9])'
    or name ~* '(men|ves|children|feet|teeth|mice|geese|axes|caches|movies|cookies|oes|us|uses|gases)\M'
on conflict do nothing;
