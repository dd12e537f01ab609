package org.tergeu.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;

/** What is asked of things of one type, in the order of the answer. */
record ObjectPlan(FieldPlan[] fields) {

    /** Begins to find all values of a thing. */
    ObjectNode start(Execution execution, @Nullable Object source, @Nullable Node parent, int index) {
        execution.count(fields.length);
        ObjectNode node = new ObjectNode(this, parent, index);
        for (int i = 0; i < fields.length; i++) {
            execution.fetch(node, i, source);
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

    /** Carries failures upward: false when the object has to be null for one of them. */
    boolean settle(ObjectNode node) {
        for (int i = 0; i < fields.length; i++) {
            node.values[i] = fields[i].value().settled(node.values[i]);
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
