package org.tergeu.graphql.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.language.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.admission.FairQueue.QueuePlace;
import org.tergeu.graphql.admission.Lane.Capacity;

/** Cheap operations go before costly ones, clients take turns, and nobody has everything. */
class FairQueueTest {

    private static final Document DOCUMENT = Document.newDocument().build();
    private static final int CHEAP = 10;
    private static final int DEAR = 100;

    private final Map<String, Admission> executing = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<String> displaced = new ArrayList<>();

    /** Of either kind two are executed at once, one of a client; four wait, two of a client. */
    private final FairQueue queue = new FairQueue(CHEAP, new Capacity(2, 1000, 1, 4, 2), new Capacity(2, 150, 1, 4, 2));

    private QueuePlace enter(String client, long cost) {
        String name = client + cost;
        return queue.enter(
                client,
                cost,
                DOCUMENT,
                admission -> {
                    order.add(name);
                    executing.put(name, admission);
                },
                refused -> displaced.add(name + " " + refused.limit()));
    }

    private void end(String name) {
        executing.remove(name).close();
    }

    @Test
    void aQuietServerExecutesAtOnce() {
        enter("a", 1);
        enter("b", DEAR);

        assertThat(order).containsExactly("a1", "b100");
        assertThat(executing.get("a1").isDear()).isFalse();
        assertThat(executing.get("b100").isDear()).isTrue();
    }

    @Test
    void dearOnesDoNotHoldUpCheapOnes() {
        enter("a", 60);
        enter("b", 60);
        enter("c", 60);
        enter("a", 5);

        assertThat(order).containsExactly("a60", "b60", "a5");
    }

    @Test
    void oneClientHasAShareOfThePlaces() {
        enter("a", 5);
        enter("a", 6);
        enter("b", 7);

        assertThat(order).containsExactly("a5", "b7");
        end("a5");
        assertThat(order).containsExactly("a5", "b7", "a6");
    }

    @Test
    void clientsTakeTurnsByWhatTheyWereServed() {
        FairQueue single = new FairQueue(CHEAP, new Capacity(2, 1000, 1, 4, 2), new Capacity(1, 10_000, 1, 99, 99));
        List<Admission> now = new ArrayList<>();
        // Two of much, before four of little by another client
        List<String> asked = List.of("a400", "a401", "a402", "b101", "b102", "b103", "b104");
        asked.forEach(name -> single.enter(
                name.substring(0, 1),
                Long.parseLong(name.substring(1)),
                DOCUMENT,
                admission -> {
                    order.add(name);
                    now.add(admission);
                },
                refused -> displaced.add(name)));
        while (!now.isEmpty()) {
            now.remove(0).close();
        }

        assertThat(order).containsExactly("a400", "b101", "b102", "b103", "b104", "a401", "a402");
    }

    @Test
    void ofOneClientTheCheapestGoesFirst() {
        enter("a", 90);
        enter("a", 80);
        enter("a", 20);
        end("a90");

        assertThat(order).containsExactly("a90", "a20");
    }

    @Test
    void dearOnesAreBoundedInPointsButASingleOneIsExecutedWhateverItCosts() {
        enter("a", 500);
        enter("b", 20);
        assertThat(order).containsExactly("a500");

        end("a500");
        assertThat(order).containsExactly("a500", "b20");
    }

    @Test
    void whatFindsNoRoomIsRefused() {
        enter("a", 5);
        enter("a", 6);
        enter("a", 7);
        assertThatThrownBy(() -> enter("a", 8)).isInstanceOfSatisfying(Overloaded.class, refused -> {
            assertThat(refused.isOfOneClient()).isTrue();
            assertThat(refused.limit()).isEqualTo("waiting.share");
        });

        enter("b", 5);
        enter("b", 6);
        enter("c", 5);
        assertThatThrownBy(() -> enter("b", 7)).isInstanceOfSatisfying(Overloaded.class, refused -> {
            assertThat(refused.isOfOneClient()).isFalse();
            assertThat(refused.limit()).isEqualTo("waiting.requests");
        });
        assertThat(displaced).isEmpty();
    }

    @Test
    void theClientOfWhichMostWaitGivesWay() {
        Stream.of("a", "b").forEach(client -> IntStream.of(5, 7, 6).forEach(cost -> enter(client, cost)));
        enter("c", 5);
        enter("d", 5);
        assertThatThrownBy(() -> enter("e", 5)).isInstanceOf(Overloaded.class);

        // What would have come last of each.
        assertThat(displaced).containsExactlyInAnyOrder("a7 waiting.requests", "b7 waiting.requests");
        List.of("a5", "b5", "c5", "d5", "a6", "b6").forEach(this::end);
        assertThat(order).containsExactlyInAnyOrder("a5", "b5", "c5", "d5", "a6", "b6");
    }

    @Test
    void whoLeavesMakesRoom() {
        enter("a", 5);
        QueuePlace left = enter("a", 6);
        enter("a", 7);
        left.leave();
        left.leave();
        enter("a", 8);
        end("a5");
        end("a7");

        assertThat(order).containsExactly("a5", "a7", "a8");
    }

    @Test
    void anAdmissionIsForOneExecutionOfItsDocument() {
        enter("a", 5);
        Admission admission = executing.get("a5");

        assertThatThrownBy(() -> admission.use(Document.newDocument().build())).isInstanceOf(NotAdmitted.class);
        admission.use(DOCUMENT);
        assertThatThrownBy(() -> admission.use(DOCUMENT)).isInstanceOf(NotAdmitted.class);
    }

    @Test
    void closedTwiceItGivesOnePlaceBack() {
        enter("a", 5);
        enter("b", 5);
        Admission first = executing.get("a5");
        first.close();
        first.close();
        enter("c", 5);
        enter("d", 5);

        assertThat(order).containsExactly("a5", "b5", "c5");
    }

    /** However they come and go, never more are executed than may, and all get their turn. */
    @Test
    void manyThreadsGetTheirTurns() throws InterruptedException {
        FairQueue busy =
                new FairQueue(CHEAP, new Capacity(3, 1000, 2, 1000, 1000), new Capacity(2, 1000, 1, 1000, 1000));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(2000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            IntStream.range(0, 2000)
                    .forEach(i -> threads.execute(() -> busy.enter(
                            "client" + i % 5,
                            i % 2 == 0 ? 5 : 50,
                            DOCUMENT,
                            admission -> threads.execute(() -> {
                                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                now.decrementAndGet();
                                admission.close();
                                all.countDown();
                            }),
                            refused -> {})));

            assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(most.get()).isBetween(1, 5);
        } finally {
            threads.shutdownNow();
        }
    }
}
