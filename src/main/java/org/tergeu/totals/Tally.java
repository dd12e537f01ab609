package org.tergeu.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Numbers;
import org.tergeu.platform.Row;
import org.tergeu.totals.dimension.Group;
import org.tergeu.vocabulary.CountUnit;

/**
 * What the rows of an answer tell of one group.
 *
 * @param overlap whether it is unclear if two of its figures count the same
 */
record Tally(Group group, int incidents, int facts, boolean overlap, List<SumOf> sums) {

    /** The sum of one of the facts' figures. */
    record SumOf(Aspect aspect, Sum sum) {}

    private static final Comparator<Sum> BY_UNIT = Comparator.comparing(
                    Sum::unit, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Sum::currency, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final List<String> COUNTED =
            List.of(CountUnit.values()).stream().map(CountUnit::unit).toList();

    /** Reads the rows of a group: one tells of the group itself, the others of its sums. */
    static Tally of(Group group, List<Row> rows) {
        int incidents = 0;
        int facts = 0;
        boolean overlap = false;
        List<SumOf> sums = new ArrayList<>();
        for (Row row : rows) {
            if (row.getString("aspect") == null) {
                incidents = row.getInteger("incidents");
                facts = row.getInteger("facts");
            } else {
                sums.add(new SumOf(row.getEnum(Aspect.class, "aspect"), sum(row)));
                overlap |= row.getBoolean("overlap");
            }
        }
        return new Tally(group, incidents, facts, overlap, sums);
    }

    SeizureTotal ofSeizures() {
        return new SeizureTotal(group, incidents, facts, sums(Aspect.QUANTITY, BY_UNIT), sums(Aspect.VALUE, BY_UNIT));
    }

    LegalOutcomeTotal ofLegalOutcomes() {
        return new LegalOutcomeTotal(
                group, incidents, sums(Aspect.COUNT, Comparator.comparing(sum -> COUNTED.indexOf(sum.unit()))));
    }

    CasualtyTotal ofCasualties() {
        Sum people =
                sums.isEmpty() ? Sum.nothing(CountUnit.PERSON) : sums.get(0).sum();
        return new CasualtyTotal(group, incidents, people, overlap);
    }

    private List<Sum> sums(Aspect aspect, Comparator<Sum> order) {
        return sums.stream()
                .filter(of -> of.aspect() == aspect)
                .map(SumOf::sum)
                .sorted(order)
                .toList();
    }

    private static Sum sum(Row row) {
        return new Sum(
                row.getString("unit"),
                row.getString("currency"),
                number(row, "low"),
                number(row, "best"),
                number(row, "high"),
                row.getBoolean("open_ended"),
                row.getInteger("quantified"),
                row.getInteger("unquantified"),
                row.getInteger("conflicting"),
                row.getInteger("reports"),
                row.getInteger("origins"));
    }

    private static BigDecimal number(Row row, String column) {
        return Numbers.plain(row.getBigDecimal(column));
    }
}
