package org.tergeu.casualty;

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
import org.tergeu.filter.CasualtyFilter;
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

/** Casualties. */
@GraphQLApi
public class CasualtyApi {

    private final CasualtyReader reader;
    private final Incidents incidents;
    private final Claims claims;
    private final AttributeReader attributes;
    private final Pages pages;

    @Inject
    CasualtyApi(CasualtyReader reader, Incidents incidents, Claims claims, AttributeReader attributes, Pages pages) {
        this.reader = reader;
        this.incidents = incidents;
        this.claims = claims;
        this.attributes = attributes;
        this.pages = pages;
    }

    @Query("casualties")
    @Description("Casualties, the newest first unless ordered otherwise.")
    public Uni<CasualtyConnection> casualties(
            @Nullable @Description("Which casualties; absent: all.") CasualtyFilter filter,
            @Nullable @Description("In which order; absent: newest first.") CasualtyOrder orderBy,
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
                .map(CasualtyConnection::of);
    }

    @Description("How many casualties the whole list has.")
    public Uni<Integer> totalCount(@Source CasualtyConnection connection) {
        return connection.total().get();
    }

    @ByReference
    @Bounded(Bounded.THINGS)
    @Description("Who was killed, injured, missing, held hostage, rescued or displaced in it.")
    public Uni<List<@NonNull Casualty>> casualties(
            @Source Incident incident,
            @Nullable @Description(Chosen.FILTER) CasualtyFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) CasualtyOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return casualties(incident.ref(), filter, orderBy, first);
    }

    Uni<List<Casualty>> casualties(
            IncidentRef incident,
            @Nullable CasualtyFilter filter,
            @Nullable CasualtyOrder orderBy,
            @Nullable Integer first) {
        return reader.loadByIncident(incident, Chosen.of(filter, orderBy, first), null);
    }

    @Description("The incident in which it happened.")
    public Uni<Incident> incident(@Source Casualty casualty) {
        return incidents.load(casualty.incidentId(), casualty.asOf());
    }

    @Description("The figure that contains this one, perhaps of a wider incident: never add the two.")
    @Nullable
    public Uni<Casualty> partOf(@Source Casualty casualty) {
        return reader.load(casualty.partOfId(), casualty.asOf());
    }

    @Description(
            "Casualties that may be the same people: of the incident, called otherwise by another asserter or in another report, of its tree of incidents, marked by reports, or of an incident that contains this one or is part of it. A report that knows says `partOf`.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Casualty>> possiblySame(
            @Source Casualty casualty, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return reader.loadPossiblySame(casualty.factId(), Few.of(first), casualty.asOf());
    }

    @Description("Who says so, oldest report first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source Casualty casualty, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return claims.ofFact(casualty.factId(), casualty.asOf(), Few.of(first));
    }

    @Description(
            "What reports say of its harm and group, where they do not all say the same; what it shows is the current reading.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull AttributeClaims>> attributeClaims(
            @Source Casualty casualty, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return attributes.load(FactKind.CASUALTY, casualty.factId(), casualty.asOf(), Few.of(first));
    }
}
