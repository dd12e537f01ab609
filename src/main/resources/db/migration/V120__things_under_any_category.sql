-- Reports put one thing into any two categories: grenades are ammunition or explosives, cigarettes tobacco or stolen goods. Names are compared over all
-- of them, and so are the words of items, though they are general words of one category ("money" in accounts and in notes). See docs/adr/0029.
alter table seizure add column called text;
comment on column seizure.called is 'all words of the item as they are compared, where thing has fewer; null: those of thing';
comment on column seizure.thing is 'the item as it is compared, without general words; empty: a general word, which may be any thing of its family and kind';
comment on column seizure.family is 'the category with whose things a general word is compared';

-- Incidents whose items have general words are published anew, and those that have one name under two categories.
insert into unpublished (fact_id)
select s.incident_id from seizure s
where s.known_to is null
    and (s.thing = '' or cardinality(regexp_split_to_array(trim(s.item), '[^[:alnum:]]+')) > cardinality(string_to_array(s.thing, ' ')))
union
select s.incident_id from seizure s where s.known_to is null and s.thing <> ''
group by s.incident_id, s.thing having min(s.family) <> max(s.family)
on conflict do nothing;
