package org.tergeu.organization;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.graphql.paging.Ordering;
import org.tergeu.naming.Names;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.OrganizationKind;

/** Where organizations are kept. */
@Singleton
class OrganizationRepository implements PanacheRepositoryBase<OrganizationEntity, Long> {

    private static final String COLUMNS = "o.id, o.key, o.kind, o.country, o.parent_id, " + Names.column("o");

    /** What was merged into another is found there alone. */
    private static final String STANDS = "o.merged_into_id is null";

    /** Who only retracted reports name is in no list. */
    private static final String LISTED = STANDS + " and o.named";

    private static final String MERGED = " from organization m join organization o on o.id = m.merged_into_id where ";

    private final Reads reads;

    OrganizationRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Organization>> loadByIds(List<Long> ids) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from organization o where o.id = any(?) and " + STANDS, (Object)
                        ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                OrganizationRepository::read);
    }

    /** Those that stand, by the numbers of those that were merged into them. */
    Uni<Map<Long, Organization>> loadByOldIds(List<Long> ids) {
        return reads.index(
                Sql.of("select m.id as old_id, " + COLUMNS + MERGED + "m.id = any(?)", (Object)
                        ids.toArray(Long[]::new)),
                row -> row.getLong("old_id"),
                OrganizationRepository::read);
    }

    /** Those that stand, by the keys of those that were merged into them. */
    Uni<Map<String, Organization>> loadByOldKeys(List<String> keys) {
        return reads.index(
                Sql.of("select m.key as old_key, " + COLUMNS + MERGED + "o.named and m.key = any(?)", (Object)
                        keys.toArray(String[]::new)),
                row -> row.getString("old_key"),
                OrganizationRepository::read);
    }

    Uni<Map<String, Organization>> loadByKeys(List<String> keys) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from organization o where o.key = any(?) and " + LISTED, (Object)
                        keys.toArray(String[]::new)),
                row -> row.getString("key"),
                OrganizationRepository::read);
    }

    Uni<Map<Long, List<Organization>>> loadChildren(
            List<Long> ids, Chosen<OrganizationFilter, OrganizationOrder> chosen) {
        return reads.group(
                chosen.few()
                        .statement(
                                COLUMNS,
                                Sql.of("organization o where o.parent_id = any(?) and ", (Object)
                                                ids.toArray(Long[]::new))
                                        .append(condition(chosen.filter())),
                                "o.parent_id",
                                ordering(chosen.order()).sorting()),
                row -> row.getLong("parent_id"),
                OrganizationRepository::read);
    }

    Listing<Organization> list(@Nullable OrganizationFilter filter, @Nullable OrganizationOrder order) {
        return new Listing<>(
                COLUMNS,
                "organization o",
                condition(filter),
                ordering(order),
                List.of("organizations", String.valueOf(filter)),
                OrganizationRepository::read);
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
                row.getString("country"),
                row.getLong("parent_id"),
                Names.read(row));
    }
}
