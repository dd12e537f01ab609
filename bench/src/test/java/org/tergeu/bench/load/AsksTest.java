package org.tergeu.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.bench.load.Asks.Ask;

class AsksTest {

    private final Asks asks = new Asks(List.of(new Ask("/a", Buffer.buffer()), new Ask("/b", Buffer.buffer())));

    @Test
    void anAnswerOfAnotherLengthIsNotGood() {
        asks.expect(0, Buffer.buffer("{\"data\":1}"));

        assertThat(asks.isGood(0, Buffer.buffer("{\"data\":2}"))).isTrue();
        assertThat(asks.isGood(0, Buffer.buffer("{\"data\":10}"))).isFalse();
        assertThat(asks.isGood(0, Buffer.buffer())).isFalse();
    }

    @Test
    void withoutAnExpectationTheFirstAnswerIsOne() {
        assertThat(asks.isGood(1, Buffer.buffer("{\"errors\":[]}"))).isFalse();
        assertThat(asks.isGood(1, Buffer.buffer("{\"data\":1}"))).isTrue();
        assertThat(asks.isGood(1, Buffer.buffer("{\"data\":10}"))).isFalse();
    }

    @Test
    void errorsAreNeverExpected() {
        assertThatThrownBy(() -> asks.expect(0, Buffer.buffer("{\"errors\":[]}")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void allHaveTheirTurn() {
        assertThat(List.of(asks.next(), asks.next(), asks.next())).containsExactly(0, 1, 0);
    }
}
