package org.tergeu.graphql.execution.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.util.Collection;

/** A list. */
final class ListPlan extends ValuePlan {

    private final ValuePlan element;

    ListPlan(boolean nonNull, ValuePlan element) {
        super(nonNull);
        this.element = element;
    }

    @Override
    public Object completeValue(Completion completion, Object value, ResponseNode parent, int index) {
        Collection<?> elements = (Collection<?>) value;
        completion.count(elements.size());
        ListNode node = new ListNode(parent, index, elements.size());
        int i = 0;
        for (Object one : elements) {
            completion.completeValue(node, i++, element, one);
        }
        return node;
    }

    @Override
    boolean selects(String path) {
        return element.selects(path);
    }

    @Override
    @Nullable
    Object propagated(@Nullable Object value) {
        if (value instanceof ListNode node) {
            for (int i = 0; i < node.values.length; i++) {
                node.values[i] = element.propagated(node.values[i]);
                if (node.values[i] == null && element.isNonNull()) {
                    return null;
                }
            }
        }
        return value;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object one : ((ListNode) value).values) {
            element.writeOrNull(one, out);
        }
        out.writeEndArray();
    }
}
