package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.platform.sql.Sql;
import org.tergeu.search.SearchTerms.Rarest;

/**
 * What there may be a million of, shown newest first.
 *
 * <p>What few rows match is looked up in the index of words, and what is found is ordered. Of what many match, a page shows the newest
 * few: newest first, rows are looked through until the page is full, which usually takes fewer than match. They are those with the
 * rarest of the words, where names are looked for, which are kept in that order; else all. If it takes many times as many as it should,
 * as with words that are seldom together, the index of words is asked after all. The planner could choose between the ways as well, but
 * would follow a wrong choice through the whole table; and it could only choose for statements that it plans anew each time. So these
 * leave it no choice: {@code materialized} and {@code offset 0} keep their parts apart, and limits are written out.
 *
 * @param table their table
 * @param visible the condition under which they are served
 * @param day the column with the last day that their date can mean
 * @param name the column with their folded name
 * @param nameWords the column with the words of their name
 * @param words the column with all of their words
 * @param postings the table that has, of each word of a name, the days and rows
 * @param owner the column of that table that refers to the row
 * @param facts the table that has, for each row with facts, all words of it and of them; null when there is none
 */
record DatedCandidates(
        Ranked group,
        String table,
        String visible,
        String day,
        String name,
        String nameWords,
        String words,
        String postings,
        String owner,
        @Nullable String facts)
        implements Candidates {

    /** Matches are not spread evenly; giving up too early costs more than looking on. */
    private static final int MARGIN = 16;

    static final DatedCandidates INCIDENTS = new DatedCandidates(
            Ranked.INCIDENT,
            "incident",
            "known_to is null",
            "occurred_latest",
            "folded_name",
            "name_words",
            "words",
            "incident_word",
            "incident_id",
            "incident_fact_text");
    static final DatedCandidates REPORTS = new DatedCandidates(
            Ranked.REPORT,
            "report",
            "status <> 'DRAFT' and publisher_id is not null",
            "published_latest",
            "folded_title",
            "words",
            "words",
            "report_word",
            "report_id",
            null);

    @Override
    public @Nullable Sql hits(SearchMatch match, SearchTerms terms, @Nullable Hit after, int limit) {
        return switch (match) {
            case EXACT_NAME -> exact(terms, after, limit);
            case NAME -> {
                Sql named = Candidates.matches(nameWords, terms).append(" and ").append(otherName(terms));
                yield found(new Condition(named, named, names(terms), rarest(terms)), terms, after, limit);
            }
            case TEXT -> words.equals(nameWords) ? null : found(text(terms), terms, after, limit);
            case FACT -> facts == null ? null : found(fact(terms), terms, after, limit);
            case SIMILAR -> found(similar(terms), terms, after, limit);
        };
    }

    /**
     * What rows have to meet.
     *
     * @param byRow as it is asked of one row after the other
     * @param byIndex as it is asked of all rows at once
     * @param rows about how many do
     * @param rarest the rarest of the words, where it is about names alone and kept in their order
     */
    private record Condition(
            Sql byRow, Sql byIndex, int rows, @Nullable Rarest rarest) {}

    private Condition text(SearchTerms terms) {
        Sql text = Candidates.matches(words, terms).append(" and not ").append(Candidates.matches(nameWords, terms));
        return new Condition(text, text, texts(terms), null);
    }

    private Condition fact(SearchTerms terms) {
        Sql otherText = Sql.of(" and not ").append(Candidates.matches(words, terms));
        return new Condition(
                factOfRow(terms).append(otherText), oneOf(facts(terms)).append(otherText), terms.factTexts(), null);
    }

    private Condition similar(SearchTerms terms) {
        Sql matching = Candidates.matches(words, terms);
        Sql other = Sql.of(" and ").append(otherName(terms));
        if (facts == null) {
            Sql alone = matching.append(other);
            return new Condition(alone, alone, texts(terms), words.equals(nameWords) ? rarest(terms) : null);
        }
        return new Condition(
                Sql.of("(")
                        .append(matching)
                        .append(" or ")
                        .append(factOfRow(terms))
                        .append(")")
                        .append(other),
                oneOf(Sql.of("select id from " + table + " where " + visible + " and ")
                                .append(matching)
                                .append(" union ")
                                .append(facts(terms)))
                        .append(other),
                Math.max(texts(terms), terms.factTexts()),
                null);
    }

    private Sql otherName(SearchTerms terms) {
        return Sql.of(name + " <> ").append(Candidates.unseen(terms.folded()));
    }

    /** The rows whose facts match, all at once. */
    private Sql facts(SearchTerms terms) {
        return Sql.of("select " + owner + " from " + facts + " where ").append(Candidates.matches("words", terms));
    }

    /** An array, whose rows are looked up one by one: of a join the planner would read the whole table. */
    private static Sql oneOf(Sql ids) {
        return Sql.of("id = any(array(").append(ids).append("))");
    }

    /** Whether the facts of one row match; {@code offset 0} keeps the planner from looking for all that do. */
    private Sql factOfRow(SearchTerms terms) {
        return Sql.of("exists (select from " + facts + " f where f." + owner + " = id and ")
                .append(Candidates.matches("f.words", terms))
                .append(" offset 0)");
    }

    private int texts(SearchTerms terms) {
        return words.equals(nameWords) ? names(terms) : terms.incidentTexts();
    }

    @Override
    public Sql count(SearchTerms terms) {
        Sql matching = Candidates.matches(words, terms);
        return Sql.of("select (select count(*) from " + table + " where " + visible + " and ")
                .append(matching)
                .append(") + (select count(*) from (")
                .append(named("search_fold(key)", terms))
                .append(" union ")
                .append(named(name, terms))
                .append(") named join " + table + " t using (id) where t." + visible + " and (")
                .append(matching)
                .append(") is not true)")
                .append(facts == null ? Sql.nothing() : countOfFacts(terms));
    }

    private Sql countOfFacts(SearchTerms terms) {
        return Sql.of(" + (select count(*) from " + table + " where " + visible + " and ")
                .append(fact(terms).byIndex())
                .append(" and id not in (")
                .append(named("search_fold(key)", terms))
                .append("))");
    }

    private Sql exact(SearchTerms terms, @Nullable Hit after, int limit) {
        Sql text = Candidates.unseen(terms.folded());
        return page(
                Sql.of("(" + rows() + " and " + name + " = ")
                        .append(text)
                        .append(beyond(after))
                        .append(newestFirst() + limit + ") union (" + rows() + " and search_fold(key) = ")
                        .append(text)
                        .append(beyond(after))
                        .append(")"),
                limit);
    }

    private Sql found(Condition condition, SearchTerms terms, @Nullable Hit after, int limit) {
        Sql unnamed = Sql.of(" and id not in (")
                .append(named("search_fold(key)", terms))
                .append(")");
        Sql byIndex = condition.byIndex().append(unnamed);
        Rarest rarest = condition.rarest();
        double all = rarest != null ? rarest.rows() : group == Ranked.INCIDENT ? terms.incidents() : terms.reports();
        double expected = limit * all / Math.max(condition.rows(), 1);
        if (expected >= condition.rows()) {
            return rare(byIndex, after, limit);
        }
        Sql byRow = condition.byRow().append(unnamed);
        long depth = depth(MARGIN * expected, condition.rows());
        return common(
                byIndex,
                rarest == null ? newest(byRow, depth, after) : newestOf(rarest.words(), byRow, depth, after),
                after,
                limit);
    }

    private int names(SearchTerms terms) {
        return group == Ranked.INCIDENT ? terms.incidentNames() : terms.reportTitles();
    }

    private @Nullable Rarest rarest(SearchTerms terms) {
        return group == Ranked.INCIDENT ? terms.rarestInNames() : terms.rarestInTitles();
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

    /** Those of the newest rows that meet a condition, newest first. */
    private Sql newest(Sql condition, long depth, @Nullable Hit after) {
        return Sql.of("select id, day from (select *, " + dayOrder() + " as day from " + table + " where " + visible)
                .append(beyond(after))
                .append(newestFirst() + depth + ") newest where ")
                .append(condition);
    }

    /** Those of the newest rows with one of these words in their name that meet a condition, newest first. */
    private Sql newestOf(List<String> any, Sql condition, long depth, @Nullable Hit after) {
        String order = " order by day desc, id desc limit " + depth;
        Sql beyond = after == null
                ? Sql.nothing()
                : Sql.of(" and (day, " + owner + ") < (cast(?::text as date), ?)", after.day(), -after.number());
        Sql posted = Sql.of("select " + owner + " as id, day from " + postings + " where word = ")
                .append(any.size() == 1 ? Candidates.unseen(any.get(0)) : Sql.of("any_word"))
                .append(beyond)
                .append(order);
        Sql all = any.size() == 1
                ? posted
                : Sql.of(
                                "select distinct id, day from unnest((select ?::text[])) any_word cross join lateral (",
                                (Object) any.toArray(String[]::new))
                        .append(posted)
                        .append(") posted" + order);
        return Sql.of("select posted.id, posted.day from (")
                .append(all)
                .append(") posted cross join lateral (select from " + table + " where id = posted.id and " + visible
                        + " and ")
                .append(condition)
                .append(" offset 0) named");
    }

    private Sql common(Sql condition, Sql newest, @Nullable Hit after, int limit) {
        return Sql.of("select * from (with newest as materialized (")
                .append(newest)
                .append(" order by day desc, id desc limit " + limit + "), matching as materialized (" + rows()
                        + " and (select count(*) from newest) < " + limit + " and ")
                .append(condition)
                .append(beyond(after))
                .append(") ")
                .append(page(Sql.of("select id, day from newest union select id, day from matching"), limit))
                .append(") hit");
    }

    @SuppressWarnings("EnumOrdinal") // Groups are declared in the order in which hits are ranked.
    private Sql page(Sql rows, int limit) {
        return Sql.of("select " + group.ordinal() + " as type, coalesce(date '" + Hit.EPOCH
                        + "' - nullif(day, '-infinity'), " + Hit.UNDATED
                        + ") as rank, -id as number, '' as code from (")
                .append(rows)
                .append(") dated order by day desc, id desc limit " + limit);
    }

    private String rows() {
        return "select id, " + dayOrder() + " as day from " + table + " where " + visible;
    }

    private Sql named(String column, SearchTerms terms) {
        return Sql.of("select id from " + table + " where " + visible + " and " + column + " = ")
                .append(Candidates.unseen(terms.folded()));
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
