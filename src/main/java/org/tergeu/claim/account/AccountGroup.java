package org.tergeu.claim.account;

import io.smallrye.graphql.api.Nullable;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Facts of one step that share a property, by the numbers of their accounts. */
final class AccountGroup {

    private final BitSet numbers = new BitSet();
    private final Map<Object, BitSet> byWords = new HashMap<>();
    private final Map<String, BitSet> byStatement = new HashMap<>();
    private final Map<Integer, Numbered> numbered = new HashMap<>();

    void add(ComparedFact each, int number) {
        numbers.set(number);
        byWords.computeIfAbsent(each.words(), none -> new BitSet()).set(number);
        each.statements()
                .forEach(statement -> byStatement
                        .computeIfAbsent(statement, none -> new BitSet())
                        .set(number));
        numbered.computeIfAbsent(number, none -> new Numbered()).add(each);
    }

    /** The numbers of all accounts of this group. */
    BitSet numbers() {
        return (BitSet) numbers.clone();
    }

    /**
     * The numbers of accounts in which a fact certainly differs from the given one: both have the same words or, if {@code apart}, one statement has both. In
     * all other accounts of this group, every fact may be the given one in other words.
     */
    BitSet thoseThatDiffer(ComparedFact each, boolean apart) {
        BitSet differing = new BitSet();
        or(byWords.get(each.words()), differing);
        if (apart) {
            each.statements().forEach(statement -> or(byStatement.get(statement), differing));
        }
        return differing;
    }

    private static void or(@Nullable BitSet more, BitSet all) {
        if (more != null) {
            all.or(more);
        }
    }

    /**
     * Whether a fact of an account may be the given one, reported in another way.
     *
     * @param apart whether two facts of one statement are different facts
     */
    boolean mayBe(ComparedFact each, boolean apart, int number) {
        Numbered those = numbered.get(number);
        return those != null && those.mayBe(each, apart);
    }

    /** The facts of one account. */
    private static final class Numbered {

        /** Stands for several different words. */
        private static final Object SEVERAL = new Object();

        private final Map<Set<String>, Object> words = new HashMap<>();
        private final Set<String> inAll = new HashSet<>();
        private @Nullable Object allWords;

        void add(ComparedFact each) {
            if (allWords == null) {
                inAll.addAll(each.statements());
            } else {
                inAll.retainAll(each.statements());
            }
            allWords = both(allWords, each.words());
            words.merge(each.statements(), each.words(), Numbered::both);
        }

        private static Object both(@Nullable Object one, Object other) {
            return one == null || one.equals(other) ? other : SEVERAL;
        }

        boolean mayBe(ComparedFact each, boolean apart) {
            Object own = each.words();
            if (own.equals(allWords)) {
                return false;
            }
            if (!apart) {
                return true;
            }
            return Collections.disjoint(inAll, each.statements())
                    && words.entrySet().stream()
                            .anyMatch(those -> !own.equals(those.getValue())
                                    && Collections.disjoint(those.getKey(), each.statements()));
        }
    }
}
