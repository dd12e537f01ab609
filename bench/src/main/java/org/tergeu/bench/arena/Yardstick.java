package org.tergeu.bench.arena;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.tergeu.bench.bare.BareServer;
import org.tergeu.bench.load.Asks;
import org.tergeu.bench.load.Asks.Ask;
import org.tergeu.bench.load.HttpContestant;
import org.tergeu.bench.load.Measured;

/** A request of a fixed kind to a server of the bench: what others cost is stated in multiples of it, since machines differ. */
public final class Yardstick implements AutoCloseable {

    private final HttpContestant server;
    private final Asks asks = new Asks(List.of(new Ask(BareServer.YARDSTICK_PATH, Buffer.buffer())));

    Yardstick(HttpContestant server) {
        this.server = server;
        asks.expect(0, server.answer(asks.get(0)));
    }

    public Measured measure(int connections, double seconds) {
        return server.measure(asks, connections, seconds);
    }

    @Override
    public void close() {
        server.process().close();
    }
}
