package org.tergeu.claim.fact;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.tergeu.platform.sql.StoredJson;

/**
 * The detail of a claim, as {@link StoredJson} writes it. Publication reads it part by part, so the text is parsed once.
 *
 * <p>Two details are equal when their texts are. Not safe for several threads at once.
 */
public final class StoredDetail {

    private final String text;
    private final LocalDate reported;
    private @Nullable Object read;
    private @Nullable List<Object> counted;

    /**
     * The detail of a claim.
     *
     * @param reported the day from which its report can be cited
     */
    public StoredDetail(String text, LocalDate reported) {
        this.text = text;
        this.reported = reported;
    }

    /** The detail as an object, with its dates as a report of its day means them. */
    public <D> D as(Class<D> type) {
        if (!type.isInstance(read)) {
            D detail = StoredJson.read(text, type);
            read = detail instanceof Dated<?> dated ? dated.by(reported) : detail;
        }
        return type.cast(read);
    }

    /** What it says of the attributes of which figures of its kind are. */
    List<Object> counted(FactKind kind) {
        List<Object> found = counted;
        if (found == null) {
            found = WhatIsCounted.in(StoredJson.read(text, JsonNode.class), kind);
            counted = found;
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredDetail detail && text.equals(detail.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
