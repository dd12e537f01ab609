package org.tergeu.claim.publication;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.Version;
import org.tergeu.platform.writing.Aside;
import org.tergeu.platform.writing.EntityRows;

/** A repository of rows with versions, and the way in which all of them are written. */
public interface VersionedRepository<E extends VersionedEntity> extends PanacheRepositoryBase<E, Long> {

    /**
     * Replaces the rows of all facts of a kind.
     *
     * @param value makes a value from the claims of a fact that are known on a day
     * @param entity makes the row of a value
     */
    default <T> Uni<Void> replace(
            ClaimedFacts facts, FactKind kind, Function<Known, T> value, BiFunction<ClaimedFact, T, E> entity) {
        return replaceVersions(facts, kind, fact -> fact.versions(value), entity);
    }

    /** Replaces the rows of all facts of a kind whose versions may depend on other facts. */
    default <T> Uni<Void> replaceVersions(
            ClaimedFacts facts,
            FactKind kind,
            Function<ClaimedFact, List<Version<T>>> versions,
            BiFunction<ClaimedFact, T, E> entity) {
        return replaceRows(
                facts.ids(kind),
                () -> facts.ofKind(kind).stream()
                        .flatMap(fact -> versions.apply(fact).stream().map(version -> {
                            E row = entity.apply(fact, version.value());
                            row.identify(fact, version);
                            return row;
                        }))
                        .toList());
    }

    /** Replaces the rows of all facts of some kinds; a fact can have several rows for the same day. */
    default Uni<Void> replaceEach(ClaimedFacts facts, List<FactKind> kinds, Function<ClaimedFact, Stream<E>> rows) {
        return replaceRows(
                kinds.stream().flatMap(kind -> facts.ids(kind).stream()).toList(),
                () -> kinds.stream()
                        .flatMap(kind -> facts.ofKind(kind).stream())
                        .flatMap(rows)
                        .toList());
    }

    /**
     * Replaces all rows of these facts.
     *
     * @param rows makes the new rows, on a thread of {@link Aside}
     */
    default Uni<Void> replaceRows(List<Long> factIds, Supplier<List<E>> rows) {
        if (factIds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        EntityRows<E> table = EntityRows.of(entityClass());
        return Aside.work(rows)
                .chain(made -> getSession()
                        .chain(session -> table.delete(session, factIds).chain(() -> table.insert(session, made))));
    }

    /** The class of the rows. */
    Class<E> entityClass();
}
