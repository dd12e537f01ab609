package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A code of a place in ISO 3166 that is not the one it has here. */
@Type("PlaceCode")
@Description(
        "A code of a place in ISO 3166 that is not the one it has here: of three letters (KAZ), or a former one (KZ-AKM).")
public record PlaceCode(
        @Description("The code.") String code,

        @Nullable @Description("Day from which the standard had it no more; null: it has it still, or no source says.")
        LocalDate until) {}
