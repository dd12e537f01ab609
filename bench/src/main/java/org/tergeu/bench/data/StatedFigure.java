package org.tergeu.bench.data;

import java.math.BigDecimal;

/**
 * A figure as one claim states it.
 *
 * @param countable whether "more than 10" means at least 11
 */
record StatedFigure(String qualifier, BigDecimal stated, String unit, String currency, boolean countable) {

    static StatedFigure exactly(long number, SeizedItem item) {
        return new StatedFigure("EXACT", BigDecimal.valueOf(number), item.unit, null, item.isCountable());
    }

    static StatedFigure moreThan(long number, SeizedItem item) {
        return new StatedFigure("MORE_THAN", BigDecimal.valueOf(number), item.unit, null, item.isCountable());
    }

    static StatedFigure unquantified(SeizedItem item) {
        return new StatedFigure("UNQUANTIFIED", null, null, null, item.isCountable());
    }

    static StatedFigure tenge(long number) {
        return new StatedFigure("EXACT", BigDecimal.valueOf(number), null, "KZT", false);
    }

    static StatedFigure count(long number) {
        return new StatedFigure("EXACT", BigDecimal.valueOf(number), null, null, true);
    }

    BigDecimal low() {
        if (stated == null) {
            return countable ? BigDecimal.ONE : null;
        }
        return qualifier.equals("MORE_THAN") && countable ? stated.add(BigDecimal.ONE) : stated;
    }

    BigDecimal high() {
        return qualifier.equals("EXACT") ? stated : null;
    }
}
