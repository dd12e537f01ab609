-- What may be the same in an incident has the same word, or one of them has none. With the word behind the incident in the index, a fact is
-- compared with those few; of an incident with 5,000 outcomes the filter took 50 s, and takes 0.15 s.
create index legal_outcome_incident_who on legal_outcome (incident_id, who) where known_to is null;
drop index legal_outcome_incident;
create index legal_outcome_incident_who_then on legal_outcome (incident_id, who, known_from);
drop index legal_outcome_incident_then;

create index seizure_incident_thing on seizure (incident_id, thing) where known_to is null;
drop index seizure_incident;
create index seizure_incident_thing_then on seizure (incident_id, thing, known_from);
drop index seizure_incident_then;

create index measure_incident_thing on measure (incident_id, thing) where known_to is null;
drop index measure_incident;
create index measure_incident_thing_then on measure (incident_id, thing, known_from);
drop index measure_incident_then;
