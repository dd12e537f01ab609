package org.tergeu.filter;

import org.tergeu.platform.sql.Sql;

/** Conditions that a few rows meet for another reason than all others. */
final class OneOfFew {

    private OneOfFew() {}

    /** The condition, or that the row is one of a few: these are found first, so that indexes serve both. */
    static Sql or(Sql condition, String row, Sql few) {
        return Sql.of("(")
                .append(condition)
                .append(" or " + row + ".id = any(array(")
                .append(few)
                .append(")))");
    }
}
