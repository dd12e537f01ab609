package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.platform.Sql;

/**
 * Things with many names, found by each and shown once, those first of whose name the words cover the most.
 *
 * @param things their table
 * @param id the column that identifies them
 * @param key the column with their key
 * @param names the table of their names
 * @param owner the column of that table that refers to them
 */
record NamedCandidates(
        SearchType type, String things, String id, String key, String names, String owner, String visible)
        implements Candidates {

    private static final String ANY = "true";

    static final NamedCandidates PLACES =
            new NamedCandidates(SearchType.PLACE, "place", "code", "code", "place_name", "place_code", ANY);
    static final NamedCandidates ORGANIZATIONS = new NamedCandidates(
            SearchType.ORGANIZATION, "organization", "id", "key", "organization_name", "organization_id", ANY);
    static final NamedCandidates PEOPLE =
            new NamedCandidates(SearchType.PERSON, "person", "id", "key", "person_name", "person_id", ANY);
    static final NamedCandidates STATISTICS =
            new NamedCandidates(SearchType.STATISTIC, "statistic", "id", "key", "statistic", "id", "known_to is null");

    @Override
    public @Nullable Sql hits(SearchMatch match, SearchTerms terms, @Nullable Hit after, int limit) {
        return switch (match) {
            case EXACT_NAME ->
                page(
                        Sql.of("select exact.id, 0 as rank from (")
                                .append(exact(terms))
                                .append(") exact"),
                        after,
                        limit);
            case NAME, SIMILAR ->
                page(
                        Sql.of("select " + owner + " as id, min(length(folded)) as rank from " + names + " where "
                                        + visible + " and ")
                                .append(Candidates.matches("words", terms))
                                .append(" and " + owner + " not in (")
                                .append(exact(terms))
                                .append(") group by " + owner),
                        after,
                        limit);
            case TEXT, FACT -> null;
        };
    }

    @Override
    public Sql count(SearchTerms terms) {
        return Sql.of("select count(*) from (")
                .append(exact(terms))
                .append(" union select " + owner + " from " + names + " where " + visible + " and ")
                .append(Candidates.matches("words", terms))
                .append(") found");
    }

    private Sql exact(SearchTerms terms) {
        Sql text = Candidates.unseen(terms.folded());
        return Sql.of("select " + id + " as id from " + things + " where " + visible + " and search_fold(" + key
                        + ") = ")
                .append(text)
                .append(" union select " + owner + " from " + names + " where " + visible + " and folded = ")
                .append(text);
    }

    private Sql page(Sql found, @Nullable Hit after, int limit) {
        boolean coded = type == SearchType.PLACE;
        Sql page = Sql.of("select * from (select " + SearchType.RANKED.indexOf(type) + " as type, rank, "
                        + (coded ? "0::bigint as number, id collate \"C\" as code" : "id as number, '' as code")
                        + " from (")
                .append(found)
                .append(") found) hit");
        return (after == null
                        ? page
                        : page.append(
                                " where (rank, number, code) > (?, ?, ? collate \"C\")",
                                after.rank(),
                                after.number(),
                                after.code()))
                .append(" order by rank, number, code limit " + limit);
    }
}
