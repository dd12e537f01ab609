package org.tergeu.claim.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /**
     * Facts of one incident. They search more groups than there are, and only those that there are take memory. Equal groups of thousands of facts are one
     * object.
     */
    static List<ComparedFact> of(List<FactToCompare> all) {
        Map<Object, Object> sought = new HashMap<>();
        all.forEach(each -> each.compared.alikeInPart().forEach(group -> sought.putIfAbsent(group, group)));
        List<List<Object>> groups =
                all.stream().map(each -> groups(each.compared, sought)).toList();
        Map<Object, Object> some = new HashMap<>();
        groups.forEach(own -> own.forEach(group -> some.putIfAbsent(group, group)));
        return IntStream.range(0, all.size())
                .mapToObj(n -> of(all.get(n), groups.get(n), some))
                .toList();
    }

    private static List<Object> groups(Compared compared, Map<Object, Object> sought) {
        return Stream.concat(
                        compared.groups().stream(),
                        compared.groupsInPart().map(sought::get).filter(Objects::nonNull))
                .toList();
    }

    private static ComparedFact of(FactToCompare stated, List<Object> groups, Map<Object, Object> some) {
        Compared compared = stated.compared;
        Map<Object, Boolean> alike = new HashMap<>();
        compared.alike().forEach((group, apart) -> {
            Object one = some.get(group);
            if (one != null) {
                alike.put(one, apart);
            }
        });
        compared.alikeInPart().stream()
                .map(some::get)
                .filter(Objects::nonNull)
                .forEach(group -> alike.put(group, true));
        return new ComparedFact(compared.step(), compared.words(), stated.statements, groups, Map.copyOf(alike));
    }
}
