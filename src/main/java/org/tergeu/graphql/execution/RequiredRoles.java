package org.tergeu.graphql.execution;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.execution.input.Fragments;
import org.tergeu.graphql.execution.input.Reflection;

/** Which role an operation needs: the highest that {@link Allowed} names on the methods of its fields. A mutation without one needs ADMIN. */
final class RequiredRoles {

    private final Map<String, Role> ofQueries = new HashMap<>();
    private final Map<String, Role> ofMutations = new HashMap<>();

    RequiredRoles(Schema model) {
        read(model.getQueries(), ofQueries);
        read(model.getMutations(), ofMutations);
    }

    private static void read(Collection<Operation> operations, Map<String, Role> roles) {
        operations.forEach(operation -> Arrays.stream(
                        Reflection.type(operation.getClassName()).getMethods())
                .filter(method -> method.getName().equals(operation.getMethodName()))
                .map(RequiredRoles::of)
                .filter(Objects::nonNull)
                .max(Role::compareTo)
                .ifPresent(role -> roles.put(operation.getName(), role)));
    }

    private static @Nullable Role of(Method method) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        return allowed == null ? null : allowed.value();
    }

    /** The least role that an operation of a document that fits the schema takes; null when it is anybody's who may ask at all. */
    @Nullable
    Role of(Document document, OperationDefinition operation) {
        Map<String, FragmentDefinition> fragments = Fragments.byName(document);
        Stream<String> fields = fields(operation.getSelectionSet(), fragments);
        return switch (operation.getOperation()) {
            case QUERY ->
                ofQueries.isEmpty()
                        ? null
                        : fields.map(ofQueries::get)
                                .filter(Objects::nonNull)
                                .max(Role::compareTo)
                                .orElse(null);
            case MUTATION ->
                fields.map(field -> ofMutations.getOrDefault(field, Role.ADMIN))
                        .max(Role::compareTo)
                        .orElse(Role.ADMIN);
            case SUBSCRIPTION -> null;
        };
    }

    private static Stream<String> fields(SelectionSet selections, Map<String, FragmentDefinition> fragments) {
        return selections.getSelections().stream().flatMap(selection -> fields(selection, fragments));
    }

    private static Stream<String> fields(Selection<?> selection, Map<String, FragmentDefinition> fragments) {
        if (selection instanceof Field field) {
            return Stream.of(field.getName());
        }
        if (selection instanceof InlineFragment inline) {
            return fields(inline.getSelectionSet(), fragments);
        }
        String name = ((FragmentSpread) selection).getName();
        return fields(Objects.requireNonNull(fragments.get(name), name).getSelectionSet(), fragments);
    }
}
