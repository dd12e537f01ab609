-- Totals that are kept add the items of a category apart that holds all sorts of things, as totals of rows do: tusks are not added to parrots, nor medicines to
-- each other. So far they knew the four of these categories that were there first. Notes and coins that cash is counted by are apart, too: a hundred notes are no
-- hundred pieces of anything else.
do $$
declare
    written text := pg_get_functiondef('seizure_totals_of(bigint[])'::regprocedure);
    changed text := replace(written, 's.category in (''OTHER'', ''STOLEN_GOODS'', ''DEVICE'', ''PROPERTY'')',
        '(s.category in (''OTHER'', ''STOLEN_GOODS'', ''DEVICE'', ''PROPERTY'', ''TOBACCO'', ''ALCOHOL'', ''PRECIOUS_METAL'', ''PRECIOUS_STONE'', ''WILDLIFE'', '
        || '''CULTURAL_GOODS'', ''COUNTERFEIT'', ''FUEL'', ''MEDICINE'') or s.denomination_value is not null)');
begin
    if changed = written then
        raise exception 'seizure_totals_of does not tell categories of all sorts as this migration expects';
    end if;
    execute changed;
end
$$;
do $$ begin perform rebuild_seizure_totals(); end $$;
analyze seizure_total;

-- CLDR keeps divisions of one name apart by a raised number, which belongs to no name: Île-de-France².
insert into place_name (place_code, language, name, preferred)
select place_code, language, rtrim(name, '¹²³'), true from place_name where preferred and name ~ '[¹²³]$'
on conflict (place_code, language, name, valid_from) do update set preferred = true;
delete from place_name where name ~ '[¹²³]$' and place_code ~ '^[A-Z]{2}-';

-- Iran's divisions have other codes since 24 November 2020, most of which another one had before (IR-07 was Tehran and is Fars). The codes are those of today, and CLDR has its
-- names under those of before.
create temporary table renumbered on commit drop as
select * from (values
    ('IR-01', 'IR-03'), ('IR-02', 'IR-04'), ('IR-03', 'IR-24'), ('IR-04', 'IR-10'), ('IR-05', 'IR-16'), ('IR-06', 'IR-18'), ('IR-07', 'IR-23'),
    ('IR-08', 'IR-14'), ('IR-10', 'IR-06'), ('IR-11', 'IR-19'), ('IR-12', 'IR-20'), ('IR-13', 'IR-11'), ('IR-14', 'IR-07'), ('IR-15', 'IR-08'),
    ('IR-16', 'IR-12'), ('IR-17', 'IR-05'), ('IR-18', 'IR-17'), ('IR-19', 'IR-01'), ('IR-20', 'IR-15'), ('IR-21', 'IR-02'), ('IR-22', 'IR-00'),
    ('IR-23', 'IR-22'), ('IR-24', 'IR-13'), ('IR-25', 'IR-21'), ('IR-26', 'IR-25'), ('IR-28', 'IR-26'), ('IR-30', 'IR-09')) as codes (before, now);
create temporary table renamed on commit drop as
select r.now as place_code, n.name from renumbered r join place_name n on n.place_code = r.before and n.language = 'en' and n.preferred
union all values ('IR-28', 'North Khorasan'), ('IR-30', 'Alborz');
delete from place_name n using renumbered r where n.place_code = r.before and n.language = 'en' and n.preferred;
update place_name set preferred = false where place_code in ('IR-00', 'IR-09') and language = 'en' and preferred;
insert into place_name (place_code, language, name, preferred) select place_code, 'en', name, true from renamed
on conflict (place_code, language, name, valid_from) do update set preferred = true;
