package org.tergeu.filter;

import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** Which facts of one kind a list has. Equal are two that ask for the same. */
public interface FactFilter {

    /** The condition on a fact's row, by whatever a standing report says of it. */
    Sql conditionOnAnyReading(String alias, AsOf asOf);
}
