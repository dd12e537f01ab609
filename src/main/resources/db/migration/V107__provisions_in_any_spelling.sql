-- Provisions of law as they are compared: in any case and spacing, each once. "KZ-CC 190 (1)" and "kz-cc 190(1)" are one.
create function fold_provisions(provisions text[]) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct folded), '{}')
    from (select lower(regexp_replace(each, '\s', '', 'g')) as folded from unnest(provisions) as each) as p
    where folded <> ''
$$;

-- Folded provisions and the articles that contain them: "kz-cc190(1)(2)" is in "kz-cc190(1)" and in "kz-cc190".
create function articles_of(folded text[]) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct left(each, n - 1)), '{}')
    from unnest(folded) as each cross join generate_series(2, length(each) + 1) as n
    where n = length(each) + 1 or substr(each, n, 1) = '('
$$;
