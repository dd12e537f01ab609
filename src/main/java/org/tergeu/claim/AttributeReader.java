package org.tergeu.claim;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.SourceTier;

/** Reads attributes of which reports have several readings. */
@Singleton
class AttributeReader {

    private final Reads reads;

    AttributeReader(Reads reads) {
        this.reads = reads;
    }

    private record StandingAttribute(StandingClaim standing, Claim claim) {}

    /** The readings of attributes of each fact, by standing reports. */
    Uni<Map<Long, List<AttributeClaims>>> loadByFacts(FactKind kind, List<Long> factIds, AsOf asOf) {
        return reads.group(
                        Sql.of("select c.fact_id, r.key, r.tier, r.known_from, c.ordinal, c.detail, "
                                        + ClaimReader.columns())
                                .append(ClaimStanding.status(asOf))
                                .append(
                                        " as status from claim c join report r on r.id = c.report_id where c.fact_id = any(?) and not c.withdrawn and ",
                                        (Object) factIds.toArray(Long[]::new))
                                .append(asOf.published("r")),
                        row -> row.getLong("fact_id"),
                        row -> read(row, asOf))
                .map(said -> {
                    Map<Long, List<AttributeClaims>> found = new HashMap<>();
                    said.forEach((fact, claims) -> found.put(fact, attributeClaims(kind, claims)));
                    return found;
                });
    }

    private static List<AttributeClaims> attributeClaims(FactKind kind, List<StandingAttribute> said) {
        Map<Long, Claim> claims =
                said.stream().collect(Collectors.toMap(each -> each.standing().id(), StandingAttribute::claim));
        Known known = new Known(said.stream().map(StandingAttribute::standing).toList());
        return Attributes.of(kind, known).stream()
                .map(reported -> new AttributeClaims(
                        reported.attribute(),
                        reported.isDisputed(),
                        reported.readings().stream()
                                .map(reading -> new AttributeReading(
                                        reading.value(),
                                        reading.equals(reported.readings().get(0)),
                                        reading.claims().stream()
                                                .map(claim -> claims.get(claim.id()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static StandingAttribute read(Row row, AsOf asOf) {
        Claim claim = ClaimReader.read(row, asOf);
        return new StandingAttribute(
                new StandingClaim(
                        claim.rowId(),
                        claim.reportId(),
                        row.getString("key"),
                        row.getEnum(SourceTier.class, "tier"),
                        row.getLocalDate("known_from"),
                        row.getInt("ordinal"),
                        claim.assertedById(),
                        null,
                        null,
                        new StoredDetail(row.getString("detail"), row.getLocalDate("known_from"))),
                claim);
    }
}
