package org.tergeu.graphql.paging;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.platform.sql.Sql;

/**
 * How much of a list without pages is selected: its first rows, or all of it ({@link Bounded}).
 *
 * @param rows how many, from the first on; null for all
 */
public record Few(@Nullable Integer rows) {

    /**
     * Reads the argument {@code first} of a list without pages.
     *
     * @throws InvalidRequest {@code INVALID_PAGE} when it is out of range
     */
    public static Few of(@Nullable Integer first) {
        if (first != null) {
            PageArguments.size("first", first, "; leave it out for the whole list.");
        }
        return new Few(first);
    }

    /** How many rows are read: as many as the query names, else this many. */
    public int orAtMost(int most) {
        return rows == null ? most : rows;
    }

    /** The rows of a list that is there already. */
    public <T> List<T> of(List<T> all) {
        return rows == null || rows >= all.size() ? all : all.subList(0, rows);
    }

    /**
     * The statement that reads the list of each of many parents.
     *
     * @param columns the select list
     * @param from the from clause, without the word, and the condition
     * @param parent SQL of whose a row is
     * @param order SQL of the order of one parent's rows
     */
    public Sql statement(Sql columns, Sql from, String parent, String order) {
        if (rows == null) {
            return Sql.of("select ")
                    .append(columns)
                    .append(" from ")
                    .append(from)
                    .append(" order by " + order);
        }
        return Sql.of("select * from (select ")
                .append(columns)
                .append(", row_number() over (partition by " + parent + " order by " + order
                        + ") as place_in_list from ")
                .append(from)
                .append(") as list where place_in_list <= ? order by place_in_list", rows);
    }

    /** The statement that reads the list of each of many parents, with a select list without values. */
    public Sql statement(String columns, Sql from, String parent, String order) {
        return statement(Sql.of(columns), from, parent, order);
    }
}
