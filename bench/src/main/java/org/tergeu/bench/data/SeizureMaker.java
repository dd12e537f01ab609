package org.tergeu.bench.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes seizures up: three of an incident on average, of which the second report repeats the first in one of three ways. */
final class SeizureMaker {

    /** One incident of so many has "drugs, of which heroin". */
    private static final int OF_WHICH = 25;

    private final Tables tables;

    SeizureMaker(Tables tables) {
        this.tables = tables;
    }

    /** A version of what is known of a figure. */
    private record Version(LocalDate from, LocalDate to, Resolved figure) {}

    /** What an incident's seizures are of, no item twice. */
    List<SeizedItem> draw(long n, Draw draw) {
        int count = draw.between(1, 5);
        int start = draw.below(SeizedItem.ALONE);
        int step = draw.between(1, SeizedItem.ALONE - 1);
        List<SeizedItem> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(SeizedItem.values()[(start + i * step) % SeizedItem.ALONE]);
        }
        if (n % OF_WHICH == 0) {
            items.remove(SeizedItem.HEROIN);
            items.addAll(0, List.of(SeizedItem.DRUGS, SeizedItem.HEROIN));
        }
        return items;
    }

    /** Writes them, and returns whether the two reports contradict each other. */
    boolean write(long incident, long n, List<SeizedItem> items, MadeUpReport first, MadeUpReport second, Draw draw) {
        boolean disputed = false;
        Long whole = null;
        long most = 0;
        for (int i = 0; i < items.size(); i++) {
            SeizedItem item = items.get(i);
            boolean part = whole != null && i == 1;
            long number = part ? draw.between(1, (int) most) : draw.skewed(item.most);
            String key = (part ? "seized-drugs." : "seized-") + item.slug();
            long id = tables.fact("SEIZURE", incident, key);
            Seized seized = new Seized(id, incident, item, part ? whole : null, number);
            disputed |= write(seized, first, i == 0 ? second : null, draw);
            if (item == SeizedItem.DRUGS) {
                whole = id;
                most = number;
            }
        }
        return disputed;
    }

    private record Seized(long id, long incident, SeizedItem item, Long partOf, long number) {}

    private boolean write(Seized seized, MadeUpReport first, MadeUpReport second, Draw draw) {
        SeizedItem item = seized.item();
        if (item.isMoney()) {
            StatedFigure value = StatedFigure.tenge(seized.number() * 1000);
            String position = claim(seized, first, "VALUE", value);
            row(seized, position, new Version(first.knownFrom(), null, null), Resolved.of(value));
            return false;
        }
        boolean whole = item == SeizedItem.DRUGS || seized.partOf() != null;
        StatedFigure figure =
                second == null && !whole ? vaguely(seized, draw) : StatedFigure.exactly(seized.number(), item);
        if (second == null) {
            String position = claim(seized, first, "QUANTITY", figure);
            Resolved value = item == SeizedItem.CARS && draw.percent(50) ? worth(seized, first) : null;
            row(seized, position, new Version(first.knownFrom(), null, Resolved.of(figure)), value);
            return false;
        }
        return twice(seized, figure, first, second, draw);
    }

    private static StatedFigure vaguely(Seized seized, Draw draw) {
        int way = draw.below(100);
        return way < 80
                ? StatedFigure.exactly(seized.number(), seized.item())
                : way < 93
                        ? StatedFigure.moreThan(seized.number(), seized.item())
                        : StatedFigure.unquantified(seized.item());
    }

    private Resolved worth(Seized seized, MadeUpReport report) {
        StatedFigure value = StatedFigure.tenge(seized.number() * 4_500_000);
        claim(seized, report, "VALUE", value);
        return Resolved.of(value);
    }

    private boolean twice(Seized seized, StatedFigure figure, MadeUpReport first, MadeUpReport second, Draw draw) {
        int way = draw.below(3);
        boolean official = second.tier().equals("OFFICIAL");
        int origins = first.asserter() == second.asserter() ? 1 : 2;
        StatedFigure before = way == 1 ? StatedFigure.moreThan(seized.number() - 1, seized.item()) : figure;
        StatedFigure after =
                way == 2 ? StatedFigure.exactly(seized.number() + 1 + draw.below(5), seized.item()) : figure;
        Resolved both = switch (way) {
            case 0 -> Resolved.agreed(figure, origins);
            case 1 -> Resolved.compatible(after, origins);
            default ->
                official
                        ? Resolved.conflicting(after, before, second, origins)
                        : Resolved.conflicting(before, after, first, origins);
        };
        String position = claim(seized, first, "QUANTITY", before);
        claim(seized, second, "QUANTITY", after);
        row(seized, position, new Version(first.knownFrom(), second.knownFrom(), Resolved.of(before)), null);
        row(seized, position, new Version(second.knownFrom(), null, both), null);
        return both.isConflicting();
    }

    private String claim(Seized seized, MadeUpReport report, String aspect, StatedFigure figure) {
        SeizedItem item = seized.item();
        Json detail = new Json()
                .text("category", item.category)
                .text("item", item.words())
                .text("disposition", "SEIZED")
                .text("drugGroup", item.drugGroup)
                .text("firearmType", item.firearmType)
                .raw("partOfId", seized.partOf());
        return report.position(tables.claim(report, seized.id(), seized.incident(), aspect, figure, detail));
    }

    private void row(Seized seized, String position, Version version, Resolved value) {
        SeizedItem item = seized.item();
        Resolved quantity = version.figure();
        Object[] row = new Object[31];
        Object[] start = {
            seized.id(),
            position,
            seized.incident(),
            item.category,
            item.words(),
            "SEIZED",
            item.drugGroup,
            item.firearmType,
            seized.partOf(),
            version.from(),
            version.to(),
            quantity == null ? null : item.dimension(quantity.unit()),
            quantity == null ? null : item.compared(quantity.comparable())
        };
        System.arraycopy(start, 0, row, 0, start.length);
        System.arraycopy(columns(quantity), 0, row, start.length, 9);
        System.arraycopy(columns(value), 0, row, start.length + 9, 9);
        tables.seizure.row(row);
    }

    private static Object[] columns(Resolved figure) {
        return figure == null
                ? new Object[9]
                : new Object[] {
                    figure.qualifier(),
                    figure.low(),
                    figure.best(),
                    figure.high(),
                    figure.unit(),
                    figure.currency(),
                    figure.agreement(),
                    figure.origins(),
                    figure.reason()
                };
    }
}
