-- What incidents are about, by the ICCS (UNODC, version 1.0, 2015) and by provisions of national law. Most reports say nothing of it: then all three are NULL,
-- and the kind of the incident may say it.
alter table incident add offence_codes text[], add offence_provisions text[], add offence_sections text[],
    add check (num_nulls(offence_codes, offence_provisions, offence_sections) in (0, 3)),
    add constraint incident_offence_provisions_length
        check ((longest_text(offence_provisions)).letters <= 300 and (longest_text(offence_provisions)).bytes <= 1200);
comment on column incident.offence_codes is 'as reported, side by side with the provisions; empty texts stand for what is not reported';
comment on column incident.offence_sections is 'every prefix of every offence code, and every provision: what the offence filter reads';
create index incident_offence on incident using gin (offence_sections) where known_to is null and offence_sections is not null;

-- The division that the first list left out, and the official title of one that it had in other words.
insert into offence (code, name) values ('0109', 'Other acts leading to death or intending to cause death') on conflict do nothing;
update offence set name = 'Trade or possession of protected or prohibited species of fauna and flora' where code = '1003';
