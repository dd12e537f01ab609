-- The hour and minute at which a report came out: of two of one day, the later one corrects the earlier one (docs/adr/0051).
alter table report add published_at timestamptz, add published_zone text, add check ((published_at is null) = (published_zone is null));
comment on column report.published_at is 'the hour and minute of the day of published_on, where it is known with its zone';
comment on column report.published_zone is 'the zone as the document gives it: +05:00, Z, Asia/Almaty';
