package org.tergeu.graphql.limits;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import io.smallrye.graphql.api.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How large a document is with its fragments put in place. It is read before the document is compared with the schema, since that
 * takes long for what is large: two dozen fragments that each use the next one twice are millions of fields.
 *
 * @param rootFields fields that the largest operation begins with
 * @param whole everything in all operations
 * @param inputDepth lists and objects in each other in the deepest argument
 */
record Shape(long rootFields, Size whole, int inputDepth) {

    /** Refuses what is larger than allowed. */
    void check(Limits limits) {
        LimitExceeded.check("depth", "nested fields", whole.depth, limits.depth());
        LimitExceeded.check("root-fields", "fields to begin with", rootFields, limits.rootFields());
        LimitExceeded.check("aliases", "aliases", whole.aliases, limits.aliases());
        LimitExceeded.check("directives", "directives", whole.directives, limits.directives());
        LimitExceeded.check("fields", "fields", whole.fields, limits.fields());
        LimitExceeded.check("input-depth", "nested lists and objects", inputDepth, limits.inputDepth());
    }

    static Shape of(Document document) {
        Reader reader = new Reader();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> reader.fragments.putIfAbsent(fragment.getName(), fragment));
        long rootFields = 0;
        Size whole = Size.NOTHING;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            rootFields = Math.max(rootFields, reader.direct(operation.getSelectionSet()));
            whole = whole.and(reader.directives(operation)).and(reader.of(operation.getSelectionSet()));
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                whole = whole.and(reader.directives(variable));
                reader.read(variable.getDefaultValue());
            }
        }
        // Fragments that nothing uses are compared with the schema, too.
        for (FragmentDefinition fragment : reader.fragments.values()) {
            reader.of(fragment);
        }
        return new Shape(rootFields, whole, reader.inputDepth);
    }

    /**
     * What is in a selection.
     *
     * @param depth fields in fields, this one included
     */
    record Size(long depth, long fields, long aliases, long directives) {

        static final Size NOTHING = new Size(0, 0, 0, 0);

        Size and(Size other) {
            return new Size(
                    Math.max(depth, other.depth),
                    Sums.add(fields, other.fields),
                    Sums.add(aliases, other.aliases),
                    Sums.add(directives, other.directives));
        }
    }

    private static final class Reader {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, Size> sizes = new HashMap<>();
        private final Map<String, Long> directFields = new HashMap<>();
        private int inputDepth;

        Size of(@Nullable SelectionSet selections) {
            Size size = Size.NOTHING;
            if (selections != null) {
                for (Selection<?> selection : selections.getSelections()) {
                    size = size.and(directives((DirectivesContainer<?>) selection))
                            .and(of(selection));
                }
            }
            return size;
        }

        private Size of(Selection<?> selection) {
            if (selection instanceof Field field) {
                field.getArguments().forEach(argument -> read(argument.getValue()));
                Size within = of(field.getSelectionSet());
                return new Size(
                        within.depth + 1,
                        Sums.add(within.fields, 1),
                        Sums.add(within.aliases, field.getAlias() == null ? 0 : 1),
                        within.directives);
            }
            if (selection instanceof InlineFragment inline) {
                return of(inline.getSelectionSet());
            }
            FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
            return fragment == null ? Size.NOTHING : of(fragment);
        }

        Size of(FragmentDefinition fragment) {
            Size known = sizes.get(fragment.getName());
            if (known == null) {
                // A fragment that contains itself adds nothing here; the schema's rules refuse it.
                sizes.put(fragment.getName(), Size.NOTHING);
                known = directives(fragment).and(of(fragment.getSelectionSet()));
                sizes.put(fragment.getName(), known);
            }
            return known;
        }

        /** Fields that stand in a selection itself or in its fragments. */
        long direct(@Nullable SelectionSet selections) {
            long fields = 0;
            if (selections != null) {
                for (Selection<?> selection : selections.getSelections()) {
                    fields = Sums.add(fields, direct(selection));
                }
            }
            return fields;
        }

        private long direct(Selection<?> selection) {
            if (selection instanceof Field) {
                return 1;
            }
            if (selection instanceof InlineFragment inline) {
                return direct(inline.getSelectionSet());
            }
            String name = ((FragmentSpread) selection).getName();
            Long known = directFields.get(name);
            if (known == null) {
                directFields.put(name, 0L);
                FragmentDefinition fragment = fragments.get(name);
                known = fragment == null ? 0L : direct(fragment.getSelectionSet());
                directFields.put(name, known);
            }
            return known;
        }

        Size directives(DirectivesContainer<?> container) {
            List<Directive> directives = container.getDirectives();
            directives.forEach(directive -> directive.getArguments().forEach(argument -> read(argument.getValue())));
            return new Size(0, 0, 0, directives.size());
        }

        void read(graphql.language.@Nullable Value<?> value) {
            if (value != null) {
                inputDepth = Math.max(inputDepth, Inputs.depth(value));
            }
        }
    }
}
