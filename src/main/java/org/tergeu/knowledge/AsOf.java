package org.tergeu.knowledge;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.tergeu.platform.sql.Sql;

/**
 * The state of knowledge that a question is asked of: now, or what had been reported by the end of a day.
 *
 * @param day the day; null is now
 */
public record AsOf(@Nullable LocalDate day) {

    /** What is known now. */
    public static final AsOf NOW = new AsOf(null);

    /** What had been reported by that day; null is now. */
    public static AsOf of(@Nullable LocalDate day) {
        return day == null ? NOW : new AsOf(day);
    }

    /** The condition on a versioned table's row that it was the known version. */
    public Sql known(String alias) {
        return day == null ? Sql.of(alias + ".known_to is null") : Sql.of(alias + ".known @> ?::date", day);
    }

    /** The condition on a report that it was published and counts. */
    public Sql published(String alias) {
        Sql standing = Sql.of(alias + ".status = 'PUBLISHED'");
        return day == null ? standing : standing.append(" and " + alias + ".known_from <= ?", day);
    }
}
