package org.tergeu.graphql.node;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.knowledge.AsOf;

/** Loads things of any type by their identifiers, one statement for each type and day. */
@Singleton
public class Nodes {

    /** Days of knowledge that are asked of at once: each takes a statement of its own. */
    private static final int MOST_DAYS = 20;

    private final Map<String, NodeSource> sources;

    /** What is loaded together. */
    private record NodeKind(String type, AsOf asOf) {}

    Nodes(@All List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
    }

    /**
     * The things in the order of their identifiers; null for each that does not exist (any more).
     *
     * @throws InvalidRequest {@code INVALID_ID} when there is no such type, {@code INVALID_ARGUMENT} when they are of too many days
     */
    public Uni<List<Node>> load(List<GlobalId> ids) {
        refuseTooManyDays(ids);
        List<Uni<Map<GlobalId, Node>>> parts =
                ids.stream().collect(Collectors.groupingBy(id -> new NodeKind(id.type(), id.asOf()))).values().stream()
                        .map(some ->
                                source(some.get(0)).loadByIds(some, some.get(0).asOf()))
                        .toList();
        if (parts.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join().all(parts).andFailFast().map(found -> {
            Map<GlobalId, Node> all = new HashMap<>();
            found.forEach(all::putAll);
            return new ArrayList<>(ids.stream().map(all::get).toList());
        });
    }

    private static void refuseTooManyDays(List<GlobalId> ids) {
        long days = ids.stream().map(GlobalId::asOf).distinct().count();
        if (days > MOST_DAYS) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_ARGUMENT,
                    "ids: they are of " + days + " days. At most " + MOST_DAYS + " days are allowed at once.");
        }
    }

    private NodeSource source(GlobalId id) {
        NodeSource source = sources.get(id.type());
        if (source == null || (id.asOf().day() != null && !source.isKnownByDay())) {
            throw id.invalid();
        }
        return source;
    }
}
