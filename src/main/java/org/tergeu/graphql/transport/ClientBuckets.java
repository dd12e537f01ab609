package org.tergeu.graphql.transport;

import io.smallrye.mutiny.Uni;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.tergeu.graphql.limits.Limits.Rate;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** What clients have left of their points at all servers together: a bucket for each, which the database keeps. */
final class ClientBuckets {

    /** By the clock of the database: those of servers differ. The row is locked before it is looked at. */
    private static final String TAKE = """
            insert into client_points as held (client, points, granted, taken_at)
            select a.client, a.most - least(a.want, a.most), least(a.want, a.most), clock_timestamp()
            from (select cast(? as uuid) as client, cast(? as bigint) as want, cast(? as bigint) as most) a
            on conflict (client) do update set (points, granted, taken_at) = (
                select b.points - b.granted, b.granted, b.now
                from (
                    select a.points, a.now,
                        case when a.points >= cast(? as bigint)
                            then least(cast(? as bigint), cast(floor(a.points) as bigint)) else 0 end as granted
                    from (
                        select n.now, least(cast(? as bigint), held.points
                            + greatest(0, extract(epoch from n.now - held.taken_at)) * cast(? as double precision)) as points
                        from (select clock_timestamp() as now) n
                    ) a
                ) b
            )
            returning granted, cast(floor(points) as bigint) as points
            """;

    /** After a period a client has all of its points again, as one that is not known. */
    private static final String FORGET = """
            delete from client_points where taken_at < clock_timestamp() - cast(? as double precision) * interval '1 second'
            """;

    /**
     * What was got of a bucket.
     *
     * @param granted points; none, or at least as many as were needed
     * @param left what the bucket has now
     */
    record Grant(long granted, long left) {}

    private final Reads reads;
    private final long points;
    private final Duration period;

    ClientBuckets(Reads reads, Rate rate) {
        this.reads = reads;
        this.points = rate.points();
        this.period = rate.period();
    }

    /**
     * Takes points off a client, if it has what is needed.
     *
     * @param need the minimum to take, at most as many as a client can have
     * @param want the preferred amount, if available
     */
    Uni<Grant> take(String client, long need, long want) {
        double perSecond = points / (period.toNanos() / 1e9);
        Sql sql = Sql.of(TAKE, hash(client), want, points, need, want, points, perSecond);
        return reads.onPrimary(sql, row -> new Grant(row.getLong("granted"), row.getLong("points")))
                .map(rows -> rows.get(0));
    }

    /** Forgets clients that have all of their points again. */
    Uni<Void> forget() {
        return reads.onPrimary(Sql.of(FORGET, (double) period.toSeconds()), row -> row)
                .replaceWithVoid();
    }

    private static UUID hash(String client) {
        ByteBuffer hash = ByteBuffer.wrap(DigestUtils.sha256(client));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
