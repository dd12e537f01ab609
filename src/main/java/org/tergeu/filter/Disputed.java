package org.tergeu.filter;

import java.time.LocalDate;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** Whether something about an incident cannot be true as it is reported, as SQL on a row of {@code incident}. */
public final class Disputed {

    private Disputed() {}

    static Sql condition(String i, AsOf asOf) {
        return Sql.of(of(i, asOf));
    }

    /**
     * SQL without values, as a select list has it. What is inconsistent now is in the row; earlier it was on days that are not those of the
     * incident's versions.
     */
    public static String of(String i, AsOf asOf) {
        LocalDate day = asOf.day();
        return day == null
                ? i + ".disputed"
                : "(" + i + ".contradicted or exists (select from inconsistency n where (n.part_root = " + i
                        + ".id or n.whole_root = " + i + ".id) and n.known @> date '" + day + "'))";
    }
}
