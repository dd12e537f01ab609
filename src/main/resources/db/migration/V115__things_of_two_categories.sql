-- Reports put one thing into two categories: a pistol is a firearm or another weapon, ephedrine a drug or a precursor. Such categories are compared
-- (docs/adr/0029, org.tergeu.vocabulary.SeizureCategory).
alter table seizure add column family text not null
    generated always as (case category when 'OTHER_WEAPON' then 'FIREARM' when 'PRECURSOR' then 'DRUG' else category end) stored;
comment on column seizure.family is 'the category with which its own is compared';

-- A kind is a path now, so that "firearms" are anything but knives, and "weapons" are both.
update seizure set kind = case
        when category = 'OTHER_WEAPON' then case when thing = '' then '' else 'OTHER_WEAPON/' end
        when category = 'PRECURSOR' or kind = 'PRECURSORS' then 'PRECURSOR/'
        else category || '/' || case when kind = '' then '' else kind || '/' end
    end
where category in ('FIREARM', 'OTHER_WEAPON', 'DRUG', 'PRECURSOR');
comment on column seizure.kind is 'the category and the group of drugs or type of firearm, as far as they tell things apart, each with a slash after it; empty: any';
comment on column seizure.thing is 'the item as it is compared; empty: a general word, which may be any thing of its family and kind';

-- Incidents with what may have been put into another category are published anew.
insert into unpublished (fact_id)
select distinct incident_id from seizure where category in ('OTHER_WEAPON', 'PRECURSOR')
on conflict do nothing;
