package org.tergeu.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParameterValueTest {

    @Test
    void elementsMayBeQuoted() {
        assertThat(ParameterValue.elements("{a,\"b, \\\"c\\\"\",d}")).containsExactly("a", "b, \"c\"", "d");
        assertThat(ParameterValue.elements("{}")).isEmpty();
    }

    @Test
    void valuesHaveTheTypesThatArePrepared() {
        assertThat(ParameterValue.of("bigint[]", "{1,2}")).isEqualTo(new Long[] {1L, 2L});
        assertThat(ParameterValue.of("date", "2020-02-29")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(ParameterValue.of("date", "-infinity")).isEqualTo(LocalDate.MIN);
        assertThat(ParameterValue.of("text", null)).isNull();
        assertThatThrownBy(() -> ParameterValue.of("tsquery", "'a'")).hasMessageContaining("tsquery");
    }
}
