package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.place.Place;
import org.tergeu.platform.AsOf;
import org.tergeu.vocabulary.PlacePrecision;

/** Where an incident took place, as claimed. */
@Type("IncidentPlace")
@Description("Where an incident took place, as claimed.")
public record IncidentPlace(
        @Ignore long factId,
        @Ignore long incidentId,
        @Ignore String placeCode,
        @Description("How exactly the place is known.") PlacePrecision precision,

        @Description("Whether reports name places for the incident that have nothing in common.")
        boolean disputed,

        @Ignore AsOf asOf,
        @Ignore @Nullable Place known) {}
