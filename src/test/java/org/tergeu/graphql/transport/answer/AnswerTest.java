package org.tergeu.graphql.transport.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.execution.OutOfTime;
import org.tergeu.graphql.execution.Result;
import org.tergeu.graphql.execution.Result.Data;

/** An answer ends where it gets too long, and when it is too late, also while it is written. */
class AnswerTest {

    private static final long HOUR = 3_600_000_000_000L;

    private static Data texts(int count) {
        return out -> {
            out.writeStartArray();
            for (int i = 0; i < count; i++) {
                out.writeString("a text of twenty ...");
            }
            out.writeEndArray();
        };
    }

    private static Answer written(int texts, AnswerBytes bytes) {
        return Answer.of(new Result(List.of(), texts(texts)), Map.of(), Conformance.DRAFT, bytes);
    }

    @Test
    void whatIsTooLongIsRefusedUnderTheLimitsName() {
        Answer answer = written(10_000, new AnswerBytes(100_000, System.nanoTime() + HOUR, more -> {}));

        assertThat(answer.faultless()).isFalse();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("\"LIMIT_EXCEEDED\"", "\"limit\":\"answer\"", "\"allowed\":100000", "\"data\":null");
    }

    @Test
    void whatIsNotTooLongIsWhole() {
        assertThat(written(1000, new AnswerBytes(100_000, System.nanoTime() + HOUR, more -> {}))
                        .body())
                .hasSize("{'data':[]}".length() + 1000 * 23 - 1);
    }

    @Test
    void writingEndsWhenItIsTooLate() {
        AnswerBytes late = new AnswerBytes(Long.MAX_VALUE, System.nanoTime() - 1, more -> {});

        assertThatThrownBy(() -> written(10_000, late)).isInstanceOf(OutOfTime.class);
    }
}
