package org.tergeu.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.tergeu.claim.fact.Dated;
import org.tergeu.vocabulary.PlacePrecision;

/** What a report says of where an incident took place, and of which part of it did so there. */
@RegisterForReflection(registerFullHierarchy = true)
public record IncidentPlaceDetail(
        String placeCode,
        PlacePrecision precision,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<EpisodeDetail> episodes)
        implements Dated<IncidentPlaceDetail> {

    @Override
    public IncidentPlaceDetail by(LocalDate reported) {
        return episodes == null
                ? this
                : new IncidentPlaceDetail(
                        placeCode,
                        precision,
                        episodes.stream()
                                .map(episode -> episode == null ? null : episode.by(reported))
                                .toList());
    }
}
