package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** The rows of facts as lists read them. */
public final class FactRows {

    private FactRows() {}

    /** The from clause of a list with pages: facts with their incidents {@code i}. */
    public static String ofIncidents(String table, String alias) {
        return table + " " + alias + " join incident i on i.id = " + alias + ".incident_id";
    }

    /**
     * The from clause and the condition of a list without pages; the incidents are in it where an order is asked for, which can go by them.
     *
     * @param which the condition
     */
    public static Sql inOrder(String table, String alias, @Nullable Object order, Sql which, AsOf asOf) {
        Sql known = asOf.known(alias).append(" and ").append(which);
        return order == null
                ? Sql.of(table + " " + alias + " where ").append(known)
                : Sql.of(ofIncidents(table, alias) + " and ")
                        .append(asOf.known("i"))
                        .append(" where ")
                        .append(known);
    }
}
