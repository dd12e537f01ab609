package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** How an editor describes a person: in place of all that editors gave before. */
@Input("DescribePersonInput")
@Description(
        "How an editor describes a person: in place of all that editors gave before. What is absent is as reports say; with nothing but the key, all is.")
public record DescribePersonInput(
        @Description("The key of the person.") String key,
        @Nullable @Description("The usual name in English.") String name,

        @Nullable @Description("What they are known as, such as Minister of X.")
        String position,

        @Nullable @Description("Further names; within a language the first is the usual one.")
        List<@NonNull NameInput> names,

        @Nullable @Description("Names that reports give and that are of something else.")
        List<@NonNull String> without,

        @Nullable
        @Description(
                "The revision of the dataset (`dataset.revision`) in which you looked at it; absent when no editor has described it.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
