package org.tergeu.platform.connection;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnectOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Several servers of one database: the one that takes writes, and the standbys that are close enough to it to be read from. Each is asked at
 * intervals, so that a promoted standby becomes the primary without a change of settings (docs/adr/0031).
 */
final class Servers {

    private static final Logger LOG = Logger.getLogger(Servers.class);

    /** A primary that is missing for no more than this number of intervals restarts. */
    private static final int LOOKS_OF_A_RESTART = 5;

    private final Vertx vertx;
    private final List<Host> hosts;
    private final StandbySettings settings;
    private final LogPositions positions;
    private final AtomicInteger turn = new AtomicInteger();
    private final Promise<Void> firstLook = Promise.promise();
    /** The server that takes writes, or last did; null before the first. */
    private volatile @Nullable Host primary;

    private volatile boolean closed;

    /** The time since when none takes writes, as {@link System#nanoTime()}; null while one does. */
    private @Nullable Long withoutSince;

    private boolean withoutLogged;

    Servers(Vertx vertx, List<Host> hosts, StandbySettings settings) {
        this.vertx = vertx;
        this.hosts = hosts;
        this.settings = settings;
        this.positions = new LogPositions(settings.maximumLag());
    }

    /** Watches them from now on. */
    Servers watch() {
        Duration longest = settings.interval().multipliedBy(2);
        Future.join(hosts.stream().map(host -> host.look(longest)).toList()).onComplete(looked -> {
            try {
                if (!closed) {
                    decide();
                }
                firstLook.tryComplete();
            } finally {
                if (!closed) {
                    vertx.setTimer(settings.interval().toMillis(), next -> watch());
                }
            }
        });
        return this;
    }

    /** The address for new connections that may write. */
    Future<SqlConnectOptions> primary() {
        return firstLook.future().compose(looked -> {
            Host now = primary;
            return now == null
                    ? Future.failedFuture(new IOException("none of the servers " + hosts + " takes writes"))
                    : Future.succeededFuture(now.address);
        });
    }

    /**
     * A standby to read from, each in turn; null when the primary has to be read.
     *
     * @param revision the least revision of the dataset that it must have
     */
    @Nullable
    Server standby(long revision) {
        int first = turn.getAndIncrement();
        for (int n = 0; n < hosts.size(); n++) {
            Host host = hosts.get(Math.floorMod(first + n, hosts.size()));
            Host.ServerState state = host.state();
            if (host.isReadFrom() && state != null && state.revision() >= revision) {
                return host.server;
            }
        }
        return null;
    }

    /** The pools of all hosts, the primary included. The primary, on whichever host, also has a pool of its own for reads. */
    List<Server> all() {
        return hosts.stream().map(host -> host.server).toList();
    }

    /** A server that answers. */
    private record AnsweringServer(Host host, Host.ServerState state) {

        static Stream<AnsweringServer> of(Host host) {
            return Stream.ofNullable(host.state()).map(state -> new AnsweringServer(host, state));
        }
    }

    private void decide() {
        AnsweringServer latest = hosts.stream()
                .flatMap(AnsweringServer::of)
                .filter(seen -> !seen.state.standby())
                // A former primary can come back without knowing that another one was promoted.
                .max(Comparator.comparingInt(seen -> seen.state.timeline()))
                .orElse(null);
        Host now = latest == null ? null : latest.host;
        if (latest != null) {
            if (now != primary) {
                positions.clear();
            }
            logWrites(latest.host);
            positions.add(System.nanoTime(), latest.state.position());
            primary = now;
        } else {
            logNoWrites();
        }
        hosts.stream().filter(host -> host != now).forEach(this::decide);
        if (now != null) {
            now.readFrom(false);
        }
    }

    private void logWrites(Host now) {
        if (withoutLogged && withoutSince != null) {
            LOG.infof(
                    "The server %s takes writes; none did for %d s",
                    now, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - withoutSince));
        } else if (now != primary) {
            LOG.infof("The server %s takes writes", now);
        }
        withoutSince = null;
        withoutLogged = false;
    }

    /** Logs that no server takes writes; the first looks are left out, since a primary may restart. */
    private void logNoWrites() {
        long now = System.nanoTime();
        if (withoutSince == null) {
            withoutSince = now;
        } else if (!withoutLogged
                && now - withoutSince
                        >= settings.interval().multipliedBy(LOOKS_OF_A_RESTART).toNanos()) {
            withoutLogged = true;
            LOG.warnf("None of the servers %s takes writes", hosts);
        }
    }

    private void decide(Host host) {
        Host.ServerState state = host.state();
        if (state == null) {
            change(host, false, "it does not answer");
            // Otherwise its readers would wait until it answers or their time is over, while another server can answer
            // them.
            host.server.abandon();
        } else if (!state.standby()) {
            change(host, false, "another server was promoted after it");
        } else {
            boolean near = positions.lag(state.position()).compareTo(settings.maximumLag()) <= 0;
            change(
                    host,
                    near && settings.read(),
                    "it is more than " + settings.maximumLag().toSeconds() + " s behind");
        }
    }

    private static void change(Host host, boolean readFrom, String reason) {
        if (host.readFrom(readFrom)) {
            if (readFrom) {
                LOG.infof("Requests read from the standby %s", host);
            } else {
                LOG.warnf("Requests no longer read from the standby %s: %s", host, reason);
            }
        }
    }

    /** The service stops: failures from now on are not those of the servers, and are not logged. */
    void end() {
        closed = true;
    }

    void close() {
        end();
        hosts.forEach(host -> {
            host.close();
            host.server.close();
        });
    }
}
