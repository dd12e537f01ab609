package org.tergeu.tracing;

import io.opentelemetry.api.trace.Span;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;

/** The span that a Vert.x context works for. OpenTelemetry would keep it by the thread, and one thread works for many requests in turns. */
public final class CurrentSpan {

    private static final String KEY = CurrentSpan.class.getName();

    private CurrentSpan() {}

    /** From now on the current context, which must be of one request alone, works for the span. */
    public static void put(Span span) {
        ContextLocals.put(KEY, span);
    }

    static void remove() {
        ContextLocals.remove(KEY);
    }

    /** That of a context; null when it works for none. */
    static @Nullable Span of(Context context) {
        return VertxContext.isDuplicatedContext(context) ? context.<Span>getLocal(KEY) : null;
    }
}
