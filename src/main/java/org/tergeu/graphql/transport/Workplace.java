package org.tergeu.graphql.transport;

import io.vertx.core.Context;
import io.vertx.core.impl.ContextInternal;
import org.tergeu.graphql.admission.Admission;
import org.tergeu.platform.connection.InternalUse;
import org.tergeu.platform.connection.OwnContext;

/**
 * The thread of an operation. A cheap operation stays on the event loop of its request. A costly one makes and writes so many values that other
 * requests of the event loop would wait for it, so it gets a worker thread, and the operating system lets both take turns.
 */
public final class Workplace {

    private static final InternalUse<Context> WORKER = new InternalUse<>(
            "costly operations stay on the event loops of their requests, where others wait for them");

    private Workplace() {}

    /** Executes a step of the current request, now or soon, with everything that its context holds. */
    public static void execute(Admission admission, Runnable step) {
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
