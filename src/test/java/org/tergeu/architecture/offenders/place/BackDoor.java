package org.tergeu.architecture.offenders.place;

import graphql.GraphQL;
import io.smallrye.graphql.execution.ExecutionService;
import org.tergeu.graphql.admission.FairQueue;

/** Executes operations past the gate. */
class BackDoor {

    private ExecutionService stock;
    private GraphQL engine;
    private FairQueue queue;
}
