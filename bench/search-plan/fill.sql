-- Fills a migrated database up to :incidents incidents and a tenth as many reports, all of them made up. The texts have words of every
-- frequency: "police" in half of them, a region in one of twenty, a made-up settlement in one of five hundred,
-- "zircon" in three of fifty thousand. What is there already stays, and is not counted twice.
insert into fact (kind, key)
select 'INCIDENT', 'bench-' || n from generate_series(1, :incidents) n
on conflict do nothing;

insert into incident (id, position, key, name, summary, kind, status, occurred_edtf, occurred_earliest, occurred_latest,
    occurred_precision, occurred_inferred, contradicted, first_reported, last_reported, updated_at, known_from)
select f.id, '1', f.key,
    action || ' in ' || settlement || case when n % 25000 = 7 then ' over zircon' else '' end,
    case when n % 2 = 0 then 'The police of ' else 'Officers of ' end || region || ' region reported ' || lower(action) || ' in the settlement of '
        || settlement || '. They took ' || goods || ' from ' || holder || ' and opened a case under the number B' || n
        || case when n % 50000 = 11 then '; a shipment of zircon sand was among it.' else '.' end,
    'RAID', 'CONCLUDED', day::text, day, day, 'DAY', false, false, day, day, timestamptz '2024-01-01', day
from (
    select n, date '2010-01-01' + (n::bigint * 7919 % 5500)::int as day,
        (array['Raid', 'Search', 'Arrest', 'Inspection', 'Operation', 'Detention', 'Seizure', 'Investigation'])[1 + n % 8] as action,
        (array['Abai', 'Aqmola', 'Aqtobe', 'Almaty', 'Atyrau', 'West Kazakhstan', 'Jambyl', 'Jetisu', 'Qaraganda', 'Qostanai', 'Qyzylorda', 'Mangystau',
               'Pavlodar', 'North Kazakhstan', 'Turkistan', 'Ulytau', 'East Kazakhstan', 'Astana', 'Shymkent', 'Semei'])[1 + n / 8 % 20] as region,
        (array['Qara', 'Aq', 'Kök', 'Sary', 'Qyzyl', 'Jana', 'Eski', 'Ulken', 'Kishi', 'Bes', 'Tort', 'Ush', 'Alty', 'Jeti', 'Temir', 'Altyn', 'Kumis', 'Tas', 'Qum', 'Tau'])[1 + n / 3 % 20]
            || (array['bulaq', 'tobe', 'su', 'kol', 'agash', 'tas', 'qala', 'auyl', 'jol', 'say', 'oba', 'kent', 'dala', 'orman', 'qum', 'bastau', 'qoradan', 'tilek', 'omir', 'nur',
                      'shoqy', 'bel', 'jar', 'qudyq', 'aral'])[1 + n / 61 % 25] as settlement,
        (array['drugs', 'cash', 'firearms', 'ammunition', 'documents', 'vehicles', 'stolen goods', 'telephones', 'fuel', 'gold'])[1 + n / 7 % 10] as goods,
        (array['a warehouse', 'a private house', 'a market', 'a border post', 'a railway wagon', 'a garage', 'an office', 'a farm'])[1 + n / 11 % 8] as holder
    from generate_series(1, :incidents) n
) made
join fact f on f.kind = 'INCIDENT' and f.incident_id is null and f.key = 'bench-' || n
where not exists (select from incident known where known.key = 'bench-' || n);

insert into organization (key, name, kind) values ('bench-press', 'Made-up press', 'MEDIA') on conflict do nothing;
insert into organization_name (organization_id, language, name, preferred)
select id, 'en', name, true from organization where key = 'bench-press' on conflict do nothing;

insert into report (key, title, publisher_id, language, published_edtf, published_earliest, published_latest, published_precision, published_inferred, known_from,
    tier, status, fingerprint, document, recorded_at, revised_at)
select 'bench-' || n, (array['Police report on ', 'Week in ', 'Found in ', 'Court news from '])[1 + n % 4] || (array['Jambyl', 'Aqtobe', 'Ulytau', 'Pavlodar', 'Semei'])[1 + n / 4 % 5]
        || ', number ' || n,
    p.id, 'en', day::text, day, day, 'DAY', false, day, 'NEWS', 'PUBLISHED', '', '{}', now(), now()
from generate_series(1, :incidents / 10) n
cross join lateral (select date '2010-01-01' + (n::bigint * 7919 % 5500)::int as day) d
join organization p on p.key = 'bench-press'
where not exists (select from report known where known.key = 'bench-' || n);

analyze;
