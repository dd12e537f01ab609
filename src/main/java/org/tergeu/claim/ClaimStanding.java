package org.tergeu.claim;

import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** The status of claims, as SQL on a row {@code c} of {@code claim} and its report {@code r}. */
public final class ClaimStanding {

    private ClaimStanding() {}

    /** The {@link org.tergeu.vocabulary.ClaimStatus} of a claim that its report has not withdrawn. */
    public static Sql status(AsOf asOf) {
        return Sql.of("case when r.status = 'RETRACTED' then 'RETRACTED' when c.unreadable then 'UNREADABLE' when ")
                .append(overtaken(asOf))
                .append(" then 'SUPERSEDED' else 'CURRENT' end");
    }

    /** The condition that the figure of the fact rests on the claim. */
    public static Sql current(AsOf asOf) {
        return asOf.published("r")
                .append(" and not c.withdrawn and not c.unreadable and (")
                .append(overtaken(asOf))
                .append(") is not true");
    }

    private static Sql overtaken(AsOf asOf) {
        return asOf.day() == null
                ? Sql.of("c.superseded_from is not null and c.superseded_to is null")
                : Sql.of(
                        "c.superseded_from <= ? and (c.superseded_to is null or c.superseded_to > ?)",
                        asOf.day(),
                        asOf.day());
    }
}
