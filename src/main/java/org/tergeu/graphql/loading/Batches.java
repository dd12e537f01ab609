package org.tergeu.graphql.loading;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tergeu.platform.connection.OwnContext;

/**
 * Gathers what the fields of one level ask for and sends it as one statement.
 *
 * <p>The fields of a level are resolved within one turn of the request's event loop; a batch takes what has been asked of it
 * when that turn ends. Batches are distinguished by the field and all its arguments, so that aliased fields with different
 * arguments each get their own rows (the stock batching confuses them: docs/adr/0003). Nothing is cached: the next level asks
 * anew.
 */
@Singleton
public class Batches {

    private static final String CURRENT = Batches.class.getName();

    /**
     * The value of a key, loaded with the other keys that were asked of the same batch.
     *
     * @param batch what distinguishes batches: the field and its arguments, equal by value
     * @param key the key; asked for twice it is loaded once
     * @param loader loads the values of distinct keys; a key that it leaves out has the value null
     */
    public <K, V> Uni<V> load(Object batch, K key, Function<List<K>, Uni<Map<K, V>>> loader) {
        return Uni.createFrom()
                .emitter(asker -> EventLoopTurn.<K, V>batch(batch, loader).ask(key, asker));
    }

    /** The values of a key, none when the loader leaves it out. */
    public <K, V> Uni<List<V>> loadMany(Object batch, K key, Function<List<K>, Uni<Map<K, List<V>>>> loader) {
        return this.<K, List<V>>load(batch, key, loader).map(found -> found == null ? List.of() : found);
    }

    /** What is requested within one turn of a request's event loop. */
    private static final class EventLoopTurn {

        private final Map<Object, KeyBatch<?, ?>> batches = new LinkedHashMap<>();

        /** Batches of the level above whose values are not all handed on. */
        private int handing;

        @SuppressWarnings("unchecked") // A batch has the keys and values of the loader that it is made with.
        static <K, V> KeyBatch<K, V> batch(Object batch, Function<List<K>, Uni<Map<K, V>>> loader) {
            return (KeyBatch<K, V>) current().batches.computeIfAbsent(batch, asked -> new KeyBatch<>(loader));
        }

        private static EventLoopTurn current() {
            Context context = Vertx.currentContext();
            if (context == null || !VertxContext.isDuplicatedContext(context)) {
                throw new IllegalStateException("Batches are gathered per request, on its own Vert.x context");
            }
            EventLoopTurn current = ContextLocals.<EventLoopTurn>get(CURRENT, null);
            if (current == null) {
                EventLoopTurn begun = new EventLoopTurn();
                ContextLocals.put(CURRENT, begun);
                context.runOnContext(turnOver -> begun.end(context));
                return begun;
            }
            return current;
        }

        private void end(Context context) {
            if (handing > 0) {
                // What is still to be handed on asks for more of the same.
                context.runOnContext(later -> end(context));
            } else {
                ContextLocals.remove(CURRENT);
                batches.values().forEach(KeyBatch::send);
            }
        }
    }

    private static final class KeyBatch<K, V> {

        /** The clock is read after this many callers. */
        private static final int ASKERS = 64;

        /** Most levels take less. */
        private static final long LONGEST_TURN_NANOS = 20_000_000;

        private final Function<List<K>, Uni<Map<K, V>>> loader;
        private final List<K> keys = new ArrayList<>();
        private final List<UniEmitter<? super V>> askers = new ArrayList<>();

        KeyBatch(Function<List<K>, Uni<Map<K, V>>> loader) {
            this.loader = loader;
        }

        void ask(K key, UniEmitter<? super V> asker) {
            keys.add(key);
            askers.add(asker);
        }

        void send() {
            Uni.createFrom()
                    .deferred(() -> loader.apply(new ArrayList<>(new LinkedHashSet<>(keys))))
                    .subscribe()
                    .with(this::found, this::failed);
        }

        private void found(Map<K, V> values) {
            int next = hand(values, 0);
            if (next < askers.size()) {
                EventLoopTurn turn = EventLoopTurn.current();
                turn.handing++;
                handOn(values, next, turn, OwnContext.current());
            }
        }

        private void handOn(Map<K, V> values, int first, EventLoopTurn turn, Context context) {
            context.runOnContext(again -> {
                int next = askers.size();
                try {
                    next = hand(values, first);
                } finally {
                    if (next == askers.size()) {
                        turn.handing--;
                    }
                }
                if (next < askers.size()) {
                    handOn(values, next, turn, context);
                }
            });
        }

        /** Hands values to who asked, from the first on. Where that takes long, it stops, so that others have the event loop in between. */
        private int hand(Map<K, V> values, int first) {
            long begun = System.nanoTime();
            for (int i = first; i < askers.size(); i++) {
                askers.get(i).complete(values.get(keys.get(i)));
                if (i % ASKERS == ASKERS - 1 && System.nanoTime() - begun > LONGEST_TURN_NANOS) {
                    return i + 1;
                }
            }
            return askers.size();
        }

        private void failed(Throwable failure) {
            askers.forEach(asker -> asker.fail(failure));
        }
    }
}
