package org.tergeu.graphql;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Gathers what the fields of one level ask for and sends it as one statement.
 *
 * <p>The fields of a level are resolved within one turn of the request's event loop; a batch takes what has been asked of it
 * when that turn ends. Batches are told apart by the field and all its arguments, so that aliased fields with different
 * arguments each get their own rows (the stock batching confuses them: docs/adr/0003). Nothing is cached: the next level asks
 * anew.
 */
@ApplicationScoped
public class Batches {

    private static final String PENDING = Batches.class.getName();

    /**
     * The value of a key, loaded with the other keys that were asked of the same batch.
     *
     * @param batch what tells batches apart: the field and its arguments, equal by value
     * @param key the key; asked for twice it is loaded once
     * @param loader loads the values of distinct keys; a key that it leaves out has the value null
     */
    @SuppressWarnings("unchecked")
    public <K, V> Uni<V> load(Object batch, K key, Function<List<K>, Uni<Map<K, V>>> loader) {
        Context context = Vertx.currentContext();
        if (context == null || !VertxContext.isDuplicatedContext(context)) {
            throw new IllegalStateException("Batches are gathered per request, on its own Vert.x context");
        }
        Map<Object, Batch<?, ?>> pending = ContextLocals.<Map<Object, Batch<?, ?>>>get(PENDING, null);
        if (pending == null) {
            pending = new HashMap<>();
            ContextLocals.put(PENDING, pending);
        }
        Batch<K, V> waiting = (Batch<K, V>) pending.get(batch);
        if (waiting == null) {
            Batch<K, V> started = new Batch<>();
            Map<Object, Batch<?, ?>> all = pending;
            pending.put(batch, started);
            context.runOnContext(turnOver -> {
                all.remove(batch);
                started.send(loader);
            });
            waiting = started;
        }
        return Uni.createFrom().completionStage(waiting.promise(key));
    }

    /** The values of a key, none when the loader leaves it out. */
    public <K, V> Uni<List<V>> loadMany(Object batch, K key, Function<List<K>, Uni<Map<K, List<V>>>> loader) {
        return load(batch, key, loader).map(found -> found == null ? List.of() : found);
    }

    private static final class Batch<K, V> {

        private final Map<K, CompletableFuture<V>> promises = new LinkedHashMap<>();

        CompletableFuture<V> promise(K key) {
            return promises.computeIfAbsent(key, k -> new CompletableFuture<>());
        }

        Cancellable send(Function<List<K>, Uni<Map<K, V>>> loader) {
            return Uni.createFrom()
                    .deferred(() -> loader.apply(new ArrayList<>(promises.keySet())))
                    .subscribe()
                    .with(
                            found -> promises.forEach((key, promise) -> promise.complete(found.get(key))),
                            failure -> promises.values().forEach(promise -> promise.completeExceptionally(failure)));
        }
    }
}
