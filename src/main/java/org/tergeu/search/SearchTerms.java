package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/**
 * What is searched for, as the database compares it.
 *
 * @param folded the whole text, folded as texts are
 * @param asked the same in one form, as names are
 * @param query its words as a {@code tsquery}, all of which must match; null when one of them is like no word that is known
 * @param written its words as they are written, the last one as a beginning: what finds places of which nothing is reported, whose words are in
 *     no vocabulary
 * @param guessed whether {@code query} has other words in place of some that are found nowhere
 * @param incidents about how many there are
 * @param incidentNames about how many names of incidents match
 * @param incidentTexts about how many incidents match
 * @param factTexts about how many incidents match with what is reported in their facts
 * @param reports about how many there are
 * @param reportTitles about how many titles of reports match
 * @param rarestInNames of the words that must match, those in the fewest names of incidents; null when words decide nothing
 * @param rarestInTitles of the words that must match, those in the fewest titles of reports; null when words decide nothing
 */
record SearchTerms(
        String folded,
        String asked,
        @Nullable String query,
        @Nullable String written,
        boolean guessed,
        int incidents,
        int incidentNames,
        int incidentTexts,
        int factTexts,
        int reports,
        int reportTitles,
        @Nullable Rarest rarestInNames,
        @Nullable Rarest rarestInTitles) {

    /**
     * A word that must match, or several that may stand for it.
     *
     * @param rows about how many rows have one of them
     */
    record Rarest(List<String> words, int rows) {}

    /**
     * Words of three letters or more are looked up in the vocabulary, so that the query has whole words: an index reads every
     * posting of a prefix such as {@code in}, but skips through those of words. A word that is there stands for itself; the
     * last one, which may still be typed, and one that is not there, stand for those that begin so. When there are none, the
     * eight most similar do that differ by one slip, or, if none does and the word is long, that share half of their trigrams: two
     * slips. Numbers mean themselves. A letter alone may be the first of two that are folded together: zh, ch, kh, dj, ye. A word with a Ş stands for
     * both of what it may be written as. U+10FFFF follows every letter. A text without one is folded once: to fold is a good part of a search's time.
     */
    private static final String SQL = """
            with given as materialized (
                select text, search_ask(text) as asked, search_plain(text) as plain
                from (select cast(? as text) as text offset 0) sent
            ), asked as materialized (
                select word, nullif(each.plain, word) as plain, place, place = max(place) over () as last,
                    length(word) > 2 and word !~ '[0-9]' as listed, word !~ '[0-9]' as open
                from given, unnest(string_to_array(given.asked, ' '),
                    case when given.plain <> text then string_to_array(search_ask(given.plain), ' ') end) with ordinality as each (word, plain, place)
                where word is not null
            ), looked_up as materialized (
                select word, plain, place,
                    case
                        when not open or not last and not listed
                            or not last and exists (select from search_word w where w.word = asked.word)
                            then quote_literal(word)
                        else beginning.term
                    end as known
                from asked
                cross join lateral (
                    select case
                        when length(asked.word) = 1 then quote_literal(asked.word) || ':*' || case asked.word
                            when 'z' then ' | ''j'':*' when 'k' then ' | ''ch'':* | ''h'':*'
                            when 'd' then ' | ''j'':*' when 'i' then ' | ''e'':*' else '' end
                        when count(*) > 20 then quote_literal(asked.word) || ':*'
                        when count(*) > 0 or not listed
                            then concat_ws(' | ', quote_literal(asked.word), string_agg(quote_literal(w.word), ' | ')
                                filter (where w.word <> asked.word))
                    end as term
                    from (
                        select word from search_word
                        where open and word >= asked.word and word < asked.word || U&'\\+10FFFF'
                        order by word limit 21
                    ) w
                ) beginning
            ), read as materialized (
                select place, known, coalesce(known || coalesce(' | ' || quote_literal(plain), ''), likely.words, quote_literal(plain)) as term
                from looked_up
                cross join lateral (
                    select string_agg(quote_literal(alike.word), ' | ') as words
                    from (
                        select word from (
                            select w.word from search_word w
                            where looked_up.known is null
                                and (w.slips && search_slips(looked_up.word)
                                    or length(looked_up.word) >= 8 and w.word % looked_up.word
                                        and similarity(w.word, looked_up.word) >= 0.5
                                        and abs(length(w.word) - length(looked_up.word)) <= 2)
                            order by w.slips && search_slips(looked_up.word) desc fetch first row with ties
                        ) nearest
                        order by similarity(word, looked_up.word) desc, word limit 8
                    ) alike
                ) likely
            ), terms as (
                select bool_or(known is null) as guessed,
                    case when bool_and(term is not null)
                        then string_agg('(' || term || ')', ' & ' order by place)::tsquery end as query,
                    array_agg(term order by place) as terms
                from read
            ), written as (
                select string_agg(quote_literal(word) || case when last then ':*' else '' end, ' & ' order by place)::tsquery as written
                from asked
            )
            select left(case when given.plain = text then given.asked else search_fold(text) end, 400) as folded,
                left(given.asked, 400) as asked, query::text, written::text, coalesce(guessed, false) as guessed, estimates.*
            from given, written, terms left join lateral search_estimates(query, terms) estimates on query is not null
            """;

    /** The statement that reads a text. */
    static Sql statement(SearchText text) {
        return Sql.of(SQL, text.text());
    }

    static SearchTerms read(Row row) {
        boolean known = row.getStringOrNull("query") != null;
        return new SearchTerms(
                row.getString("folded"),
                row.getString("asked"),
                row.getStringOrNull("query"),
                row.getStringOrNull("written"),
                row.isTrue("guessed"),
                estimate(row, "incidents"),
                estimate(row, "incident_names"),
                estimate(row, "incident_texts"),
                estimate(row, "fact_texts"),
                estimate(row, "reports"),
                estimate(row, "report_titles"),
                known ? rarest(row, "name_words", "names_of_words") : null,
                known ? rarest(row, "title_words", "titles_of_words") : null);
    }

    private static @Nullable Rarest rarest(Row row, String words, String rows) {
        String[] any = row.getArrayOfStringsOrNull(words);
        return any == null ? null : new Rarest(List.of(any), estimate(row, rows));
    }

    /** None, when nothing is looked for; and when plans do not show their parts, as where tables lie on other servers: words are taken for rare then. */
    private static int estimate(Row row, String rows) {
        Integer planned = row.getIntOrNull(rows);
        return planned == null ? 0 : planned;
    }

    /** Whether a group can have such a match: only places of which nothing is reported are known by words that are in no vocabulary. */
    boolean canBe(SearchMatch match, Ranked group) {
        return group == Ranked.OTHER_PLACE
                ? match != SearchMatch.SIMILAR
                : match != SearchMatch.NAME || (query != null && !guessed);
    }

    /** Which matches there can be, best first; those that are looked for in one statement together. */
    List<List<SearchMatch>> matches() {
        if (query == null) {
            return List.of(List.of(SearchMatch.EXACT_NAME, SearchMatch.NAME));
        }
        return guessed
                ? List.of(List.of(SearchMatch.EXACT_NAME, SearchMatch.NAME), List.of(SearchMatch.SIMILAR))
                : List.of(
                        List.of(SearchMatch.EXACT_NAME),
                        List.of(SearchMatch.NAME),
                        List.of(SearchMatch.TEXT, SearchMatch.FACT));
    }
}
