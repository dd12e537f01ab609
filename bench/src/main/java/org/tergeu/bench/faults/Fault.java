package org.tergeu.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Something that breaks.
 *
 * @param name what breaks, for the table
 * @param longest how long a client may be without a right answer, in seconds
 * @param inflict breaks it
 * @param repair makes all good again
 * @param forgets whether the service may forget what it remembers for a day
 */
record Fault(String name, double longest, FleetAction inflict, FleetAction repair, boolean forgets) {

    Fault(String name, double longest, FleetAction inflict, FleetAction repair) {
        this(name, longest, inflict, repair, false);
    }

    /** What is done to the fleet. */
    interface FleetAction {
        void take(Fleet fleet) throws Exception;
    }

    private static final String CUT =
            "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name like 'tergeu l%'";

    /** Connections that are taken for a while. */
    private static final List<Connection> TAKEN = new ArrayList<>();

    private static final int PROMOTED_AFTER_SECONDS = 4;
    private static final int CLOCK_SECONDS = 3;

    private static final FleetAction NOTHING = fleet -> {};

    /** In the order in which they are inflicted: the last changes who is the primary. */
    static final List<Fault> ALL = List.of(
            new Fault("a server is killed", 5, fleet -> fleet.killService(1), fleet -> fleet.restartService(1)),
            new Fault(
                    "connections are cut while statements run",
                    5,
                    fleet -> {
                        for (int again = 0; again < 5; again++) {
                            fleet.primary().value(CUT);
                            fleet.standby(0).value(CUT);
                            fleet.standby(1).value(CUT);
                            TimeUnit.MILLISECONDS.sleep(200);
                        }
                    },
                    NOTHING),
            new Fault(
                    "a process of a standby is killed: it recovers by itself",
                    5,
                    fleet -> killReader(fleet.standby(0)),
                    NOTHING),
            new Fault(
                    "a standby is killed",
                    5,
                    fleet -> fleet.standby(1).kill(),
                    fleet -> fleet.standby(1).start()),
            new Fault(
                    "a standby stands still",
                    5,
                    fleet -> fleet.standby(1).signal("STOP"),
                    fleet -> fleet.standby(1).signal("CONT")),
            new Fault(
                    "a standby is held up while the primary is written to",
                    5,
                    fleet -> {
                        fleet.standby(0).value("select pg_wal_replay_pause()");
                        for (int row = 0; row < 20; row++) {
                            fleet.primary().database().execute("create table noise as select 1; drop table noise");
                            TimeUnit.MILLISECONDS.sleep(200);
                        }
                    },
                    fleet -> fleet.standby(0).value("select pg_wal_replay_resume()")),
            new Fault(
                    "all connections of a standby are taken",
                    15,
                    fleet -> takeAll(fleet.standby(0)),
                    fleet -> giveBack()),
            new Fault(
                    "the primary is restarted",
                    5,
                    fleet -> {
                        fleet.primary().stop("fast");
                        fleet.primary().start();
                    },
                    NOTHING),
            new Fault(
                    "the disk of the primary is full",
                    5,
                    fleet -> fleet.disk().ifPresentOrElse(Disk::fill, () -> leftOut("a disk that can be filled")),
                    fleet -> {
                        if (fleet.disk().isPresent()) {
                            fleet.disk().get().empty();
                        }
                        if (!fleet.primary().runs()) {
                            fleet.primary().start();
                        }
                    }),
            new Fault(
                    "the clocks of the primary and of a server go a day ahead, and two back",
                    5,
                    fleet -> {
                        if (fleet.clock().isEmpty()) {
                            leftOut("libfaketime");
                            return;
                        }
                        fleet.clock().get().move("+1d");
                        TimeUnit.SECONDS.sleep(CLOCK_SECONDS);
                        fleet.clock().get().move("-1d");
                        TimeUnit.SECONDS.sleep(CLOCK_SECONDS);
                    },
                    fleet -> {
                        if (fleet.clock().isPresent()) {
                            fleet.clock().get().move("+0");
                        }
                    },
                    true),
            new Fault(
                    "the primary is killed, and a standby promoted after " + PROMOTED_AFTER_SECONDS + " s",
                    5,
                    fleet -> {
                        fleet.primary().kill();
                        TimeUnit.SECONDS.sleep(PROMOTED_AFTER_SECONDS);
                        fleet.promoteFurthest();
                    },
                    fleet -> {
                        // One of them still asks for the old primary, the other is that.
                        for (int n = 0; n < 2; n++) {
                            if (fleet.standby(n).runs()) {
                                fleet.standby(n).stop("fast");
                            }
                            fleet.standby(n).follow(fleet.primary());
                        }
                        fleet.primary().confirm(true);
                    }));

    private static void leftOut(String lack) {
        System.out.println("  left out: there is no " + lack);
    }

    private static void killReader(DatabaseNode node) throws Exception {
        String pid = node.value(
                "select pid from pg_stat_activity where application_name like 'tergeu l%' order by pid limit 1");
        if (pid == null) {
            throw new IllegalStateException("nobody reads from the standby");
        }
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void takeAll(DatabaseNode node) {
        try {
            while (true) {
                TAKEN.add(node.database().connect());
            }
        } catch (SQLException allTaken) {
            if (TAKEN.isEmpty()) {
                throw new IllegalStateException("no connection could be taken", allTaken);
            }
            System.out.println("  " + TAKEN.size() + " connections taken");
        }
    }

    private static void giveBack() throws SQLException {
        for (Connection connection : TAKEN) {
            connection.close();
        }
        TAKEN.clear();
    }
}
