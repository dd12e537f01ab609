-- The days on which an incident was first and last reported, and its place in a list of the newest, where no report tells when it occurred.
alter table incident add first_reported date, add last_reported date;
comment on column incident.first_reported is 'from which its first standing report can be cited; the same in all versions';
comment on column incident.last_reported is 'the same of its last one as is known now, in all versions: as of an earlier day it has to be asked of the reports';

update incident i set first_reported = told.first, last_reported = told.last
from (
    select v.version_id, coalesce(min(r.known_from), v.known_from) as first, coalesce(max(r.known_from), v.known_from) as last
    from incident v
    left join (claim c join report r on r.id = c.report_id and r.status = 'PUBLISHED') on c.fact_id = v.id and not c.withdrawn
    group by v.version_id
) told where told.version_id = i.version_id;
alter table incident alter first_reported set not null, alter last_reported set not null;

create index incident_best_known_order on incident (coalesce(occurred_latest, first_reported), id) where known_to is null;
create index incident_kind_best_known on incident (kind, coalesce(occurred_latest, first_reported), id) where known_to is null;
create index incident_first_reported on incident (first_reported, id) where known_to is null;
create index incident_last_reported on incident (last_reported, id) where known_to is null;
