-- Two rules more (docs/search.md): ş is sh, and a Chinese or Japanese character is a word. All else is as V010 has it.
create or replace function search_fold(given text) returns text language plpgsql immutable parallel safe as $$
declare
    -- What follows the first hundred thousand letters would not fit into an index entry.
    folded text := lower(left(given, 100000) collate "C");
    letter text;
begin
    -- Plain ASCII, most of what is stored, needs nothing of this, and takes a third of the time without.
    if octet_length(folded) <> char_length(folded) then
        folded := lower(normalize(replace(folded, '№', ' '), NFKD) collate "C");
        -- Ş is no s with a sign, but the sh of Kazakh, Turkish and Romanian.
        folded := replace(replace(folded, U&'s\0327', 'sh'), U&'s\0326', 'sh');
        -- Signs that are no letters of their own: diacritics (й is и with a breve), apostrophes, soft and hard signs, soft hyphens, joiners.
        folded := regexp_replace(folded, '[\u0300-\u036f\u02b0-\u02ff‘’‛′″ъьЪЬ\u00ad\u200b-\u200d\u2060\ufeff]', '', 'g');
        -- Letter by letter, so that a word may mix the scripts.
        folded := translate(folded,
            'абвгдежзиклмнопрстуфхыэәғқңөұүһієґҳҷҗјАБВГДЕЖЗИКЛМНОПРСТУФХЧЦШЩЮЯЫЭӘҒҚҢӨҰҮҺІЄҐҲҶҖЈøØłŁđĐðÐıħĦẞÆŒÞ',
            'abvgdejziklmnoprstufhieagknouuhieghjjjabvgdejziklmnoprstufhчцшщюяieagknouuhieghjjjoollddddihhßæœþ');
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
    return btrim(folded);
end
$$;

-- What is kept of texts that the rules change is made anew; the triggers do the rest.
update place_name set name = name where name ~ '[şŞșȘ\u3041-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[sS][\u0326\u0327]';
update organization_name set name = name where name ~ '[şŞșȘ\u3041-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[sS][\u0326\u0327]';
update person_name set name = name where name ~ '[şŞșȘ\u3041-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[sS][\u0326\u0327]';
update report set title = title where title ~ '[şŞșȘ\u3041-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[sS][\u0326\u0327]';
update incident set name = name
where (name || ' ' || summary) ~ '[şŞșȘ\u3041-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]|[sS][\u0326\u0327]';
