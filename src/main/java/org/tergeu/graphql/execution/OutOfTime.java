package org.tergeu.graphql.execution;

/** An answer was not finished within the time of a request, or nobody waits for it any more. */
public class OutOfTime extends RuntimeException {

    public OutOfTime() {
        super("an answer took too long", null, false, false);
    }
}
