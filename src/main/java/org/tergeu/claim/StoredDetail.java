package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.platform.sql.StoredJson;

/**
 * What a claim says beside its figure, as {@link StoredJson} writes it. Publishing asks for each part of it on its own, so it is read once.
 *
 * <p>Two are equal when their texts are. Not for several threads at once.
 */
public final class StoredDetail {

    private final String text;
    private @Nullable Object read;

    public StoredDetail(String text) {
        this.text = text;
    }

    /** The detail of a claim of such a fact. */
    public <D> D as(Class<D> type) {
        if (!type.isInstance(read)) {
            read = StoredJson.read(text, type);
        }
        return type.cast(read);
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
