package org.tergeu.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tergeu.figure.Numbers;
import org.tergeu.graphql.Bounded;

/** Which sums of items are shown apart: those of the greatest numbers. A total has a few sums, however many items there are. */
final class Items {

    /** How many of one unit, as long as all sums together are no more than a list without pages may have. */
    private static final int MOST = 8;

    private static final Comparator<Sum> GREATEST_FIRST = Comparator.comparing(Sum::best, Comparator.reverseOrder())
            .thenComparing(Sum::item, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Items() {}

    /** The sums with the rest of the items of each unit in one that says that they are unlike. */
    static List<Sum> shown(List<Sum> sums) {
        List<Sum> shown = sums;
        for (int most = MOST; most >= 0; most--) {
            shown = shown(sums, most);
            if (shown.size() <= Bounded.PARTS) {
                return shown;
            }
        }
        return shown;
    }

    private static List<Sum> shown(List<Sum> sums, int most) {
        List<Sum> shown = new ArrayList<>();
        for (Sum sum : sums) {
            List<Sum> items = sums.stream()
                    .filter(other -> other.item() != null && Objects.equals(other.unit(), sum.unit()))
                    .sorted(GREATEST_FIRST)
                    .toList();
            int rest = items.size() > most + 1 ? most : items.size();
            if (sum.item() == null || items.indexOf(sum) < rest) {
                shown.add(sum);
            } else if (sum == items.get(items.size() - 1)) {
                items.subList(rest, items.size()).stream()
                        .reduce(Items::together)
                        .ifPresent(shown::add);
            }
        }
        return shown;
    }

    /** Sums of several items rest on at least as many reports and asserters as one of them. */
    private static Sum together(Sum one, Sum other) {
        return new Sum(
                one.unit(),
                one.currency(),
                null,
                true,
                Numbers.plain(one.low().add(other.low())),
                Numbers.plain(one.best().add(other.best())),
                one.high() == null || other.high() == null
                        ? null
                        : Numbers.plain(one.high().add(other.high())),
                one.openEnded() || other.openEnded(),
                one.quantified() + other.quantified(),
                one.unquantified() + other.unquantified(),
                one.conflicting() + other.conflicting(),
                one.possibleOverlap() || other.possibleOverlap(),
                Math.max(one.reports(), other.reports()),
                Math.max(one.origins(), other.origins()));
    }
}
