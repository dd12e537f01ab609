package org.tergeu.graphql.transport.rate;

import io.smallrye.mutiny.Uni;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.tergeu.graphql.limits.Limits.Rate;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Sql;

/** The points that clients have left at all servers together. The database has a bucket for each client. */
final class ClientBuckets {

    /** Times are those of the database, since the clocks of servers differ. The row is locked before it is read. */
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

    /** After a full period a client has all of its points again, like an unknown one. */
    private static final String FORGET = """
            delete from client_points where taken_at < clock_timestamp() - cast(? as double precision) * interval '1 second'
            """;

    /**
     * The result of a request to a bucket.
     *
     * @param granted the points that were taken: none, or at least the number needed
     * @param left the points that the bucket has left
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
     * Takes points from the bucket of a client if it has as many as are needed.
     *
     * @param need the least number to take, at most the size of a bucket
     * @param want the number to take if the bucket has it
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
