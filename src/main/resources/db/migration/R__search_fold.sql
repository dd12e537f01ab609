-- The words of a text in the one form in which they are compared, with one blank between them: of any script, with or without diacritics, in any of
-- the usual romanisations (docs/search.md, docs/adr/0073). What is kept of texts is made by it, so that another text of this function needs that made anew.
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
