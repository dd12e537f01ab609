package org.tergeu.claim.account;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tergeu.claim.account.Accounts.AccountPosition;

/**
 * The positions of all facts of one incident that are known on a day. The time is proportional to their number, since other facts that may be the
 * same are searched only in the groups that a fact names.
 */
final class AccountPositions {

    private record At(Enum<?> step, int number) {}

    /** The groups that facts search; other groups are not built. */
    private final Set<Object> asked;

    private final Map<Enum<?>, Map<Object, AccountGroup>> steps = new HashMap<>();
    private final Map<Object, Map<At, Integer>> counts = new HashMap<>();
    private final Map<Object, Integer> sizes = new HashMap<>();

    private AccountPositions(List<ComparedFact> all) {
        asked = all.stream().flatMap(each -> each.alike().keySet().stream()).collect(Collectors.toSet());
    }

    /** The positions of facts, in the same order; earlier facts get lower numbers. */
    static List<AccountPosition> of(List<ComparedFact.FactToCompare> stated) {
        List<ComparedFact> all = ComparedFact.of(stated);
        AccountPositions positions = new AccountPositions(all);
        List<At> at = all.stream().map(positions::add).toList();
        List<AccountPosition> found = new ArrayList<>(all.size());
        for (int n = 0; n < all.size(); n++) {
            found.add(new AccountPosition(at.get(n).number, positions.isAlike(all.get(n), at.get(n))));
        }
        return found;
    }

    /** Puts a fact into the first account that has no fact which may be the same. */
    private At add(ComparedFact each) {
        Map<Object, AccountGroup> groups = steps.computeIfAbsent(each.step(), step -> new HashMap<>());
        At at = new At(each.step(), number(each, groups));
        for (Object group : each.groups()) {
            if (asked.contains(group)) {
                groups.computeIfAbsent(group, none -> new AccountGroup()).add(each, at.number);
                counts.computeIfAbsent(group, none -> new HashMap<>()).merge(at, 1, Integer::sum);
                sizes.merge(group, 1, Integer::sum);
            }
        }
        return at;
    }

    private static int number(ComparedFact each, Map<Object, AccountGroup> groups) {
        BitSet taken = new BitSet();
        BitSet perhaps = new BitSet();
        BitSet certainly = new BitSet();
        each.alike().forEach((name, apart) -> {
            AccountGroup group = groups.get(name);
            if (group != null) {
                BitSet differing = group.thoseThatDiffer(each, apart);
                BitSet others = group.numbers();
                taken.or(others);
                perhaps.or(differing);
                others.andNot(differing);
                certainly.or(others);
            }
        });
        perhaps.andNot(certainly);
        int free = taken.nextClearBit(0);
        int number = perhaps.nextSetBit(0);
        while (number >= 0 && number < free && mayBeAnother(each, number, groups)) {
            number = perhaps.nextSetBit(number + 1);
        }
        return number < 0 ? free : Math.min(number, free);
    }

    private static boolean mayBeAnother(ComparedFact each, int number, Map<Object, AccountGroup> groups) {
        return each.alike().entrySet().stream().anyMatch(alike -> {
            AccountGroup group = groups.get(alike.getKey());
            return group != null && group.mayBe(each, alike.getValue(), number);
        });
    }

    /** Whether a fact of another step or account may be the same. */
    private boolean isAlike(ComparedFact each, At at) {
        return each.alike().keySet().stream()
                .anyMatch(group -> sizes.getOrDefault(group, 0)
                        > counts.getOrDefault(group, Map.of()).getOrDefault(at, 0));
    }
}
