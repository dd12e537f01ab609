package org.tergeu.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A version of graphql-java that has other internal classes executes queries by itself. {@code PlansIT} fails when this one does. */
class EngineInternalsTest {

    @Test
    void aMethodThatIsGoneIsNoticedBeforeAQueryNeedsIt() {
        assertThat(EngineInternals.work(() -> {
                    throw new NoSuchMethodError("graphql.execution.ValuesResolver.getArgumentValues");
                }))
                .isFalse();
        assertThat(EngineInternals.work(() -> {})).isTrue();
    }

    @Test
    void aFaultOfOurOwnIsNotTakenForThat() {
        assertThatThrownBy(() -> EngineInternals.work(() -> {
                    throw new IllegalStateException("no class has Query.incident");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
