package org.tergeu.search;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.platform.sql.Sql;

/**
 * Things with many names, found by each and shown once, those first of whose name the words cover the most.
 *
 * @param things their table
 * @param id the column that identifies them
 * @param key the column with their key
 * @param names the table of their names
 * @param owner the column of that table that refers to them
 * @param visible which of them
 * @param visibleName the same of the table of their names
 */
record NamedCandidates(
        Ranked group,
        String things,
        String id,
        String key,
        String names,
        String owner,
        String visible,
        String visibleName)
        implements Candidates {

    /** The places whose name or code is the text: few, and looked for once for both groups of places. */
    private static final String EXACT_PLACES = "exact_place";

    /** What was merged into another has no names. */
    private static final String STANDS = "merged_into_id is null and named";

    static final NamedCandidates PLACES = places(Ranked.PLACE, "named and told");
    static final NamedCandidates OTHER_PLACES = places(Ranked.OTHER_PLACE, "named and not told");
    static final NamedCandidates ORGANIZATIONS = new NamedCandidates(
            Ranked.ORGANIZATION,
            "organization",
            "id",
            "key",
            "organization_name",
            "organization_id",
            STANDS,
            named("organization"));
    static final NamedCandidates PEOPLE = new NamedCandidates(
            Ranked.PERSON, "person", "id", "key", "person_name", "person_id", STANDS, named("person"));
    static final NamedCandidates STATISTICS = new NamedCandidates(
            Ranked.STATISTIC, "statistic", "id", "key", "statistic", "id", "known_to is null", "known_to is null");

    /** Who only retracted reports name is not found, and few are. */
    private static String named(String table) {
        return table + "_id not in (select id from " + table + " where not named)";
    }

    /** Each name of a place has what is asked of the place, so that no place is read for it: of a word in many names that was all of them. */
    private static NamedCandidates places(Ranked group, String visible) {
        return new NamedCandidates(
                group, "place", "code", "code", "place_name", "place_code", visible, "named and " + reported(group));
    }

    /** Whether the place of a name was ever reported of. */
    private static String reported(Ranked group) {
        return group == Ranked.OTHER_PLACE ? "not reported" : "reported";
    }

    @Override
    public @Nullable Sql hits(SearchMatch match, SearchTerms terms, @Nullable Hit after, int limit) {
        return switch (match) {
            case EXACT_NAME ->
                page(
                        Sql.of("select exact.id, 0 as rank from (")
                                .append(exactHits(terms))
                                .append(") exact"),
                        after,
                        limit);
            case NAME, SIMILAR ->
                page(
                        Sql.of("select " + owner + " as id, min(length(folded)) as rank from " + names + " where "
                                        + visibleName + " and ")
                                .append(words(terms))
                                .append(" and " + owner + " not in (")
                                .append(exactHits(terms))
                                .append(") group by " + owner),
                        after,
                        limit);
            case TEXT, FACT -> null;
        };
    }

    private boolean isOfPlaces() {
        return group.type() == SearchType.PLACE;
    }

    @Override
    public @Nullable Sql shared(SearchMatch match, SearchTerms terms) {
        if (!isOfPlaces() || match == SearchMatch.TEXT || match == SearchMatch.FACT) {
            return null;
        }
        Sql text = Candidates.unseen(terms.asked());
        return Sql.of(
                        EXACT_PLACES
                                + " (id, reported) as materialized (select code, told from place where named and search_fold(code) = ")
                .append(text)
                .append(" union select place_code, reported from place_name where named and folded = ")
                .append(text)
                .append(")");
    }

    /** {@link #exact}, in a statement that has what is {@link #shared}. */
    private Sql exactHits(SearchTerms terms) {
        return isOfPlaces() ? Sql.of("select id from " + EXACT_PLACES + " where " + reported(group)) : exact(terms);
    }

    @Override
    public Sql count(SearchTerms terms) {
        return Sql.of("select count(*) from (")
                .append(exact(terms))
                .append(" union select " + owner + " from " + names + " where " + visibleName + " and ")
                .append(words(terms))
                .append(") found");
    }

    private Sql words(SearchTerms terms) {
        return group == Ranked.OTHER_PLACE
                ? Candidates.matches("words", terms.written())
                : Candidates.matches("words", terms);
    }

    private Sql exact(SearchTerms terms) {
        Sql text = Candidates.unseen(terms.asked());
        Sql exact = Sql.of("select " + id + " as id from " + things + " where " + visible + " and search_fold(" + key
                        + ") = ")
                .append(text)
                .append(" union select " + owner + " from " + names + " where " + visibleName + " and folded = ")
                .append(text);
        return group == Ranked.ORGANIZATION
                ? exact.append(" union select organization_id from organization_code where " + visibleName
                                + " and folded = ")
                        .append(text)
                : exact;
    }

    @SuppressWarnings("EnumOrdinal") // Groups are declared in the order in which hits are ranked.
    private Sql page(Sql found, @Nullable Hit after, int limit) {
        boolean coded = isOfPlaces();
        Sql page = Sql.of("select * from (select " + group.ordinal() + " as type, rank, "
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
