package org.tergeu.totals;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.tergeu.graphql.node.GlobalId;

/**
 * How a fact is reported, as it is published: what it is called in one form, and beside which others of its step.
 *
 * @param who what it is called; empty: anything of its sort
 * @param called the same, or its general words
 * @param shorter what it may be called in fewer words
 * @param kind within which a general word may be anything
 * @param account what has the same one at one step is distinguished
 * @param again whether another one of its incident may be the same; of casualties, whether it may be among others of its tree
 */
record ReportedAs(String who, String called, Set<String> shorter, String kind, int account, boolean again) {

    /** Whether both are called the same, or one by some of the other's words. */
    boolean sharesNameWith(ReportedAs other) {
        return isCalledAs(other) || shorter.contains(other.called) || other.shorter.contains(called);
    }

    private boolean isCalledAs(ReportedAs other) {
        return !called.isEmpty() && called.equals(other.called);
    }

    /** Whether its name has some words of the other's. */
    boolean mayBeAmong(ReportedAs other) {
        return !who.isEmpty() && other.shorter.contains(who) && isOfKindOf(other);
    }

    private boolean isOfKindOf(ReportedAs other) {
        return kind.startsWith(other.kind) || other.kind.startsWith(kind);
    }

    /** Whether both may be one thing of a family. */
    boolean mayBe(ReportedAs other) {
        return isCalledAs(other)
                || (who.isEmpty() || other.who.isEmpty() || sharesNameWith(other)) && isOfKindOf(other);
    }

    /** Of all seizures or legal outcomes, as of a day (null: now), by their numbers. */
    static Map<Long, ReportedAs> all(Totals totals, LocalDate day) {
        return switch (totals) {
            case SEIZURES ->
                read("select id, thing, coalesce(called, thing), shorter, kind, telling, alike from seizure", day);
            case LEGAL_OUTCOMES -> read("select id, who, who, shorter, '', telling, false from legal_outcome", day);
            case CASUALTIES -> read("select id, harmed, harmed, null, '', 0, possible_overlap from casualty", day);
            case INCIDENTS -> Map.of();
        };
    }

    static long number(String id) {
        return GlobalId.parse(id).number();
    }

    private static Set<String> texts(Array array) throws SQLException {
        return array == null ? Set.of() : Set.copyOf(List.of((String[]) array.getArray()));
    }

    private static Map<Long, ReportedAs> read(String select, LocalDate day) {
        String known = day == null ? " where known_to is null" : " where known @> cast(? as date)";
        try (Connection connection =
                        CDI.current().select(DataSource.class).get().getConnection();
                PreparedStatement statement = connection.prepareStatement(select + known)) {
            if (day != null) {
                statement.setObject(1, day);
            }
            Map<Long, ReportedAs> all = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.put(
                            rows.getLong(1),
                            new ReportedAs(
                                    rows.getString(2),
                                    rows.getString(3),
                                    texts(rows.getArray(4)),
                                    rows.getString(5),
                                    rows.getInt(6),
                                    rows.getBoolean(7)));
                }
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
