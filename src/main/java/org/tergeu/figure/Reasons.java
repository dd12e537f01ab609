package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import org.tergeu.vocabulary.ClaimStatus;

/** The sentences that a resolution gives as its reason. For editors and logs; nothing reads them back. */
final class Reasons {

    private Reasons() {}

    static String agreed(int claims) {
        return claims == 1 ? "One claim." : claims + " claims say the same.";
    }

    static String compatible(int claims) {
        return claims + " claims can all be true; the figure is what they have in common.";
    }

    static String conflicting(int claims, @Nullable FigureClaim best) {
        return claims + " claims cannot all be true; the figure spans them"
                + (best == null
                        ? "."
                        : ", its best value is that of report " + best.reportKey() + " (" + best.tier() + ").");
    }

    static String withoutNumber(int claims) {
        return " " + count(claims, "gives", "give") + " no number.";
    }

    /** What became of the claims that do not count. */
    static String ofTheRest(@Nullable LocalDate asOf, Collection<ClaimStatus> statuses) {
        return (asOf == null ? "" : " Total as of " + asOf + ".")
                + ofStatus(ClaimStatus.SUPERSEDED, statuses)
                + ofStatus(ClaimStatus.RETRACTED, statuses)
                + ofStatus(ClaimStatus.UNREADABLE, statuses);
    }

    private static String ofStatus(ClaimStatus status, Collection<ClaimStatus> statuses) {
        int claims = Collections.frequency(statuses, status);
        return claims == 0
                ? ""
                : " " + count(claims, "is", "are") + " " + status.name().toLowerCase(Locale.ROOT) + ".";
    }

    private static String count(int claims, String one, String many) {
        return claims == 1 ? "1 claim " + one : claims + " claims " + many;
    }
}
