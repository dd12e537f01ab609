package org.tergeu.claim;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Several facts of one incident and step may be of the same people or things, by the accounts of several reports. What one account has is
 * distinguished: by names, by keys of their own for the same words, or because one report has both.
 */
public final class Accounts {

    private Accounts() {}

    /**
     * A fact, as far as it matters for which others may be of the same. It names the groups in which these are found, so that it is not compared with
     * all.
     */
    public interface Compared {

        /** At which step; several steps may be of the same. */
        Enum<?> step();

        /** In which words. */
        Object words();

        /** The groups that it is in. */
        Collection<?> groups();

        /**
         * The groups that have exactly those which may be of the same by what they are called, itself included. None is in two of them. The value: whether
         * one report distinguishes it from those of the group by having both at one step.
         */
        Map<?, Boolean> alike();
    }

    /**
     * Where a fact is among the others.
     *
     * @param number of its account among those of its incident and step
     * @param isAlike whether another fact may be of the same, at another step or in another account
     */
    public record AccountPosition(int number, boolean isAlike) {}

    /** Facts of a kind with their positions. */
    public static <V> SideBySide<?, AccountPosition, V> of(
            ClaimedFacts facts,
            FactKind kind,
            Function<Known, ? extends Compared> compared,
            BiFunction<Known, AccountPosition, V> value) {
        return new SideBySide<>(
                facts,
                kind,
                (fact, known) -> new ComparedFact(compared.apply(known), known.statements()),
                AccountPositions::of,
                value);
    }
}
