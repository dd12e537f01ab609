package org.tergeu.person;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tergeu.naming.NameRows;
import org.tergeu.naming.Names;
import org.tergeu.platform.writing.EntityRows;

/** Writes people within the current transaction; only intake does. */
@Singleton
public class PersonRegister {

    private static final String OF_KEYS =
            "select " + EntityRows.of(PersonEntity.class).columns("t") + " from person t where "
                    + EntityRows.amongTexts("t.key", "keys");

    private final PersonRepository repository;

    PersonRegister(PersonRepository repository) {
        this.repository = repository;
    }

    /** The rows of those keys that exist. */
    public Uni<Map<String, Long>> loadIds(Set<String> keys) {
        return load(keys).map(found -> {
            Map<String, Long> ids = new HashMap<>();
            found.forEach((key, entity) -> ids.put(key, entity.id));
            return ids;
        });
    }

    /** Publishes these descriptions, of new people and known ones. */
    public Uni<Void> describe(Collection<PersonDescription> descriptions) {
        Set<String> keys = descriptions.stream().map(PersonDescription::key).collect(Collectors.toSet());
        return keys.isEmpty() ? Uni.createFrom().voidItem() : load(keys).chain(known -> describe(descriptions, known));
    }

    private Uni<Void> describe(Collection<PersonDescription> descriptions, Map<String, PersonEntity> known) {
        Map<String, PersonEntity> all = new HashMap<>(known);
        for (PersonDescription description : descriptions) {
            PersonEntity entity = all.computeIfAbsent(description.key(), key -> new PersonEntity());
            entity.key = description.key();
            entity.name = description.name();
            entity.position = description.position();
        }
        return repository
                .persist(all.values())
                .chain(repository::flush)
                .chain(repository::getSession)
                .chain(session ->
                        NameRows.replace(session, "person_name", "person_id", "bigint", names(descriptions, all)));
    }

    private static Map<Long, Names> names(Collection<PersonDescription> descriptions, Map<String, PersonEntity> all) {
        return descriptions.stream()
                .collect(Collectors.toMap(description -> of(all, description.key()).id, PersonDescription::names));
    }

    /** Of those that {@link #describe} has loaded or made. */
    private static PersonEntity of(Map<String, PersonEntity> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private Uni<Map<String, PersonEntity>> load(Set<String> keys) {
        return keys.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : repository
                        .getSession()
                        .chain(session -> session.createNativeQuery(OF_KEYS, PersonEntity.class)
                                .setParameter("keys", EntityRows.texts(keys))
                                .getResultList())
                        .map(found ->
                                found.stream().collect(Collectors.toMap(entity -> entity.key, Function.identity())));
    }
}
