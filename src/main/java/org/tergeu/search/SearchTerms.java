package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.platform.Row;
import org.tergeu.platform.Sql;

/**
 * What is searched for, as the database compares it.
 *
 * @param folded the whole text, folded
 * @param query its words as a {@code tsquery}, all of which must match; null when one of them is like no word that is known
 * @param guessed whether {@code query} has other words in place of some that are found nowhere
 * @param incidents about how many there are
 * @param incidentNames about how many names of incidents match
 * @param incidentTexts about how many incidents match
 * @param factTexts about how many incidents match with what is told in their facts
 * @param reports about how many there are
 * @param reportTitles about how many titles of reports match
 * @param rarestInNames of the words that must match, those in the fewest names of incidents; null when none is told by words
 * @param rarestInTitles of the words that must match, those in the fewest titles of reports; null when none is told by words
 */
record SearchTerms(
        String folded,
        @Nullable String query,
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
     * slips. Numbers mean themselves. A letter alone may be the first of two that are folded together: zh, ch, kh, dj, ye. U+10FFFF follows every letter.
     */
    private static final String SQL = """
            with asked as materialized (
                select word, place, place = max(place) over () as last, length(word) > 2 and word !~ '[0-9]' as listed,
                    word !~ '[0-9]' as open
                from unnest(string_to_array(search_fold((select cast(? as text))), ' ')) with ordinality as each (word, place)
            ), looked_up as materialized (
                select word, place,
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
                select place, known, coalesce(known, likely.words) as term
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
            )
            select left(search_fold((select cast(? as text))), 400) as folded, query::text, coalesce(guessed, false) as guessed, estimates.*
            from terms left join lateral search_estimates(query, terms) estimates on query is not null
            """;

    /** The statement that reads a text. */
    static Sql statement(SearchText text) {
        return Sql.of(SQL, text.text(), text.text());
    }

    static SearchTerms read(Row row) {
        boolean known = row.getString("query") != null;
        return new SearchTerms(
                row.getString("folded"),
                row.getString("query"),
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
        String[] any = row.getArrayOfStrings(words);
        return any == null ? null : new Rarest(List.of(any), estimate(row, rows));
    }

    /** None, when nothing is looked for; and when plans do not show their parts, as where tables lie on other servers: words are taken for rare then. */
    private static int estimate(Row row, String rows) {
        Integer planned = row.getInteger(rows);
        return planned == null ? 0 : planned;
    }

    /** Which matches there can be, best first; those that are looked for in one statement together. */
    List<List<SearchMatch>> matches() {
        if (query == null) {
            return List.of(List.of(SearchMatch.EXACT_NAME));
        }
        return guessed
                ? List.of(List.of(SearchMatch.EXACT_NAME), List.of(SearchMatch.SIMILAR))
                : List.of(
                        List.of(SearchMatch.EXACT_NAME),
                        List.of(SearchMatch.NAME),
                        List.of(SearchMatch.TEXT, SearchMatch.FACT));
    }
}
