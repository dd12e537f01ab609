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

/** Long answers share the memory there is; short ones have their own. */
class RoomTest {

    private static final Vertx VERTX = Vertx.vertx();

    private final Room room = new Room(1_000_000);
    private final Allowance allowance = new Allowance(10, 10_000_000, room);

    @AfterAll
    static void stop() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private Cancellation request() {
        ContextInternal context =
                ((VertxInternal) VERTX).createEventLoopContext().duplicate();
        CompletableFuture<Cancellation> begun = new CompletableFuture<>();
        context.runOnContext(here -> begun.complete(Cancellation.begin(allowance)));
        return begun.join();
    }

    @Test
    void aLongAnswerIsRefusedWhileOthersFillTheRoomAndAShortOneIsNot() {
        Cancellation one = request();
        one.hold(600_000);
        one.hold(400_000);

        Cancellation other = request();
        assertThatThrownBy(() -> other.hold(300_000)).isInstanceOf(NoRoom.class);
        assertThatCode(() -> other.hold(100_000)).doesNotThrowAnyException();

        one.release();
        assertThatCode(() -> other.hold(200_000)).doesNotThrowAnyException();
        other.release();
        assertThat(room.held()).isZero();
    }

    @Test
    void whatIsReadEndsTheRequestThatHasNoRoomForIt() {
        request().hold(1_000_000);
        Cancellation reader = request();

        reader.countArrived(1, 500_000);

        assertThat(reader.isOverdrawn()).isTrue();
        assertThat(reader.reason()).isInstanceOf(NoRoom.class);
    }

    @Test
    void whatComesAfterTheEndIsNotHeldForEver() {
        Cancellation gone = request();
        gone.hold(500_000);
        gone.release();

        gone.hold(500_000);
        gone.release();

        assertThat(room.held()).isZero();
    }

    @Test
    void aRequestThatWritesIsNeverRefused() {
        request().hold(1_000_000);
        Cancellation writer = request();
        writer.needs(Long.MAX_VALUE);

        assertThatCode(() -> writer.hold(900_000)).doesNotThrowAnyException();
    }
}
