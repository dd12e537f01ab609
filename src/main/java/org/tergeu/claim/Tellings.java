package org.tergeu.claim;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Several facts of one incident and step may be of the same people or things, told by several reports; these are tellings. What one telling
 * has is told apart: by names, by keys of their own for the same words, or since one report has both.
 */
public final class Tellings {

    private Tellings() {}

    /**
     * A thing that reports are about, as far as it matters for what else may be the same. It names the groups in which others are found, so that it is not compared with
     * all of them.
     */
    public interface Told {

        /** At which step; several steps may be of the same. */
        Enum<?> step();

        /** In which words. */
        Object words();

        /** The groups that it is in. */
        Collection<?> groups();

        /**
         * The groups that have exactly those which may be of the same by what they are called, itself included. None is in two of them. The value: whether
         * one report tells it apart from those of the group by having both at one step.
         */
        Map<?, Boolean> alike();
    }

    /**
     * Where a fact is among the others.
     *
     * @param number of its telling among those of its incident and step
     * @param isAlike whether another fact may be of the same, at another step or in another telling
     */
    public record Place(int number, boolean isAlike) {}

    /** Facts of a kind with their places. */
    public static <V> SideBySide<?, Place, V> of(
            ClaimedFacts facts,
            FactKind kind,
            Function<Known, ? extends Told> told,
            BiFunction<Known, Place, V> value) {
        return new SideBySide<>(
                facts,
                kind,
                (fact, known) -> new Telling(told.apply(known), known.statements()),
                TellingPlaces::of,
                value);
    }
}
