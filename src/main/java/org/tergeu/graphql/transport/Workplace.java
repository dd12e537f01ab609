package org.tergeu.graphql.transport;

import io.vertx.core.Context;
import io.vertx.core.impl.ContextInternal;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.platform.connection.InternalUse;
import org.tergeu.platform.connection.OwnContext;

/**
 * Where an operation is executed. A cheap one stays on the event loop that its request came by. A costly one makes and writes so many values that others of the
 * same event loop would wait for it: it has a worker of its own, which the system lets take turns with the event loops.
 */
final class Workplace {

    private static final InternalUse<Context> WORKER = new InternalUse<>(
            "costly operations stay on the event loops of their requests, where others wait for them");

    private Workplace() {}

    /** Executes a step of the current request, now or soon; all that the request has with it is there. */
    static void execute(Admission admission, Runnable step) {
        if (admission.isDear()) {
            Context worker = WORKER.orElse(Workplace::worker, () -> null);
            if (worker != null) {
                worker.runOnContext(elsewhere -> step.run());
                return;
            }
        }
        step.run();
    }

    private static Context worker() {
        ContextInternal own = (ContextInternal) OwnContext.current();
        ContextInternal worker = own.owner().createWorkerContext().duplicate();
        worker.localContextData().putAll(own.localContextData());
        return worker;
    }
}
