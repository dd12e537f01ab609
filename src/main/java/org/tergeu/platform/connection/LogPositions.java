package org.tergeu.platform.connection;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * The positions of the primary's write-ahead log with their times. They turn the position of a standby into a lag. No clock of a server is needed,
 * and an idle primary makes no standby look late.
 */
final class LogPositions {

    private record TimedPosition(long nanos, long position) {}

    private final Deque<TimedPosition> marks = new ArrayDeque<>();
    private final long longestNanos;

    /** @param longest the longest lag that is measured; longer ones are equal */
    LogPositions(Duration longest) {
        this.longestNanos = longest.toNanos();
    }

    /** Forgets all positions: another server is the primary, with a log of its own. */
    void clear() {
        marks.clear();
    }

    /** Adds the present position of the primary. Of the positions older than the longest lag, the latest is kept. */
    void add(long nanos, long position) {
        while (marks.size() > 1 && nanos - second().nanos > longestNanos) {
            marks.removeFirst();
        }
        marks.addLast(new TimedPosition(nanos, position));
    }

    private TimedPosition second() {
        Iterator<TimedPosition> each = marks.iterator();
        each.next();
        return each.next();
    }

    /**
     * The time before the last mark at which the primary was where a standby is now; zero when the standby has all of it, or no primary was seen yet.
     * While the primary cannot be asked there are no new marks, so later writes do not count.
     *
     * @return more than the longest lag when the standby is behind all kept positions
     */
    Duration lag(long position) {
        if (marks.isEmpty()) {
            return Duration.ZERO;
        }
        long last = marks.getLast().nanos;
        Iterator<TimedPosition> latestFirst = marks.descendingIterator();
        while (latestFirst.hasNext()) {
            TimedPosition mark = latestFirst.next();
            if (mark.position <= position) {
                return Duration.ofNanos(last - mark.nanos);
            }
        }
        return Duration.ofNanos(Math.max(longestNanos, last - marks.getFirst().nanos) + 1);
    }
}
