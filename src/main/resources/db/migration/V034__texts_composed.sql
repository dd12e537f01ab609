-- Texts are composed (Unicode NFC) on the way in; those that an earlier release has taken in otherwise are composed here, so that a report which
-- says the same again says the same.
update claim set detail = normalize(detail), note = normalize(note) where detail is not normalized or note is not normalized;
update definition set body = normalize(body) where body is not normalized;
update report set title = normalize(title), author = normalize(author) where title is not normalized or author is not normalized;

delete from organization_name n where name is not normalized and exists (select from organization_name o
    where o.organization_id = n.organization_id and o.language = n.language and o.name <> n.name and normalize(o.name) = normalize(n.name)
    and (o.name is normalized or o.name < n.name));
delete from person_name n where name is not normalized and exists (select from person_name o
    where o.person_id = n.person_id and o.language = n.language and o.name <> n.name and normalize(o.name) = normalize(n.name)
    and (o.name is normalized or o.name < n.name));
delete from place_name n where name is not normalized and exists (select from place_name o
    where o.place_code = n.place_code and o.language = n.language and o.name <> n.name and normalize(o.name) = normalize(n.name)
    and (o.name is normalized or o.name < n.name));
update organization_name set name = normalize(name) where name is not normalized;
update person_name set name = normalize(name) where name is not normalized;
update place_name set name = normalize(name) where name is not normalized;

update organization set name = normalize(name) where name is not normalized;
update person set name = normalize(name), position = normalize(position) where name is not normalized or position is not normalized;
update incident set name = normalize(name), summary = normalize(summary) where name is not normalized or summary is not normalized;
update measure set name = normalize(name) where name is not normalized;
update seizure set item = normalize(item) where item is not normalized;
update legal_outcome set subject = normalize(subject) where subject is not normalized;
update legal_outcome set offence_provisions = array(select normalize(each) from unnest(offence_provisions) with ordinality as p (each, n) order by n),
    offence_sections = array(select normalize(each) from unnest(offence_sections) with ordinality as p (each, n) order by n)
    where array_to_string(offence_provisions, '') is not normalized;
update statistic set name = normalize(name) where name is not normalized;
