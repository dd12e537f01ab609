package org.tergeu.totals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.figure.Numbers;
import org.tergeu.graphql.paging.Bounded;

/**
 * The sums of one unit or currency in a total. The items with the greatest numbers have sums of their own, and the rest share one, so that a total
 * has few sums.
 *
 * @param others the sums without an item
 * @param items the sums with one, the greatest first
 */
record Items(List<Sum> others, List<Sum> items) {

    /** The most sums of one unit, as long as all sums together are not more than a list without pages may have. */
    private static final int MOST = 8;

    private static final Comparator<Sum> GREATEST_FIRST = Comparator.comparing(Sum::best, Comparator.reverseOrder())
            .thenComparing(Sum::item, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Comparator<Sum> BY_NAME = Comparator.comparing(Sum::item);

    /**
     * The sums, with one sum for the rest of the items of each unit or currency, marked as unlike.
     *
     * @param sums in the order of their units
     */
    static List<Sum> shown(List<Sum> sums) {
        if (sums.size() <= MOST) {
            return sums;
        }
        Map<List<Optional<String>>, List<Sum>> byUnit = sums.stream()
                .collect(Collectors.groupingBy(
                        sum -> List.of(Optional.ofNullable(sum.unit()), Optional.ofNullable(sum.currency())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Items> units = byUnit.values().stream().map(Items::of).toList();
        int most = MOST;
        while (most > 0 && length(units, most) > Bounded.PARTS) {
            most--;
        }
        if (length(units, most) > Bounded.PARTS) {
            return units.stream().map(Items::whole).toList();
        }
        List<Sum> shown = new ArrayList<>();
        for (Items unit : units) {
            unit.show(most, shown);
        }
        return shown;
    }

    /** With as many units as reports of the whole world have, each unit may have one sum only. */
    private Sum whole() {
        return Stream.concat(others.stream(), items.stream())
                .reduce(Items::together)
                .orElseThrow();
    }

    private static int length(List<Items> units, int most) {
        return units.stream().mapToInt(unit -> unit.length(most)).sum();
    }

    private static Items of(List<Sum> unit) {
        return new Items(
                unit.stream().filter(sum -> sum.item() == null).toList(),
                unit.stream()
                        .filter(sum -> sum.item() != null)
                        .sorted(GREATEST_FIRST)
                        .toList());
    }

    /** The number of sums if at most this many are of items, and one more of the rest. */
    private int length(int most) {
        return others.size() + Math.min(items.size(), most + 1);
    }

    /** A rest of one item is shown as that item. */
    private void show(int most, List<Sum> shown) {
        int apart = items.size() > most + 1 ? most : items.size();
        items.subList(0, apart).stream().sorted(BY_NAME).forEach(shown::add);
        items.subList(apart, items.size()).stream().reduce(Items::together).ifPresent(shown::add);
        shown.addAll(others);
    }

    /** A sum of several items has at least as many reports and asserters as one of them. */
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
                one.inconsistent() + other.inconsistent(),
                one.possibleOverlap() || other.possibleOverlap(),
                Math.max(one.reports(), other.reports()),
                Math.max(one.origins(), other.origins()));
    }
}
