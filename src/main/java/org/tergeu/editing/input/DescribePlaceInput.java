package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** How an editor describes a place: in place of all that editors gave before. */
@Input("DescribePlaceInput")
@Description(
        "How an editor describes a place: in place of all that editors gave before. What is absent is as reports say; with nothing but the code, all is.")
public record DescribePlaceInput(
        @Description("The code of the place, which a report has described.")
        String code,

        @Nullable @Description("The usual name in English.") String name,

        @Nullable @Description("WGS 84, degrees north; both or neither.")
        Double latitude,

        @Nullable @Description("WGS 84, degrees east; both or neither.")
        Double longitude,

        @Nullable @Description("Further names; within a language the first is the usual one.")
        List<@NonNull NameInput> names,

        @Nullable @Description("Names that reports give and that are of something else.")
        List<@NonNull String> without,

        @Nullable
        @Description(
                "The revision of the dataset (`dataset.revision`) in which you looked at it; absent when no editor has described it.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
