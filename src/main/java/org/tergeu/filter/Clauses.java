package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.platform.sql.Sql;
import org.tergeu.text.Quotation;

/** Gathers the conditions of a filter's given fields. */
public final class Clauses {

    /** A word as search folds it, which begins a word of the text. */
    /** The most characters of a text that is looked for, by a filter or by search. */
    public static final int LONGEST_TEXT = 200;

    private static final String BEGINNING = "select search_beginning(cast(? as text))";

    /** Those of Unicode, too: what is pasted has spaces that do not break. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x{85}]+");

    /** Nothing but letters and digits, apostrophes, and what nobody sees, such as soft hyphens: other signs are looked for as they stand. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}'’‘‛′`´＇]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}'’‘‛′`´＇]*");

    /** A name of several words, of letters alone: AK-47 is looked for as it stands. */
    private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{M}]++(?:[-‐–][\\p{L}\\p{M}]++)++");

    private static final Pattern HYPHEN = Pattern.compile("[-‐–]");

    private final List<Sql> clauses = new ArrayList<>();

    /** Adds the condition of a field's value, when it is given. */
    public <V> Clauses when(@Nullable V value, Function<V, Sql> condition) {
        if (value != null) {
            clauses.add(condition.apply(value));
        }
        return this;
    }

    /** Adds that a column has one of the values, when they are given. */
    public Clauses oneOf(String column, @Nullable Collection<? extends Enum<?>> values) {
        return oneOfTexts(column, values == null ? null : List.of(Sql.names(values)));
    }

    /** Adds that a text column has one of the values, when they are given. */
    public Clauses oneOfTexts(String column, @Nullable Collection<String> values) {
        return when(
                values,
                // Of one value, rows of an index of this column are in the order of its next columns.
                given -> given.size() == 1
                        ? Sql.of(column + " = ?", given.iterator().next())
                        : Sql.of(column + " = any(?)", (Object) given.toArray(String[]::new)));
    }

    /**
     * Adds that a text has every word of a search, in any order, when it is given: as it is written, in any case, or folded as search folds
     * words, as one that begins so. Signs are looked for as they stand; of a blank text
     * nothing is looked for.
     *
     * @param column the text
     * @param folded the column with its folded words
     */
    public Clauses words(String column, String folded, @Nullable String text) {
        return when(text, given -> everyWord(given, word -> word(column, folded, word)));
    }

    /**
     * The condition that all words of a search meet; a blank one asks for nothing.
     *
     * @throws InvalidRequest {@code INVALID_ARGUMENT} when the text is longer than anything that has a name: the database folds and compares all of it
     */
    static Sql everyWord(String text, Function<String, Sql> condition) {
        int characters = text.codePointCount(0, text.length());
        if (characters > LONGEST_TEXT) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_ARGUMENT,
                    "text: " + Quotation.quoted(text) + " is too long. A text of up to " + LONGEST_TEXT
                            + " characters is allowed.");
        }
        return Sql.all(SPACES.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(condition)
                .toList());
    }

    /** The condition that a text has a word of a search. */
    static Sql word(String column, String folded, String word) {
        Sql written = Sql.of(column + " ilike ?", Sql.containing(word));
        if (!WORD.matcher(word).matches() && !HYPHENATED.matcher(word).matches()) {
            return written;
        }
        List<Sql> parts = HYPHEN.splitAsStream(word)
                .map(part -> Sql.of(folded + " @@ (" + BEGINNING + ")", part))
                .toList();
        return Sql.any(List.of(written, Sql.all(parts)));
    }

    /** Adds all, any or none of the filters of the same kind, when they are given; equal ones are one. */
    public <F> Clauses nested(
            @Nullable List<F> and, @Nullable List<F> or, @Nullable F not, Function<F, Sql> condition) {
        return when(and, all -> Sql.all(all.stream().distinct().map(condition).toList()))
                .when(
                        or,
                        some -> Sql.any(some.stream().distinct().map(condition).toList()))
                .when(not, none -> Sql.not(condition.apply(none)));
    }

    /** The condition that all of them hold. */
    public Sql all() {
        return Sql.all(clauses);
    }
}
