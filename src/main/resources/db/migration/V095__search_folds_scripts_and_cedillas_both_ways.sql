-- More texts are found as people write them (docs/search.md, docs/adr/0073): Greek with a final sigma or in capitals, capitals of Armenian and
-- Georgian, Arabic and Hebrew with and without vowel signs, Ş as sh and as s. All else is as V032 has it. A server of the version before goes on: it
-- compares by the same function.
create or replace function search_fold(given text) returns text language plpgsql immutable parallel safe as $$
declare
    -- What follows the first hundred thousand letters would not fit into an index entry.
    written text := left(given, 100000);
    -- Ş is the sh of Kazakh (Şymkent), but many write Sahin for Şahin: the words with sh, and after them those with s.
    forms text[] := case when octet_length(written) <> char_length(written) and written ~ '[şŞșȘ]|[sS][\u0326\u0327]'
        then array[regexp_replace(written, '[şŞșȘ]|[sS][\u0326\u0327]', 'sh', 'g'), regexp_replace(written, '[şŞșȘ]|[sS][\u0326\u0327]', 's', 'g')]
        else array[written] end;
    form text;
    folded text;
    whole text;
    letter text;
begin
foreach form in array forms loop
    folded := lower(form collate "C");
    -- Plain ASCII, most of what is stored, needs nothing of this, and takes a third of the time without.
    if octet_length(folded) <> char_length(folded) then
        folded := lower(normalize(translate(folded, '№´', ' '), NFKD) collate "C");
        -- Signs that are no letters of their own: diacritics (й is и with a breve), apostrophes, soft and hard signs, soft hyphens, joiners, marks of
        -- direction, stresses that Armenian writes within words, points and vowel signs of Hebrew and Arabic.
        folded := regexp_replace(folded, '[\u0300-\u036f\u02b0-\u02ff‘’‛′″ъьЪЬ\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff'
            '\u0559-\u055c\u055e\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u05f3\u05f4'
            '\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]', '', 'g');
        -- Letter by letter, so that a word may mix the scripts.
        folded := translate(folded,
            'абвгдежзиклмнопрстуфхыэәғқңөұүһієґҳҷҗјАБВГДЕЖЗИКЛМНОПРСТУФХЧЦШЩЮЯЫЭӘҒҚҢӨҰҮҺІЄҐҲҶҖЈøØłŁđĐðÐıħĦẞÆŒÞ',
            'abvgdejziklmnoprstufhieagknouuhieghjjjabvgdejziklmnoprstufhчцшщюяieagknouuhieghjjjoollddddihhßæœþ');
        folded := translate(folded, 'ƏəЉЊЋЂЏЅ', 'aaљњћђџѕ');
        -- The capitals of other scripts, and the sigma that ends words.
        if folded ~ '[\u0370-\u03ff\u0531-\u0556\u1c90-\u1cbf]' then
            folded := translate(folded, 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ', 'αβγδεζηθικλμνξοπρστυφχψωσաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ');
            folded := translate(folded, 'ᲐᲑᲒᲓᲔᲕᲖᲗᲘᲙᲚᲛᲜᲝᲞᲟᲠᲡᲢᲣᲤᲥᲦᲧᲨᲩᲪᲫᲬᲭᲮᲯᲰᲱᲲᲳᲴᲵᲶᲷᲸᲹᲺᲽᲾᲿ', 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶჷჸჹჺჽჾჿ');
        end if;
        -- Letters that Persian and Urdu write otherwise than Arabic, and Arabic digits.
        if folded ~ '[\u0600-\u06ff]' then
            folded := translate(folded, U&'\0649\06CC\06A9\0629\06C1\06BE', U&'\064A\064A\0643\0647\0647\0647');
            folded := translate(folded, U&'\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\06F0\06F1\06F2\06F3\06F4\06F5\06F6\06F7\06F8\06F9',
                '01234567890123456789');
        end if;
        folded := replace(replace(replace(replace(replace(folded, 'ц', 'ts'), 'ш', 'sh'), 'щ', 'sh'), 'ю', 'iu'), 'я', 'ia');
        folded := replace(replace(replace(replace(folded, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
    end if;
    folded := translate(folded, '''`', '');

    -- Punctuation and symbols, by their blocks: what a letter is would depend on the locale.
    folded := regexp_replace(folded,
        '[\u0001-/:-@\[-`{-\u00bf×÷\u037e\u0387\u055a-\u055f\u0589\u05be\u05c0\u05c3\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\ufe10-\ufe6f\uff00-\uff0f\U0001f000-\U0001faff]+',
        ' ', 'g');

    -- Chinese and Japanese put nothing between words: each of their characters is one.
    if folded ~ '[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]' then
        folded := regexp_replace(folded, '([\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])', ' \1 ', 'g');
        folded := regexp_replace(folded, ' +', ' ', 'g');
    end if;

    -- Romanisations to one. ч keeps ch out of the way of c.
    folded := replace(replace(replace(folded, 'shch', 'sh'), 'sch', 'sh'), 'ch', 'ч');
    folded := replace(replace(replace(replace(folded, 'zh', 'j'), 'dj', 'j'), 'kh', 'h'), 'gh', 'g');
    folded := replace(translate(replace(folded, 'ye', 'e'), 'qcwy', 'kkvi'), 'x', 'ks');
    folded := replace(folded, 'ч', 'ch');

    -- Endings: of Russian adjectives of places, of English plurals.
    folded := regexp_replace(folded, '([^ ]{4})sk(?:i+|ij|aia|aja|oe|oje|ie|oi|oj|uiu|ogo|omu|i*m|om|i*h|i*mi)(?![^ ])', '\1', 'g');
    folded := regexp_replace(folded, '([^ 0-9]{2})ies(?![^ ])', '\1i', 'g');
    folded := regexp_replace(folded, '([^ 0-9]{2}[^ 0-9s])s(?![^ ])', '\1', 'g');

    -- Doubled letters. One pattern with a back reference takes five times as long.
    foreach letter in array array['a','b','d','e','f','g','h','i','j','k','l','m','n','o','p','r','s','t','u','v','z'] loop
        folded := replace(folded, letter || letter, letter);
    end loop;

    -- An index takes no word of any length.
    if folded ~ '[^ ]{41}' then
        folded := regexp_replace(folded, '([^ ]{40})[^ ]+', '\1', 'g');
    end if;
    whole := case when whole is null then btrim(folded) else btrim(whole || coalesce((
        select string_agg(' ' || word, '' order by place)
        from unnest(string_to_array(btrim(folded), ' ')) with ordinality as each (word, place)
        where word <> '' and word <> all (string_to_array(whole, ' '))), '')) end;
end loop;
return whole;
end
$$;


-- A text with a Ş written as s, and what is asked for: one word for each that is written, Ş as sh. The words of what is stored have both.
create function search_plain(given text) returns text language sql immutable parallel safe as $$
    select case when octet_length(given) = char_length(given) then given else regexp_replace(given, '[şŞșȘ]|[sS][\u0326\u0327]', 's', 'g') end
$$;
create function search_ask(given text) returns text language sql immutable parallel safe as $$
    select search_fold(case when octet_length(given) = char_length(given) then given
        else regexp_replace(given, '[şŞșȘ]|[sS][\u0326\u0327]', 'sh', 'g') end)
$$;

-- One word of a filter, which begins a word of a text: either of the two that a Ş makes of it, and each character of Chinese.
create function search_beginning(given text) returns tsquery language sql immutable parallel safe as $$
    select string_agg(quote_literal(part) || ':*', case when search_plain(given) = given then ' & ' else ' | ' end)::tsquery
    from unnest(string_to_array(search_fold(given), ' ')) part
$$;

-- Names equal what is asked for in one form, and have the words of both.
create function fold_name() returns trigger language plpgsql as $$
declare
    folding text := search_fold(new.name);
begin
    new.folded := left(case when octet_length(new.name) = char_length(new.name) then folding else search_ask(new.name) end, 400);
    new.words := array_to_tsvector(string_to_array(folding, ' '));
    return new;
end $$;
drop trigger place_name_folded on place_name;
drop function fold_place_name();
alter table organization_name alter folded drop expression, alter words drop expression;
alter table person_name alter folded drop expression, alter words drop expression;
create trigger place_name_folded before insert or update of name on place_name for each row execute function fold_name();
create trigger organization_name_folded before insert or update of name on organization_name for each row execute function fold_name();
create trigger person_name_folded before insert or update of name on person_name for each row execute function fold_name();

-- What is kept of texts that the rules change is made anew; the triggers do the rest.
do $$
declare
    changed text := '[´ƏəЉЊЋЂЏЅşŞșȘ\u0370-\u03ff\u1f00-\u1fff\u0531-\u06ff\u1c90-\u1cbf\u200e\u200f\u202a-\u202e\u2061-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[sS][\u0326\u0327]';
begin
    update place_name set name = name where name ~ changed;
    update organization_name set name = name where name ~ changed;
    update person_name set name = name where name ~ changed;
    update report set title = title where title ~ changed;
    update statistic set name = name where name ~ changed;
    update seizure set item = item where item ~ changed;
    update measure set name = name where name ~ changed;
    update attribute_reading set value = value where value ~ changed;
    update incident set name = name where (name || ' ' || summary) ~ changed;
    perform refresh_incident_fact_text(array(
        select distinct incident_id from legal_outcome
        where known_to is null and (concat_ws(' ', subject, name, array_to_string(offence_provisions, ' ')) ~ changed)));
end
$$;

-- Things and groups of people are compared without signs that nobody sees, too.
insert into unpublished (fact_id)
select incident_id from seizure where item ~ '[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeffς]'
union select incident_id from legal_outcome where concat_ws(' ', subject, name) ~ '[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeffς]'
union select incident_id from measure where name ~ '[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeffς]'
on conflict do nothing;
