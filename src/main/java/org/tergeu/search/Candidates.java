package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.platform.sql.Sql;

/** The hits of one group. */
interface Candidates {

    Ranked group();

    /**
     * The first hits of one match, as a select of {@code type, rank, number, code}.
     *
     * @param after the hit after which they start; null: from the first
     * @return null when this group has no such match
     */
    @Nullable
    Sql hits(SearchMatch match, SearchTerms terms, @Nullable Hit after, int limit);

    /**
     * What several groups look for in the same tables, so that one look does for all of them: a part of the {@code with} of the statement
     * that their {@link #hits} are in; null when there is none.
     */
    default @Nullable Sql shared(SearchMatch match, SearchTerms terms) {
        return null;
    }

    /** How many hits there are of all matches, as a select of one number. */
    Sql count(SearchTerms terms);

    /** The condition that a column of words matches; with no query none does. */
    static Sql matches(String column, SearchTerms terms) {
        return matches(column, terms.query());
    }

    /** The same of another {@code tsquery}. */
    static Sql matches(String column, @Nullable String query) {
        return Sql.of(column + " @@ (select cast(cast(? as text) as tsquery))", query);
    }

    /**
     * A value that the planner does not see, in whichever way the statement is prepared: knowing that a word is common it may prepare
     * to read the whole table, if only to compile that. Since it sees none, and limits are written out, plans for the values at hand
     * look no better than one for any, which PostgreSQL then keeps: planning would take four times as long as looking.
     */
    static Sql unseen(String text) {
        return Sql.of("(select cast(? as text))", text);
    }
}
