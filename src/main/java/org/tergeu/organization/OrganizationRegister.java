package org.tergeu.organization;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.naming.NameRows;
import org.tergeu.naming.Names;
import org.tergeu.organization.OrganizationDescription.Membership;
import org.tergeu.organization.OrganizationDescription.Succession;
import org.tergeu.platform.writing.EntityRows;

/** Writes organizations within the current transaction; only intake does. */
@Singleton
public class OrganizationRegister {

    private static final String OF_KEYS =
            "select " + EntityRows.of(OrganizationEntity.class).columns("t") + " from organization t where "
                    + EntityRows.amongTexts("t.key", "keys");

    private final OrganizationRepository repository;

    OrganizationRegister(OrganizationRepository repository) {
        this.repository = repository;
    }

    /** The rows of those keys that exist. */
    public Uni<Map<String, Long>> loadIds(Set<String> keys) {
        return load(keys).map(OrganizationRegister::ids);
    }

    /** Publishes these descriptions, of new organizations and known ones. Every parent and predecessor is among them or known. */
    public Uni<Void> describe(Collection<OrganizationDescription> descriptions) {
        Set<String> keys =
                descriptions.stream().flatMap(OrganizationRegister::named).collect(Collectors.toSet());
        return keys.isEmpty() ? Uni.createFrom().voidItem() : load(keys).chain(known -> describe(descriptions, known));
    }

    private static Stream<String> named(OrganizationDescription description) {
        return Stream.of(
                        Stream.of(description.key()),
                        description.parents().stream().map(Membership::parent),
                        description.successions().stream().map(Succession::predecessor))
                .flatMap(Function.identity());
    }

    private Uni<Void> describe(
            Collection<OrganizationDescription> descriptions, Map<String, OrganizationEntity> known) {
        Map<String, OrganizationEntity> all = new HashMap<>(known);
        descriptions.forEach(description ->
                apply(all.computeIfAbsent(description.key(), key -> new OrganizationEntity()), description));
        return repository
                .persist(all.values())
                .chain(repository::flush)
                .invoke(() -> descriptions.forEach(description -> {
                    String parent = description.parent();
                    of(all, description.key()).parentId = parent == null ? null : of(all, parent).id;
                }))
                .chain(repository::flush)
                .chain(repository::getSession)
                .chain(session -> NameRows.replace(
                                session, "organization_name", "organization_id", "bigint", names(descriptions, all))
                        .chain(() -> OrganizationRows.replace(session, List.copyOf(descriptions), ids(all))));
    }

    private static void apply(OrganizationEntity entity, OrganizationDescription description) {
        entity.key = description.key();
        entity.name = description.name();
        entity.kind = description.kind();
        entity.country = description.country();
    }

    private static Map<String, Long> ids(Map<String, OrganizationEntity> all) {
        Map<String, Long> ids = new HashMap<>();
        all.forEach((key, entity) -> ids.put(key, entity.id));
        return ids;
    }

    private static Map<Long, Names> names(
            Collection<OrganizationDescription> descriptions, Map<String, OrganizationEntity> all) {
        return descriptions.stream()
                .collect(
                        Collectors.toMap(description -> of(all, description.key()).id, OrganizationDescription::names));
    }

    /** Of those that {@link #describe} has loaded or made. */
    private static OrganizationEntity of(Map<String, OrganizationEntity> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private Uni<Map<String, OrganizationEntity>> load(Set<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : repository
                        .getSession()
                        .chain(session -> session.createNativeQuery(OF_KEYS, OrganizationEntity.class)
                                .setParameter("keys", EntityRows.texts(keys))
                                .getResultList())
                        .map(found ->
                                found.stream().collect(Collectors.toMap(entity -> entity.key, Function.identity())));
    }
}
