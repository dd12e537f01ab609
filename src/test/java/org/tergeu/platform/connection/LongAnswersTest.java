package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.tergeu.platform.connection.Cancellation.Allowance;
import org.tergeu.platform.sharing.SharedBytes;

/** Long answers share the memory there is, and each client has its share of it; short ones have their own. */
class LongAnswersTest {

    private static final Vertx VERTX = Vertx.vertx();

    private final SharedBytes made = new SharedBytes(1_000_000, 50);

    @AfterAll
    static void stop() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private Cancellation request(String client) {
        Allowance allowance = new Allowance(10, 10_000_000, made, client);
        ContextInternal context =
                ((VertxInternal) VERTX).createEventLoopContext().duplicate();
        CompletableFuture<Cancellation> begun = new CompletableFuture<>();
        context.runOnContext(here -> begun.complete(Cancellation.begin(allowance)));
        return begun.join();
    }

    @Test
    void aLongAnswerIsRefusedWhileOthersFillTheRoomAndAShortOneIsNot() {
        Cancellation one = request("one");
        one.hold(600_000);
        one.hold(400_000);

        Cancellation other = request("other");
        assertThatThrownBy(() -> other.hold(300_000))
                .isInstanceOfSatisfying(
                        NoRoom.class,
                        crowded -> assertThat(crowded.isOfOneClient()).isFalse());
        assertThatCode(() -> other.hold(100_000)).doesNotThrowAnyException();

        one.release();
        assertThatCode(() -> other.hold(200_000)).doesNotThrowAnyException();
        other.release();
        assertThat(made.held()).isZero();
    }

    /** Each of these has 100,000 that are not counted. */
    @Test
    void aClientKeepsToItsShareUnlessItHasOneAnswerAlone() {
        Cancellation first = request("one");
        first.hold(400_000);
        Cancellation second = request("one");
        second.hold(300_000);
        assertThatThrownBy(() -> second.hold(100_000))
                .isInstanceOfSatisfying(
                        NoRoom.class,
                        crowded -> assertThat(crowded.isOfOneClient()).isTrue());
        Cancellation other = request("other");
        assertThatCode(() -> other.hold(600_000)).doesNotThrowAnyException();
        other.release();

        second.release();
        assertThatCode(() -> first.hold(600_000)).doesNotThrowAnyException();
        first.release();
        Cancellation alone = request("one");
        assertThatCode(() -> alone.hold(2_000_000)).doesNotThrowAnyException();
        alone.release();
        assertThat(made.held()).isZero();
    }

    @Test
    void whatIsReadEndsTheRequestThatHasNoRoomForIt() {
        request("one").hold(1_000_000);
        Cancellation reader = request("other");

        reader.countArrived(1, 500_000);

        assertThat(reader.isOverdrawn()).isTrue();
        assertThat(reader.reason()).isInstanceOf(NoRoom.class);
    }

    @Test
    void whatComesAfterTheEndIsNotHeldForEver() {
        Cancellation gone = request("one");
        gone.hold(500_000);
        gone.release();

        gone.hold(500_000);
        gone.release();

        assertThat(made.held()).isZero();
    }

    @Test
    void aRequestThatWritesIsNeverRefused() {
        request("one").hold(1_000_000);
        Cancellation writer = request("other");
        writer.needs(Long.MAX_VALUE);

        assertThatCode(() -> writer.hold(900_000)).doesNotThrowAnyException();
    }
}
