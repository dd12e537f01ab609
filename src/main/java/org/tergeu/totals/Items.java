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
 * The sums of one unit or currency in a total, of which those of the items with the greatest numbers are shown apart. A total has a few sums, however many
 * items there are.
 *
 * @param others of no item
 * @param items the greatest first
 */
record Items(List<Sum> others, List<Sum> items) {

    /** How many of one unit, as long as all sums together are no more than a list without pages may have. */
    private static final int MOST = 8;

    private static final Comparator<Sum> GREATEST_FIRST = Comparator.comparing(Sum::best, Comparator.reverseOrder())
            .thenComparing(Sum::item, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Comparator<Sum> BY_NAME = Comparator.comparing(Sum::item);

    /**
     * The sums with the rest of the items of each unit or currency in one that says that they are unlike.
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

    /** Reports of the whole world measure in so many units that each can have one sum alone. */
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

    /** How many sums there are if at most this many are of items, and one more of the rest. */
    private int length(int most) {
        return others.size() + Math.min(items.size(), most + 1);
    }

    /** One item is not a rest: it is shown in its place. */
    private void show(int most, List<Sum> shown) {
        int apart = items.size() > most + 1 ? most : items.size();
        items.subList(0, apart).stream().sorted(BY_NAME).forEach(shown::add);
        items.subList(apart, items.size()).stream().reduce(Items::together).ifPresent(shown::add);
        shown.addAll(others);
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
