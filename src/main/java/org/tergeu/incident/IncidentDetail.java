package org.tergeu.incident;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.claim.fact.Dated;
import org.tergeu.offence.OffenceDetail;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;

/**
 * What a report says of an incident itself; null where it says nothing.
 *
 * @param occurredAt the day of {@code occurred} with an hour and minute, in the notation of {@link org.tergeu.calendar.PointInTime}
 */
@RegisterForReflection(registerFullHierarchy = true)
public record IncidentDetail(
        @Nullable String name,
        @Nullable String summary,
        @Nullable IncidentKind kind,
        @Nullable IncidentStatus status,
        @Nullable FuzzyDate occurred,
        @Nullable Long partOfId,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<OffenceDetail> offences,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String occurredAt)
        implements Dated<IncidentDetail> {

    @Override
    public IncidentDetail by(LocalDate reported) {
        return occurred == null
                ? this
                : new IncidentDetail(
                        name, summary, kind, status, occurred.by(reported), partOfId, offences, occurredAt);
    }
}
