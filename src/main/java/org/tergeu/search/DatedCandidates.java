package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.platform.Sql;

/**
 * What there may be a million of, shown newest first.
 *
 * <p>A rare word is looked up in the index of words, and what is found is ordered. A common word would find a great part of the
 * table there, of which a page shows the newest few: the newest rows are looked through until the page is full, which usually
 * takes fewer rows than match. If it takes many times as many as it should, as with a word of old incidents alone, the index of
 * words is asked after all. The planner could choose between the two as well, but would follow a wrong choice through the whole
 * table; and it could only choose for statements that it plans anew each time. So these leave it no choice:
 * {@code materialized} keeps their parts apart, and limits are written out.
 *
 * @param table their table
 * @param visible the condition under which they are served
 * @param day the column with the last day that their date can mean
 * @param name the column with their folded name
 * @param nameWords the column with the words of their name
 * @param words the column with all of their words
 */
record DatedCandidates(
        SearchType type, String table, String visible, String day, String name, String nameWords, String words)
        implements Candidates {

    /** Matches are not spread evenly; giving up too early costs more than looking on. */
    private static final int MARGIN = 16;

    static final DatedCandidates INCIDENTS = new DatedCandidates(
            SearchType.INCIDENT,
            "incident",
            "known_to is null",
            "occurred_latest",
            "folded_name",
            "name_words",
            "words");
    static final DatedCandidates REPORTS = new DatedCandidates(
            SearchType.REPORT,
            "report",
            "status <> 'DRAFT' and publisher_id is not null",
            "published_latest",
            "folded_title",
            "words",
            "words");

    @Override
    public @Nullable Sql hits(SearchMatch match, SearchTerms terms, @Nullable Hit after, int limit) {
        return switch (match) {
            case EXACT_NAME -> exact(terms, after, limit);
            case NAME ->
                found(
                        Candidates.matches(nameWords, terms).append(" and " + name + " <> ?", terms.folded()),
                        names(terms),
                        terms,
                        after,
                        limit);
            case TEXT ->
                words.equals(nameWords)
                        ? null
                        : found(
                                Candidates.matches(words, terms)
                                        .append(" and not ")
                                        .append(Candidates.matches(nameWords, terms)),
                                texts(terms),
                                terms,
                                after,
                                limit);
            case SIMILAR ->
                found(
                        Candidates.matches(words, terms).append(" and " + name + " <> ?", terms.folded()),
                        texts(terms),
                        terms,
                        after,
                        limit);
        };
    }

    @Override
    public Sql count(SearchTerms terms) {
        Sql matching = Candidates.matches(words, terms);
        return Sql.of("select (select count(*) from " + table + " where " + visible + " and ")
                .append(matching)
                .append(
                        ") + (select count(*) from (" + named("search_fold(key)") + " union " + named(name)
                                + ") named join " + table + " t using (id) where t." + visible + " and (",
                        terms.folded(),
                        terms.folded())
                .append(matching)
                .append(") is not true)");
    }

    private Sql exact(SearchTerms terms, @Nullable Hit after, int limit) {
        return page(
                Sql.of("(" + rows() + " and " + name + " = ?", terms.folded())
                        .append(beyond(after))
                        .append(newestFirst() + "?", limit)
                        .append(") union (" + rows() + " and search_fold(key) = ?", terms.folded())
                        .append(beyond(after))
                        .append(")"),
                limit);
    }

    private Sql found(Sql matching, int estimate, SearchTerms terms, @Nullable Hit after, int limit) {
        Sql condition = matching.append(" and id not in (" + named("search_fold(key)") + ")", terms.folded());
        double all = type == SearchType.INCIDENT ? terms.incidents() : terms.reports();
        double expected = limit * all / Math.max(estimate, 1);
        return expected < estimate
                ? common(condition, depth(MARGIN * expected, estimate), after, limit)
                : rare(condition, after, limit);
    }

    private int names(SearchTerms terms) {
        return type == SearchType.INCIDENT ? terms.incidentNames() : terms.reportTitles();
    }

    private int texts(SearchTerms terms) {
        return type == SearchType.INCIDENT ? terms.incidentTexts() : terms.reportTitles();
    }

    /**
     * How many of the newest rows to look through before the index of words is asked: no more than match, which would cost as
     * much; a power of two, so that there are few different statements.
     */
    private static long depth(double wanted, int estimate) {
        return Long.highestOneBit(Math.max(1, (long) Math.min(wanted, estimate)));
    }

    private Sql rare(Sql condition, @Nullable Hit after, int limit) {
        return Sql.of("select * from (with matching as materialized (" + rows() + " and ")
                .append(condition)
                .append(beyond(after))
                .append(") ")
                .append(page(Sql.of("select id, day from matching"), limit))
                .append(") hit");
    }

    private Sql common(Sql condition, long depth, @Nullable Hit after, int limit) {
        return Sql.of("select * from (with newest as materialized (select id, day from (select *, " + dayOrder()
                        + " as day from " + table + " where " + visible)
                .append(beyond(after))
                .append(newestFirst() + depth + ") newest where ")
                .append(condition)
                .append(
                        " limit ?), matching as materialized (" + rows()
                                + " and (select count(*) from newest) < ? and ",
                        limit,
                        limit)
                .append(condition)
                .append(beyond(after))
                .append(") ")
                .append(page(Sql.of("select id, day from newest union select id, day from matching"), limit))
                .append(") hit");
    }

    private Sql page(Sql rows, int limit) {
        return Sql.of("select " + SearchType.RANKED.indexOf(type) + " as type, coalesce(date '" + Hit.EPOCH
                        + "' - nullif(day, '-infinity'), " + Hit.UNDATED
                        + ") as rank, -id as number, '' as code from (")
                .append(rows)
                .append(") dated order by day desc, id desc limit ?", limit);
    }

    private String rows() {
        return "select id, " + dayOrder() + " as day from " + table + " where " + visible;
    }

    private String named(String column) {
        return "select id from " + table + " where " + visible + " and " + column + " = ?";
    }

    private String dayOrder() {
        return "coalesce(" + day + ", '-infinity')";
    }

    private String newestFirst() {
        return " order by " + dayOrder() + " desc, id desc limit ";
    }

    private Sql beyond(@Nullable Hit after) {
        return after == null
                ? Sql.nothing()
                : Sql.of(" and (" + dayOrder() + ", id) < (cast(?::text as date), ?)", after.day(), -after.number());
    }
}
