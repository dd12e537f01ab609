package org.tergeu.claim.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tergeu.claim.account.Accounts.Compared;
import org.tergeu.claim.fact.StandingClaim;

/**
 * A fact as known on a day.
 *
 * @param statements the statements that have it (see {@link StandingClaim#statement()})
 * @param groups see {@link Compared#groups()}
 * @param alike see {@link Compared#alike()}; only groups that some fact belongs to
 */
record ComparedFact(Enum<?> step, Object words, Set<String> statements, Collection<?> groups, Map<?, Boolean> alike) {

    /** A fact before others are known. */
    record FactToCompare(Compared compared, Set<String> statements) {}

    /** Facts of one incident. They search more groups than there are, and only those that there are take memory. */
    static List<ComparedFact> of(List<FactToCompare> all) {
        Set<Object> sought = new HashSet<>();
        all.forEach(each -> sought.addAll(each.compared.alikeInPart()));
        List<List<Object>> groups =
                all.stream().map(each -> groups(each.compared, sought)).toList();
        Set<Object> some = new HashSet<>();
        groups.forEach(some::addAll);
        return IntStream.range(0, all.size())
                .mapToObj(n -> of(all.get(n), groups.get(n), some))
                .toList();
    }

    private static List<Object> groups(Compared compared, Set<Object> sought) {
        List<Object> groups = new ArrayList<>(compared.groups());
        compared.groupsInPart().stream().filter(sought::contains).forEach(groups::add);
        return groups;
    }

    private static ComparedFact of(FactToCompare stated, List<Object> groups, Set<Object> some) {
        Compared compared = stated.compared;
        Map<Object, Boolean> alike = new HashMap<>(compared.alike());
        compared.alikeInPart().forEach(group -> alike.put(group, true));
        alike.keySet().retainAll(some);
        return new ComparedFact(compared.step(), compared.words(), stated.statements, groups, alike);
    }
}
