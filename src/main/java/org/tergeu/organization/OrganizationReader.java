package org.tergeu.organization;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.naming.Names;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.OrganizationKind;
import org.tergeu.vocabulary.SuccessionKind;

/** Reads organizations. */
@Singleton
class OrganizationReader {

    private static final String COLUMNS = "o.id, o.key, o.kind, o.country, o.parent_id, " + Names.column("o");

    /** What was merged into another is found there alone. */
    private static final String STANDS = "o.merged_into_id is null";

    /** Who only retracted reports name is in no list. */
    private static final String LISTED = STANDS + " and o.named";

    private static final String MERGED = " from organization m join organization o on o.id = m.merged_into_id where ";

    private final Reads reads;

    OrganizationReader(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Organization>> loadByIds(List<Long> ids) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from organization o where o.id = any(?) and " + STANDS, (Object)
                        ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                OrganizationReader::read);
    }

    /** Those that stand, by the numbers of those that were merged into them. */
    Uni<Map<Long, Organization>> loadByOldIds(List<Long> ids) {
        return reads.index(
                Sql.of("select m.id as old_id, " + COLUMNS + MERGED + "m.id = any(?)", (Object)
                        ids.toArray(Long[]::new)),
                row -> row.getLong("old_id"),
                OrganizationReader::read);
    }

    /** Those that stand, by the keys of those that were merged into them. */
    Uni<Map<String, Organization>> loadByOldKeys(List<String> keys) {
        return reads.index(
                Sql.of("select m.key as old_key, " + COLUMNS + MERGED + "o.named and m.key = any(?)", (Object)
                        keys.toArray(String[]::new)),
                row -> row.getString("old_key"),
                OrganizationReader::read);
    }

    Uni<Map<String, Organization>> loadByKeys(List<String> keys) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from organization o where o.key = any(?) and " + LISTED, (Object)
                        keys.toArray(String[]::new)),
                row -> row.getString("key"),
                OrganizationReader::read);
    }

    Uni<Map<Long, List<Organization>>> loadChildren(
            List<Long> ids, Chosen<OrganizationFilter, OrganizationOrder> chosen) {
        return reads.group(
                chosen.few()
                        .statement(
                                "c.parent_id as whole_id, " + COLUMNS,
                                Sql.of(
                                                "organization_membership c join organization o on o.id = c.organization_id"
                                                        + " where c.parent_id = any(?) and c.valid_to is null and ",
                                                (Object) ids.toArray(Long[]::new))
                                        .append(condition(chosen.filter())),
                                "c.parent_id",
                                ordering(chosen.order()).sorting()),
                row -> row.getLong("whole_id"),
                OrganizationReader::read);
    }

    /**
     * What these are and were parts of: first what they still are, as it was reported, then the latest.
     *
     * @param on null: on any day
     */
    Uni<Map<Long, List<OrganizationParent>>> loadParents(List<Long> ids, @Nullable LocalDate on, Few few) {
        Sql from = Sql.of(
                "organization_membership c join organization o on o.id = c.parent_id where c.organization_id = any(?) and "
                        + STANDS,
                (Object) ids.toArray(Long[]::new));
        return reads.group(
                few.statement(
                        "c.organization_id as part_id, c.valid_from, c.valid_to, " + COLUMNS,
                        on == null
                                ? from
                                : from.append(" and daterange(c.valid_from, c.valid_to) @> cast(? as date)", on),
                        "c.organization_id",
                        "c.valid_to desc nulls first, c.position"),
                row -> row.getLong("part_id"),
                row -> new OrganizationParent(
                        read(row), row.getLocalDateOrNull("valid_from"), row.getLocalDateOrNull("valid_to")));
    }

    /** What came of these, the earliest first. */
    Uni<Map<Long, List<OrganizationSuccession>>> loadSuccessors(List<Long> ids, Few few) {
        return successions(ids, few, "predecessor_id", "successor_id", "s.happened_on nulls last");
    }

    /** What these came of, the latest first. */
    Uni<Map<Long, List<OrganizationSuccession>>> loadPredecessors(List<Long> ids, Few few) {
        return successions(ids, few, "successor_id", "predecessor_id", "s.happened_on desc nulls last");
    }

    private Uni<Map<Long, List<OrganizationSuccession>>> successions(
            List<Long> ids, Few few, String one, String other, String order) {
        return reads.group(
                few.statement(
                        "s." + one + " as one_id, s.kind as how, s.happened_on, " + COLUMNS,
                        Sql.of(
                                "organization_succession s join organization o on o.id = s." + other + " where s." + one
                                        + " = any(?) and " + LISTED,
                                (Object) ids.toArray(Long[]::new)),
                        "s." + one,
                        order + ", o.name, o.id"),
                row -> row.getLong("one_id"),
                row -> new OrganizationSuccession(
                        read(row), row.getEnum(SuccessionKind.class, "how"), row.getLocalDateOrNull("happened_on")));
    }

    /** The codes of these, by scheme, those of today first. */
    Uni<Map<Long, List<OrganizationCode>>> loadCodes(List<Long> ids, Few few) {
        return reads.group(
                few.statement(
                        "c.organization_id, c.scheme, c.code, c.valid_from, c.valid_to",
                        Sql.of("organization_code c where c.organization_id = any(?)", (Object)
                                ids.toArray(Long[]::new)),
                        "c.organization_id",
                        "c.scheme, c.valid_to desc nulls first, c.code"),
                row -> row.getLong("organization_id"),
                row -> new OrganizationCode(
                        row.getString("scheme"),
                        row.getString("code"),
                        row.getLocalDateOrNull("valid_from"),
                        row.getLocalDateOrNull("valid_to")));
    }

    Listing<Organization> list(@Nullable OrganizationFilter filter, @Nullable OrganizationOrder order) {
        return new Listing<>(
                COLUMNS,
                "organization o",
                condition(filter),
                ordering(order),
                List.of("organizations", String.valueOf(filter)),
                OrganizationReader::read);
    }

    private static Sql condition(@Nullable OrganizationFilter filter) {
        Sql listed = Sql.of(LISTED);
        return filter == null ? listed : listed.append(" and ").append(filter.condition("o"));
    }

    private static Ordering ordering(@Nullable OrganizationOrder order) {
        return (order == null ? OrganizationOrder.BY_NAME : order).ordering();
    }

    private static Organization read(Row row) {
        return new Organization(
                row.getLong("id"),
                row.getString("key"),
                row.getEnum(OrganizationKind.class, "kind"),
                row.getStringOrNull("country"),
                row.getLongOrNull("parent_id"),
                Names.read(row));
    }
}
