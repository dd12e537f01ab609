package org.tergeu.claim.attribute;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.claim.Claim;
import org.tergeu.claim.ClaimReader;
import org.tergeu.claim.ClaimStanding;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.StandingClaim;
import org.tergeu.claim.fact.StoredDetail;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Few;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.SourceTier;

/** Reads attributes of which reports have several readings. */
@Singleton
public class AttributeReader {

    private final Reads reads;
    private final Batches batches;

    AttributeReader(Reads reads, Batches batches) {
        this.reads = reads;
        this.batches = batches;
    }

    private record StandingAttribute(StandingClaim standing, Claim claim) {}

    /** The attributes of a fact of which standing reports have several readings. */
    public Uni<List<AttributeClaims>> load(FactKind kind, long factId, AsOf asOf, Few few) {
        return batches.<Long, AttributeClaims>loadMany(
                        List.of("attributes", kind, asOf), factId, ids -> loadByFacts(kind, ids, asOf))
                .map(few::of);
    }

    private record Said(long claim, Map<FactAttribute, String> values) {}

    /** What a claim says of the attributes of its fact. */
    Uni<List<ClaimReading>> loadReadings(long claim) {
        return batches.loadMany("Claim.readings", claim, this::loadReadings);
    }

    private Uni<Map<Long, List<ClaimReading>>> loadReadings(List<Long> claims) {
        return reads.list(
                        Sql.of(
                                "select c.id, f.kind, c.detail from claim c join fact f on f.id = c.fact_id where c.id = any(?)",
                                (Object) claims.toArray(Long[]::new)),
                        AttributeReader::said)
                .chain(said -> keys(values(said, FactAttribute.PERSON), "person")
                        .chain(people -> keys(values(said, FactAttribute.ORGANIZATION), "organization")
                                .map(organizations -> readings(
                                        said,
                                        Map.of(
                                                FactAttribute.PERSON,
                                                people,
                                                FactAttribute.ORGANIZATION,
                                                organizations)))));
    }

    private static Said said(Row row) {
        long claim = row.getLong("id");
        FactKind kind = row.getEnum(FactKind.class, "kind");
        return new Said(claim, Attributes.said(kind, row.getString("detail")));
    }

    private static Stream<String> values(List<Said> said, FactAttribute attribute) {
        return said.stream().map(each -> each.values().get(attribute)).filter(Objects::nonNull);
    }

    private static Map<Long, List<ClaimReading>> readings(
            List<Said> said, Map<FactAttribute, Map<String, String>> keys) {
        return said.stream()
                .collect(Collectors.toMap(
                        Said::claim,
                        each -> each.values().entrySet().stream()
                                .map(value -> new ClaimReading(
                                        value.getKey(),
                                        keys.getOrDefault(value.getKey(), Map.of())
                                                .getOrDefault(value.getValue(), value.getValue())))
                                .toList()));
    }

    private Uni<Map<Long, List<AttributeClaims>>> loadByFacts(FactKind kind, List<Long> factIds, AsOf asOf) {
        return reads.group(
                        Sql.of("select c.fact_id, " + ClaimReader.columns())
                                .append(ClaimStanding.status(asOf))
                                .append(
                                        " as status, r.key, r.tier, r.known_from, c.ordinal, c.detail from claim c join report r on r.id = c.report_id where c.fact_id = any(?) and not c.withdrawn and ",
                                        (Object) factIds.toArray(Long[]::new))
                                .append(asOf.published("r")),
                        row -> row.getLong("fact_id"),
                        row -> read(row, asOf))
                .chain(said -> {
                    Map<Long, List<AttributeClaims>> found = new HashMap<>();
                    said.forEach((fact, claims) -> found.put(fact, attributeClaims(kind, claims)));
                    return named(found);
                });
    }

    /** With the keys of people and organizations, of which claims have the ids. */
    private Uni<Map<Long, List<AttributeClaims>>> named(Map<Long, List<AttributeClaims>> found) {
        return keys(found, FactAttribute.PERSON, "person")
                .chain(people -> keys(found, FactAttribute.ORGANIZATION, "organization")
                        .map(organizations -> {
                            Map<FactAttribute, Map<String, String>> keys =
                                    Map.of(FactAttribute.PERSON, people, FactAttribute.ORGANIZATION, organizations);
                            found.replaceAll((fact, each) -> each.stream()
                                    .map(claims -> claims.reading(keys.getOrDefault(claims.attribute(), Map.of())))
                                    .toList());
                            return found;
                        }));
    }

    private Uni<Map<String, String>> keys(
            Map<Long, List<AttributeClaims>> found, FactAttribute attribute, String table) {
        return keys(
                found.values().stream()
                        .flatMap(List::stream)
                        .filter(claims -> claims.attribute() == attribute)
                        .flatMap(claims -> claims.readings().stream())
                        .map(AttributeReading::value),
                table);
    }

    private Uni<Map<String, String>> keys(Stream<String> values, String table) {
        Long[] ids = values.map(Long::valueOf).distinct().toArray(Long[]::new);
        return ids.length == 0
                ? Uni.createFrom().item(Map.of())
                : reads.index(
                        Sql.of("select id, key from " + table + " where id = any(?)", (Object) ids),
                        row -> String.valueOf(row.getLong("id")),
                        row -> row.getString("key"));
    }

    private static List<AttributeClaims> attributeClaims(FactKind kind, List<StandingAttribute> said) {
        Map<Long, Claim> claims =
                said.stream().collect(Collectors.toMap(each -> each.standing().id(), StandingAttribute::claim));
        Known known =
                new Known(kind, said.stream().map(StandingAttribute::standing).toList());
        return Attributes.of(kind, known).stream()
                .map(reported -> new AttributeClaims(
                        reported.attribute(),
                        reported.isDisputed(),
                        reported.readings().stream()
                                .map(reading -> new AttributeReading(
                                        reading.value(),
                                        reported.isCurrent(reading),
                                        reading.claims().stream()
                                                .map(claim -> claims.get(claim.id()))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static StandingAttribute read(Row row, AsOf asOf) {
        Claim claim = ClaimReader.read(row, asOf);
        String key = row.getString("key");
        SourceTier tier = row.getEnum(SourceTier.class, "tier");
        LocalDate knownFrom = row.getLocalDate("known_from");
        return new StandingAttribute(
                new StandingClaim(
                        claim.rowId(),
                        claim.reportId(),
                        key,
                        tier,
                        knownFrom,
                        row.getInt("ordinal"),
                        claim.assertedById(),
                        null,
                        null,
                        new StoredDetail(row.getString("detail"), knownFrom)),
                claim);
    }
}
