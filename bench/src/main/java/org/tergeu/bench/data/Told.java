package org.tergeu.bench.data;

import java.math.BigDecimal;

/**
 * A figure as one claim states it.
 *
 * @param countable whether "more than 10" means at least 11
 */
record Told(String qualifier, BigDecimal stated, String unit, String currency, boolean countable) {

    static Told exactly(long number, SeizedItem item) {
        return new Told("EXACT", BigDecimal.valueOf(number), item.unit, null, item.isCountable());
    }

    static Told moreThan(long number, SeizedItem item) {
        return new Told("MORE_THAN", BigDecimal.valueOf(number), item.unit, null, item.isCountable());
    }

    static Told unquantified(SeizedItem item) {
        return new Told("UNQUANTIFIED", null, null, null, item.isCountable());
    }

    static Told tenge(long number) {
        return new Told("EXACT", BigDecimal.valueOf(number), null, "KZT", false);
    }

    static Told count(long number) {
        return new Told("EXACT", BigDecimal.valueOf(number), null, null, true);
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
