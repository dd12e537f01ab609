package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.paging.Bounded;

/** A total has no more sums than a list without pages may have, whatever is counted, and nothing of it is lost. */
class ItemsTest {

    private static Sum sum(String unit, String item, int number) {
        BigDecimal of = BigDecimal.valueOf(number);
        return new Sum(unit, null, item, false, of, of, of, false, 1, 0, 0, 0, false, 1, 1);
    }

    private static List<Sum> sums(int units) {
        List<Sum> sums = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            sums.add(sum("{unit" + unit + "}", null, 1));
            sums.add(sum("{unit" + unit + "}", "horns", 2));
            sums.add(sum("{unit" + unit + "}", "tusks", 4));
        }
        return sums;
    }

    @Test
    void fewSumsStayApart() {
        assertThat(Items.shown(sums(2))).hasSize(6).noneMatch(Sum::unlike);
        assertThat(Items.shown(sums(6))).hasSize(18).noneMatch(Sum::unlike);
    }

    @Test
    void itemsOfOneUnitAreTogetherWhereThereAreMore() {
        List<Sum> shown = Items.shown(sums(10));

        assertThat(shown)
                .hasSize(20)
                .filteredOn(Sum::unlike)
                .hasSize(10)
                .allMatch(rest -> rest.best().equals(BigDecimal.valueOf(6)));
    }

    @Test
    void manyUnitsHaveOneSumEach() {
        List<Sum> shown = Items.shown(sums(15));

        assertThat(shown).hasSizeLessThanOrEqualTo(Bounded.PARTS).hasSize(15).allMatch(Sum::unlike);
        assertThat(shown.stream().map(Sum::high).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(BigDecimal.valueOf(15 * 7));
    }
}
