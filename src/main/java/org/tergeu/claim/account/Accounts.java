package org.tergeu.claim.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.publication.SideBySide;

/**
 * Several facts of one step of an incident may be about the same people or things, since several reports have accounts of it. Facts of one account
 * are distinct: by their names, by different keys for the same words, or because one report has both.
 */
public final class Accounts {

    private Accounts() {}

    /** A fact as the comparison sees it. It names the groups with facts that may be the same, so that it is not compared with all facts. */
    public interface Compared {

        /** The step; facts of several steps may be the same. */
        Enum<?> step();

        /** The words that describe it. */
        Object words();

        /** The groups to which it belongs. */
        Collection<?> groups();

        /**
         * The groups of the facts that may be the same as this one by their words. The value says whether two facts of such a group are different things
         * when one statement has both at one step; it is the same in all groups that have both.
         */
        Map<?, Boolean> alike();

        /** The groups to which it belongs by some of its words. They are many, so that only those are built that another fact names. */
        default Stream<?> groupsInPart() {
            return Stream.of();
        }

        /** Such groups of the facts that may be the same as this one: two facts of one are different things when one statement has both at one step. */
        default Collection<?> alikeInPart() {
            return List.of();
        }
    }

    /**
     * The position of a fact among the others.
     *
     * @param number the number of its account among those of the incident and step
     * @param isAlike whether a fact of another step or account may be the same
     */
    public record AccountPosition(int number, boolean isAlike) {}

    /** The facts of a kind with their positions. */
    public static <V> SideBySide<?, AccountPosition, V> of(
            ClaimedFacts facts,
            FactKind kind,
            Function<Known, ? extends Compared> compared,
            BiFunction<Known, AccountPosition, V> value) {
        return new SideBySide<>(
                facts,
                kind,
                (fact, known) -> new ComparedFact.FactToCompare(compared.apply(known), known.statements()),
                AccountPositions::of,
                value);
    }
}
