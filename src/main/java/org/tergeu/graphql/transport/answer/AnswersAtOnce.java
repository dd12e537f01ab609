package org.tergeu.graphql.transport.answer;

import jakarta.inject.Singleton;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.platform.connection.Cancellation.Allowance;
import org.tergeu.platform.connection.Room;

/** Limits the memory that answers take: of each request, and of all requests together. */
@Singleton
public class AnswersAtOnce {

    private final Allowance allowance;

    AnswersAtOnce(Limits limits) {
        allowance = new Allowance(
                limits.rows(),
                limits.answer().asLongValue(),
                new Room(limits.atOnce().bytes().asLongValue()));
    }

    public Allowance allowance() {
        return allowance;
    }
}
