package org.tergeu.graphql.execution.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;

/** What is selected of things of one type, in the order of the response. */
public final class ObjectPlan {

    private final FieldPlan[] fields;

    ObjectPlan(FieldPlan[] fields) {
        this.fields = fields;
    }

    /** How many fields are selected. */
    public int size() {
        return fields.length;
    }

    /** One of the fields that are selected. */
    public FieldPlan field(int index) {
        return fields[index];
    }

    /** Begins to find the values of all fields of a thing. */
    public ObjectNode executeSelectionSet(
            Completion completion, @Nullable Object source, @Nullable ResponseNode parent, int index) {
        completion.count(fields.length);
        ObjectNode node = new ObjectNode(this, parent, index);
        for (int i = 0; i < fields.length; i++) {
            completion.executeField(node, i, source);
        }
        return node;
    }

    /** Whether a field is selected, by a path of names. */
    boolean selects(String path) {
        int slash = path.indexOf('/');
        String name = slash < 0 ? path : path.substring(0, slash);
        for (FieldPlan field : fields) {
            if (field.definition().getName().equals(name)
                    && (slash < 0 || field.value().selects(path.substring(slash + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Propagates errors to where null is allowed: false when the object itself has to be null for one of them. */
    boolean propagate(ObjectNode node) {
        for (int i = 0; i < fields.length; i++) {
            node.values[i] = fields[i].value().propagated(node.values[i]);
            if (node.values[i] == null && fields[i].value().isNonNull()) {
                return false;
            }
        }
        return true;
    }

    void write(ObjectNode node, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < fields.length; i++) {
            out.writeFieldName(fields[i].key());
            fields[i].value().writeOrNull(node.values[i], out);
        }
        out.writeEndObject();
    }
}
