-- Whether offences by these provisions may be the same, folded as by fold_provisions. They are not where all certainly differ: in their country, or as
-- articles of one law, where neither covers the other: "kz-cc190" covers "kz-cc190(1)". Another law of the country may be the same in other words
-- ("KZ-PC"), an article with a dash a paragraph ("190-1") or several articles ("175-189"), and what has no such form may be anything: a year or an edition
-- ("366 (2014)", "366 (as of 2016)") is not a paragraph, and what follows the years of a law is numbered anew. Great Britain and Greece have two codes.
create or replace function provisions_may_meet(one text[], other text[]) returns boolean language sql immutable parallel safe as $$
    with provision (side, country, law, article, paragraph) as (
        select side, case p[1] when 'uk' then 'gb' when 'el' then 'gr' when 'su' then 'ru' else p[1] end,
            case when p[4] is null or p[4]::numeric < p[3]::numeric then p[2] end, p[3], coalesce('-' || p[4], '') || p[5]
        from (select 1 as side, unnest(one) as each union all select 2, unnest(other)) as both_sides
        cross join lateral (
            select regexp_match(each, '^([a-z]{2})-([a-z]+)([0-9]+)(?:-([0-9]+))?((?:\((?:[0-9]{1,3}[a-z]?(?:-[0-9]{1,3})?|[a-z])\))*)$') as p) as parts
    )
    select exists (
        select from provision a join provision b on a.side = 1 and b.side = 2
        where a.law is null or b.law is null
        or a.country = b.country and (a.law <> b.law or a.article = b.article and (
            starts_with(a.paragraph, b.paragraph) or starts_with(b.paragraph, a.paragraph) or starts_with(a.paragraph, '-') or starts_with(b.paragraph, '-'))))
$$;
