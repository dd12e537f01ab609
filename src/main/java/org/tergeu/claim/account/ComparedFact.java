package org.tergeu.claim.account;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.tergeu.claim.account.Accounts.Compared;
import org.tergeu.claim.fact.StandingClaim;

/**
 * A fact as known on a day.
 *
 * @param statements the statements that have it (see {@link StandingClaim#statement()})
 * @param groups see {@link Compared#groups()}
 * @param alike see {@link Compared#alike()}
 */
record ComparedFact(Enum<?> step, Object words, Set<String> statements, Collection<?> groups, Map<?, Boolean> alike) {

    ComparedFact(Compared compared, Set<String> statements) {
        this(compared.step(), compared.words(), statements, compared.groups(), compared.alike());
    }
}
