package org.tergeu.claim;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.tergeu.claim.Tellings.Told;

/**
 * A fact as it is told by some day.
 *
 * @param statements who says so (see {@link StandingClaim#statement()})
 * @param groups see {@link Told#groups()}
 * @param alike see {@link Told#alike()}
 */
record Telling(Enum<?> step, Object words, Set<String> statements, Collection<?> groups, Map<?, Boolean> alike) {

    Telling(Told told, Set<String> statements) {
        this(told.step(), told.words(), statements, told.groups(), told.alike());
    }
}
