-- Which of several acquittals is shown depended on what was recorded first. The text is in R__settle_guilt.sql.
comment on column legal_outcome.guilt_ended_by is 'what has ended the guilt, the one that is decided last at the end';
comment on column legal_outcome.guilt_ended_for_some_by is 'what has ended the guilt of some of them, the one that is decided last at the end';

-- Names are compared without "unknown", and without general words in Russian and Kazakh (org.tergeu.naming.CanonicalName, org.tergeu.seizure.Thing).
insert into unpublished (fact_id)
select distinct named.incident_id
from (
    select incident_id, item as name, true as is_thing from seizure where known_to is null
    union all select incident_id, subject, false from legal_outcome where known_to is null
    union all select incident_id, name, false from legal_outcome where known_to is null
    union all select incident_id, name, false from measure where known_to is null
) named
where name ~* '\m(unknown|unidentified|неизвестн|неустановлен|белгісіз)'
    or is_thing and (name ~* '\m(prohibited|banned|automatic)\M' or name ~ '[\u0400-\u052f]')
on conflict do nothing;
