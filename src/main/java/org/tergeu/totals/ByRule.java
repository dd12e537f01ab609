package org.tergeu.totals;

import java.util.List;
import java.util.Locale;
import org.tergeu.figure.Unit;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.Facts.FigureOf;
import org.tergeu.vocabulary.FigureResolution;

/**
 * The rule by which claims become the numbers that a total adds. The rows of facts have the numbers of the default rule; rows of {@code
 * resolved_figure} have those of other rules, for figures with differing claims.
 */
record ByRule(FigureResolution rule, AsOf asOf) {

    boolean isUsual() {
        return rule == FigureResolution.DEFAULT;
    }

    /** The figure with the numbers of the rule. */
    FigureOf of(FigureOf figure) {
        if (isUsual()) {
            return figure;
        }
        String resolved = alias(figure);
        return figure.numbered("case when " + resolved + ".id is null then " + figure.columns() + "%1$s else "
                + resolved + "." + rule.name().toLowerCase(Locale.ROOT) + "_%1$s end");
    }

    /** The joins that these figures need. */
    Sql joins(String fact, List<FigureOf> figures) {
        Sql all = Sql.nothing();
        if (!isUsual()) {
            for (FigureOf figure : figures) {
                all = all.append(join(fact, figure));
            }
        }
        return all;
    }

    private Sql join(String fact, FigureOf figure) {
        String resolved = alias(figure);
        String columns = figure.columns();
        return Sql.of(" left join resolved_figure " + resolved + " on " + resolved + ".id = " + fact + ".id and "
                        + resolved + ".aspect = " + figure.aspect() + " and " + resolved + ".measure = coalesce("
                        + columns + "currency, (select e.base from unit e where e.code = " + columns + "unit), '"
                        + Unit.PIECE.code() + "') and ")
                .append(asOf.known(resolved));
    }

    private static String alias(FigureOf figure) {
        return "by_rule_" + figure.columns().replace('.', '_');
    }
}
