package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Numbers;
import org.tergeu.platform.sql.Row;
import org.tergeu.totals.dimension.Group;
import org.tergeu.vocabulary.CountUnit;

/**
 * The numbers of one group, from the rows of an answer.
 *
 * @param overlap whether it is unclear if two of its figures count the same
 * @param leftOut what the group does not count
 */
record Tally(int incidents, int facts, boolean overlap, List<SumOf> sums, List<LeftOut> leftOut) {

    /** The sum of one aspect. */
    record SumOf(Aspect aspect, Sum sum) {

        private SumOf plus(Sum more) {
            return new SumOf(
                    aspect,
                    new Sum(
                            sum.unit(),
                            sum.currency(),
                            sum.item(),
                            sum.unlike(),
                            Numbers.plain(sum.low().add(more.low())),
                            Numbers.plain(sum.best().add(more.best())),
                            sum.high() == null || more.high() == null
                                    ? null
                                    : Numbers.plain(sum.high().add(more.high())),
                            sum.openEnded() || more.openEnded(),
                            sum.quantified() + more.quantified(),
                            sum.unquantified() + more.unquantified(),
                            sum.conflicting() + more.conflicting(),
                            sum.inconsistent() + more.inconsistent(),
                            sum.possibleOverlap() || more.possibleOverlap(),
                            sum.reports() + more.reports(),
                            sum.origins() + more.origins()));
        }
    }

    private static final Comparator<Sum> BY_UNIT = Comparator.comparing(
                    Sum::unit, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Sum::currency, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Sum::item, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<SumOf> BY_MEASURE =
            Comparator.comparing(SumOf::aspect).thenComparing(SumOf::sum, BY_UNIT);

    private static final List<String> COUNTED =
            List.of(CountUnit.values()).stream().map(CountUnit::unit).toList();

    /** Reads a row, which has either the numbers of the group or one of its sums. */
    static Tally of(Row row) {
        String aspect = row.getStringOrNull("aspect");
        if (aspect == null) {
            return new Tally(count(row, "incidents"), count(row, "facts"), false, List.of(), List.of());
        }
        Sum sum = sum(row);
        return new Tally(0, 0, sum.possibleOverlap(), List.of(new SumOf(Aspect.valueOf(aspect), sum)), List.of());
    }

    /** Joins all rows of a group. Several rows of one sum are of different incidents and are added. */
    static Tally of(List<Tally> rows, List<LeftOut> leftOut) {
        int incidents = 0;
        int facts = 0;
        boolean overlap = false;
        List<SumOf> sums = new ArrayList<>(rows.size());
        for (Tally row : rows) {
            incidents += row.incidents;
            facts += row.facts;
            overlap |= row.overlap;
            sums.addAll(row.sums);
        }
        return new Tally(incidents, facts, overlap, added(sums), leftOut);
    }

    /** Adds sums of the same aspect and measure; they are sorted, since there can be thousands. */
    private static List<SumOf> added(List<SumOf> sums) {
        if (sums.size() < 2) {
            return sums;
        }
        sums.sort(BY_MEASURE);
        List<SumOf> added = new ArrayList<>(sums.size());
        for (SumOf sum : sums) {
            int last = added.size() - 1;
            if (last >= 0 && BY_MEASURE.compare(added.get(last), sum) == 0) {
                added.set(last, added.get(last).plus(sum.sum()));
            } else {
                added.add(sum);
            }
        }
        return added;
    }

    SeizureTotal ofSeizures(Group group) {
        return new SeizureTotal(
                group,
                incidents,
                facts,
                Items.shown(sums(Aspect.QUANTITY, BY_UNIT)),
                List.of(),
                sums(Aspect.VALUE, BY_UNIT),
                leftOut);
    }

    LegalOutcomeTotal ofLegalOutcomes(Group group) {
        return new LegalOutcomeTotal(
                group,
                incidents,
                sums(Aspect.COUNT, Comparator.comparing(sum -> COUNTED.indexOf(sum.unit()))),
                sums(Aspect.FINE, BY_UNIT),
                sums(Aspect.DAMAGES, BY_UNIT),
                leftOut);
    }

    CasualtyTotal ofCasualties(Group group) {
        Sum people =
                sums.isEmpty() ? Sum.nothing(CountUnit.PERSON) : sums.get(0).sum();
        return new CasualtyTotal(group, incidents, people, overlap, leftOut);
    }

    MeasureTotal ofMeasures(Group group) {
        return new MeasureTotal(group, incidents, facts, Items.shown(sums(Aspect.FIGURE, BY_UNIT)), leftOut);
    }

    /** Most groups have one sum or none, and there are many groups, so this makes no objects for those. */
    private List<Sum> sums(Aspect aspect, Comparator<Sum> order) {
        List<Sum> found = new ArrayList<>(sums.size());
        for (SumOf of : sums) {
            if (of.aspect() == aspect) {
                found.add(of.sum());
            }
        }
        if (found.size() > 1) {
            found.sort(order);
        }
        return found.isEmpty() ? List.of() : Collections.unmodifiableList(found);
    }

    /** Reads the columns in their order, in which each is found at once. */
    private static Sum sum(Row row) {
        String unit = row.getStringOrNull("unit");
        String currency = row.getStringOrNull("currency");
        String item = row.getStringOrNull("item");
        BigDecimal low = Row.selected(number(row, "low"));
        BigDecimal best = Row.selected(number(row, "best"));
        BigDecimal high = number(row, "high");
        boolean openEnded = row.isTrue("open_ended");
        int quantified = count(row, "quantified");
        int unquantified = count(row, "unquantified");
        int conflicting = count(row, "conflicting");
        boolean overlap = Boolean.TRUE.equals(row.getBooleanOrNull("overlap"));
        int reports = count(row, "reports");
        int origins = count(row, "origins");
        int inconsistent = count(row, "inconsistent");
        return new Sum(
                unit,
                currency,
                item,
                false,
                low,
                best,
                high,
                openEnded,
                quantified,
                unquantified,
                conflicting,
                inconsistent,
                overlap,
                reports,
                origins);
    }

    private static int count(Row row, String column) {
        Integer number = row.getIntOrNull(column);
        return number == null ? 0 : number;
    }

    private static @Nullable BigDecimal number(Row row, String column) {
        return Numbers.plainOrNull(row.getBigDecimalOrNull(column));
    }
}
