package org.tergeu.measure;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.claim.Claim;
import org.tergeu.claim.Claims;
import org.tergeu.claim.attribute.AttributeClaims;
import org.tergeu.claim.attribute.AttributeReader;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.filter.FactFilter;
import org.tergeu.filter.MeasureFilter;
import org.tergeu.graphql.loading.ByReference;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.incident.Incident;
import org.tergeu.incident.IncidentRef;
import org.tergeu.incident.Incidents;
import org.tergeu.knowledge.AsOf;
import org.tergeu.vocabulary.MeasureKind;

/** Other counted things of incidents. */
@GraphQLApi
public class MeasureApi {

    private final MeasureReader reader;
    private final Incidents incidents;
    private final Claims claims;
    private final AttributeReader attributes;
    private final Pages pages;

    @Inject
    MeasureApi(MeasureReader reader, Incidents incidents, Claims claims, AttributeReader attributes, Pages pages) {
        this.reader = reader;
        this.incidents = incidents;
        this.claims = claims;
        this.attributes = attributes;
        this.pages = pages;
    }

    @Query("measures")
    @Description(
            "Measures, the newest first unless ordered otherwise. Those of policy events are listed, but are in no total: `countsInTotals` of the incident filter sets these apart.")
    public Uni<MeasureConnection> measures(
            @Nullable @Description("Which measures; absent: all.") MeasureFilter filter,
            @Nullable @Description("In which order; absent: newest first.") MeasureOrder orderBy,
            @Nullable @Description("As they had been reported by the end of this day; absent: as they are known now.")
                    LocalDate asOf,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        return pages.page(
                        reader.list(filter, orderBy, AsOf.of(asOf)),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(MeasureConnection::of);
    }

    @Description("How many measures the whole list has.")
    public Uni<Integer> totalCount(@Source MeasureConnection connection) {
        return connection.total().get();
    }

    @ByReference
    @Bounded(Bounded.THINGS)
    @Description("Other counted things of it: searches, attackers, transactions, damage.")
    public Uni<List<@NonNull Measure>> measures(
            @Source Incident incident,
            @Nullable @Description("Of these kinds only, as any standing report has it.")
                    List<@NonNull MeasureKind> kind,
            @Nullable @Description(Chosen.FILTER) MeasureFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) MeasureOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return measures(incident.ref(), kind, filter, orderBy, first);
    }

    Uni<List<Measure>> measures(
            IncidentRef incident,
            @Nullable List<MeasureKind> kind,
            @Nullable MeasureFilter filter,
            @Nullable MeasureOrder orderBy,
            @Nullable Integer first) {
        FactFilter which = new MeasureReader.OfKinds(kind, filter);
        return reader.loadByIncident(incident, Chosen.of(which, orderBy, first), null);
    }

    @Description("The incident that it is of.")
    public Uni<Incident> incident(@Source Measure measure) {
        return incidents.load(measure.incidentId(), measure.asOf());
    }

    @Description(
            "Measures that may count the same: of the same kind, with a name where this one has none, without a name, by the name in other words, or of an incident that contains this one or is part of it. A total has as much as one of the two has in `low`, all in `high`.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Measure>> possiblySame(
            @Source Measure measure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return reader.loadPossiblySame(measure.factId(), Few.of(first), measure.asOf());
    }

    @Description("Who says so, oldest report first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source Measure measure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return claims.ofFact(measure.factId(), measure.asOf(), Few.of(first));
    }

    @Description(
            "What reports say of its kind and name, where they do not all say the same; what it shows is the current reading.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull AttributeClaims>> attributeClaims(
            @Source Measure measure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return attributes.load(FactKind.MEASURE, measure.factId(), measure.asOf(), Few.of(first));
    }
}
