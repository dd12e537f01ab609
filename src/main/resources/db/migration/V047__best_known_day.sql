-- A vague or open date (202X, 2024-03-01/..) can mean days long after the last report of it. In a list of the newest an incident stands at the last
-- day that its date can mean, but at most at that of its last report.
alter table incident add column best_known_day date not null generated always as (
    case when occurred_latest is null then first_reported else greatest(occurred_earliest, least(occurred_latest, last_reported)) end) stored;
comment on column incident.best_known_day is 'the day that lists of the newest go by; in versions of the past by the last report as of now, as last_reported is';

drop index incident_best_known_order;
drop index incident_kind_best_known;
create index incident_best_known_order on incident (best_known_day, id) where known_to is null;
create index incident_kind_best_known on incident (kind, best_known_day, id) where known_to is null;
-- Those that a range of days finds by days after their last report.
create index incident_dated_beyond_reports on incident using gist (daterange(occurred_earliest, occurred_latest, '[]'))
    where known_to is null and occurred_latest > best_known_day;
