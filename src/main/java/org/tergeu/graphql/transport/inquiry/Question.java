package org.tergeu.graphql.transport.inquiry;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.graphql.transport.Exchange;
import org.tergeu.graphql.transport.Gate.Considered;
import org.tergeu.graphql.transport.Scope;
import org.tergeu.graphql.transport.Workplace;
import org.tergeu.graphql.transport.answer.Answer;
import org.tergeu.graphql.transport.answer.AnswerBytes;
import org.tergeu.graphql.transport.inquiry.FileAnswer.Unanswered;
import org.tergeu.graphql.transport.rate.Client;

/** A question of the service's own for a request, on its way through the gate. */
final class Question {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // Numbers keep their digits: 1.50 stays 1.50.
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final Inquiries all;
    private final Context own;
    private final Client client;
    private final FileAnswer answer;
    private final Scope scope;
    private final LongConsumer held;
    private final Promise<JsonNode> data;

    /**
     * @param own the context of the request, on which all steps are taken
     * @param answer the answer of the request for which the question is asked
     * @param held takes the number of bytes of the answer that are in memory
     * @param data takes the data of the answer, which has no errors
     */
    Question(
            Inquiries all,
            Context own,
            Client client,
            FileAnswer answer,
            Scope scope,
            LongConsumer held,
            Promise<JsonNode> data) {
        this.all = all;
        this.own = own;
        this.client = client;
        this.answer = answer;
        this.scope = scope;
        this.held = held;
        this.data = data;
    }

    void ask(String document, Map<String, Object> variables) {
        try {
            admit(all.gate().consider(document, variables));
        } catch (RuntimeException refused) {
            data.tryFail(refused);
        }
    }

    private void admit(Considered question) {
        all.gate()
                .admit(
                        client,
                        answer.identity(),
                        question,
                        step -> Exchange.on(own, () -> {
                            try {
                                step.run();
                            } catch (RuntimeException refused) {
                                data.tryFail(refused);
                            }
                        }),
                        place -> data.future().onComplete(done -> place.leave()),
                        (admission, left) -> Exchange.on(own, () -> execute(question, admission)));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Failures are handled on the thread of the request.
    private void execute(Considered question, Admission admission) {
        if (data.future().isComplete() || !answer.isOpen()) {
            admission.close();
            return;
        }
        long end = System.nanoTime() + all.limits().requestTime().toNanos();
        Workplace.execute(admission, () -> {
            try {
                all.engine()
                        .execute(question, admission, scope.surroundings())
                        .thenApply(result -> Answer.of(
                                result,
                                Map.of(),
                                all.conformance(),
                                new AnswerBytes(all.limits().answer().asLongValue(), end, held)))
                        .whenComplete((answer, failure) -> Exchange.on(own, () -> {
                            admission.close();
                            settle(answer, failure);
                        }));
            } catch (RuntimeException failure) {
                Exchange.on(own, () -> {
                    admission.close();
                    data.tryFail(failure);
                });
            }
        });
    }

    private void settle(@Nullable Answer answer, @Nullable Throwable failure) {
        if (failure != null) {
            data.tryFail(
                    failure instanceof CompletionException && failure.getCause() != null
                            ? failure.getCause()
                            : failure);
        } else if (!Objects.requireNonNull(answer, "answer").faultless()) {
            data.tryFail(new Unanswered(answer));
        } else {
            try {
                data.tryComplete(JSON.readTree(answer.body()).path("data"));
            } catch (IOException e) {
                throw new IllegalStateException("every answer is JSON", e);
            }
        }
    }
}
