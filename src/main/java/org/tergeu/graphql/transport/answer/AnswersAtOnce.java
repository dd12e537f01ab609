package org.tergeu.graphql.transport.answer;

import jakarta.inject.Singleton;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.platform.connection.Cancellation.Allowance;
import org.tergeu.platform.sharing.SharedBytes;

/** Limits the memory that answers take while they are made: of each request, of each client, and of all requests together. */
@Singleton
public class AnswersAtOnce {

    private final Limits limits;
    private final SharedBytes made;

    AnswersAtOnce(Limits limits) {
        this.limits = limits;
        this.made = new SharedBytes(
                limits.atOnce().bytes().asLongValue(), limits.atOnce().share());
    }

    /** What a request of a client may read and write. */
    public Allowance allowance(String client) {
        return new Allowance(limits.rows(), limits.answer().asLongValue(), made, client);
    }
}
