-- A report's row needs its publisher's, which follows from descriptions, which belong to the report.
alter table definition alter constraint definition_report_id_fkey deferrable initially deferred;

-- What intake asks of descriptions: the different ones of a thing, each once, by the most credible report that has it, however many reports
-- repeat it.
alter table definition
    add rank text collate "C" not null default '',
    add digest text collate "C" not null generated always as (md5(body)) stored;
comment on column definition.rank is 'texts in their order put the more credible report first, and those that stand before all others';

-- Where a description stood in its file is not part of it. What org.tergeu.intake.Definitions.rank writes.
update definition d set
    body = (d.body::jsonb - 'path')::text,
    rank = case r.status when 'PUBLISHED' then '0' else '1' end
        || case r.tier when 'OFFICIAL' then 0 when 'NEWS_CITING_OFFICIAL' then 1 when 'NEWS' then 2 else 3 end
        || lpad((5000000 - (r.known_from - date '1970-01-01'))::text, 7, '0') || '/' || r.key
from report r where r.id = d.report_id;

drop index definition_thing;
create index definition_thing on definition (thing, key, digest, rank);
