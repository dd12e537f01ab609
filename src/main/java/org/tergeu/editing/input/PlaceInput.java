package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.tergeu.vocabulary.PlaceLevel;

/** A place below region level as the report describes it; countries and regions are built in. */
@Input("PlaceInput")
@Description("A place below region level as the report describes it; countries and regions are built in.")
public record PlaceInput(
        @Description("Its code, a key of its own such as kz-taldykorgan.")
        String code,

        @Description("Its name in English.") String name,
        @Description("CITY, DISTRICT or LOCALITY.") PlaceLevel level,

        @Description("Code of the place that it lies in today.")
        String parent,

        @Nullable @Description("What it lay in before.") List<@NonNull FormerParentInput> formerParents,

        @Nullable @Description("WGS 84, degrees north; both or neither.")
        Double latitude,

        @Nullable @Description("WGS 84, degrees east; both or neither.")
        Double longitude,

        @Nullable @Description("Its names in other languages, and variants.")
        List<@NonNull NameInput> names) {}
