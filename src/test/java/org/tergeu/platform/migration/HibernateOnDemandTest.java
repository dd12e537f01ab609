package org.tergeu.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.runtime.JPAConfig;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where Quarkus holds its persistence units elsewhere, it starts them itself; this version of it holds them where they are looked for. */
class HibernateOnDemandTest {

    @Test
    void thisVersionHoldsTheUnitsInAMap() throws NoSuchFieldException {
        assertThat(JPAConfig.class.getDeclaredField(HibernateOnDemand.UNITS).getType())
                .isEqualTo(Map.class);
    }

    @Test
    void unitsThatAreFoundAreThoseOfQuarkus() {
        Map<Object, Object> units = new HashMap<>(Map.of("default", "unit"));

        assertThat(HibernateOnDemand.orNone(() -> units)).isSameAs(units);
    }

    @Test
    void withoutTheFieldThereAreNoneToHide() {
        assertThat(HibernateOnDemand.orNone(() -> {
                    throw new IncompatibleClassChangeError("java.lang.NoSuchFieldException: persistenceUnits");
                }))
                .isNull();
    }

    @Test
    @SuppressWarnings("unchecked") // The field of another version is the point.
    void aFieldOfAnotherTypeIsLeftAlone() {
        Object other = "units";

        assertThat(HibernateOnDemand.orNone(() -> (Map<Object, Object>) other)).isNull();
    }
}
