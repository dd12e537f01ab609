package org.tergeu.editing.history;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** An entry of the journal. */
@Type("Change")
@Description("A change of a report or an incident, as the journal has it.")
public record Change(
        @Description("The revision of the dataset that has it.")
        String revision,

        @Description("What it has done.") ChangeKind kind,

        @Description("What was changed.") ChangedThing thing,

        @Description(
                "The key of what was changed; it stays, whatever becomes of it, but for that of a person who was erased: then it is the one that they have since.")
        String key,

        @Nullable @Description("The key of what it was merged into; null when it was not merged.")
        String into,

        @Description("When it was made.") OffsetDateTime madeAt,

        @Description(
                "SHA-256 of this entry and the hash of the one before. Compared with one that was kept, it shows whether an entry was changed or taken out later.")
        String hash) {}
