package org.tergeu.search;

import java.time.LocalDate;
import java.util.List;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.paging.Cursor;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Row;

/**
 * Something found. Hits are in ascending order of the match, then the group, the rank, the number and the code.
 *
 * @param match how well it matches
 * @param group what it is; groups follow each other in their order
 * @param rank the length of the shortest name that matches; for incidents and reports the days from theirs to {@link #EPOCH}, so that the newest come
 *     first and undated ones last
 * @param number its row, negative for incidents and reports; 0 for places
 * @param code a place's code, else empty
 */
record Hit(SearchMatch match, Ranked group, int rank, long number, String code) {

    /** The rank of what has no date. */
    static final int UNDATED = Integer.MAX_VALUE;

    static final String EPOCH = "2000-01-01";

    private static final int VALUES = 5;
    private static final Ranked[] GROUPS = Ranked.values();
    private static final SearchMatch[] MATCHES = SearchMatch.values();

    /** Reads a row of a {@linkplain SearchReader#statement statement}. */
    static Hit read(Row row) {
        return new Hit(
                MATCHES[row.getInt("match")],
                GROUPS[row.getInt("type")],
                row.getInt("rank"),
                row.getLong("number"),
                row.getString("code"));
    }

    GlobalId id() {
        return new GlobalId(type().node(), code.isEmpty() ? String.valueOf(Math.abs(number)) : code, AsOf.NOW);
    }

    /** Its day, as PostgreSQL orders it. */
    String day() {
        return rank == UNDATED
                ? "-infinity"
                : LocalDate.parse(EPOCH).minusDays(rank).toString();
    }

    String cursor(String scope) {
        return new Cursor(
                        scope, List.of(match.name(), group.name(), String.valueOf(rank), String.valueOf(number), code))
                .opaque();
    }

    /** Reads a cursor that a search of this scope gave. */
    static Hit parse(String cursor, String scope) {
        List<String> values = Cursor.parse(cursor, scope, VALUES).position();
        try {
            return new Hit(
                    SearchMatch.valueOf(values.get(0)),
                    Ranked.valueOf(values.get(1)),
                    Integer.parseInt(values.get(2)),
                    Long.parseLong(values.get(3)),
                    values.get(4));
        } catch (IllegalArgumentException forged) {
            throw Cursor.refused(cursor);
        }
    }

    SearchType type() {
        return group.type();
    }

    /** Whether all hits of a match and group come before this one. */
    boolean isBeyond(SearchMatch otherMatch, Ranked other) {
        return match.compareTo(otherMatch) > 0 || (match == otherMatch && group.compareTo(other) > 0);
    }

    boolean isAmong(SearchMatch otherMatch, Ranked other) {
        return match == otherMatch && group == other;
    }
}
