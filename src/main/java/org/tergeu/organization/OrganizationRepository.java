package org.tergeu.organization;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.Chosen;
import org.tergeu.graphql.Listing;
import org.tergeu.graphql.Ordering;
import org.tergeu.naming.Names;
import org.tergeu.platform.Reads;
import org.tergeu.platform.Row;
import org.tergeu.platform.Sql;
import org.tergeu.vocabulary.OrganizationKind;

/** Where organizations are kept. */
@Singleton
class OrganizationRepository implements PanacheRepositoryBase<OrganizationEntity, Long> {

    private static final String COLUMNS = "o.id, o.key, o.kind, o.country, o.parent_id, " + Names.column("o");

    private final Reads reads;

    OrganizationRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Organization>> loadByIds(List<Long> ids) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from organization o where o.id = any(?)", (Object)
                        ids.toArray(Long[]::new)),
                row -> row.getLong("id"),
                OrganizationRepository::read);
    }

    Uni<Map<String, Organization>> loadByKeys(List<String> keys) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from organization o where o.key = any(?)", (Object)
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
        return filter == null ? Sql.of("true") : filter.condition("o");
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
