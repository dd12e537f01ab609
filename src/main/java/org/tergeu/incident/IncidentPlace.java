package org.tergeu.incident;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.knowledge.AsOf;
import org.tergeu.place.Place;
import org.tergeu.vocabulary.PlacePrecision;

/**
 * Where an incident took place, as claimed.
 *
 * @param place is read along when somebody asks for it, and null otherwise
 */
@Type("IncidentPlace")
@Description("Where an incident took place, as claimed.")
public record IncidentPlace(
        @Ignore long factId,
        @Ignore long incidentId,
        @Description("The place.") Place place,
        @Description("How exactly the place is known.") PlacePrecision precision,

        @Description("Whether reports name places for the incident that have nothing in common.")
        boolean disputed,

        @Ignore AsOf asOf) {}
