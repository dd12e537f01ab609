package org.tergeu.incident;

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
import org.tergeu.filter.IncidentFilter;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.loading.ByReference;
import org.tergeu.graphql.loading.Referenced;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.knowledge.AsOf;
import org.tergeu.offence.Offence;
import org.tergeu.platform.sql.Columns;
import org.tergeu.report.Report;
import org.tergeu.report.ReportFilter;
import org.tergeu.report.ReportOrder;
import org.tergeu.report.Reports;

/** Incidents, where they took place, and how they nest. */
@GraphQLApi
public class IncidentApi {

    private final IncidentReader reader;
    private final IncidentPlaceReader incidentPlaces;
    private final EpisodeReader episodes;
    private final LastReported lastReported;
    private final Incidents incidents;
    private final Reports reports;
    private final Claims claims;
    private final AttributeReader attributes;
    private final Pages pages;
    private final Batches batches;

    @Inject
    IncidentApi(
            IncidentReader reader,
            IncidentPlaceReader incidentPlaces,
            EpisodeReader episodes,
            LastReported lastReported,
            Incidents incidents,
            Reports reports,
            Claims claims,
            AttributeReader attributes,
            Pages pages,
            Batches batches) {
        this.reader = reader;
        this.incidentPlaces = incidentPlaces;
        this.episodes = episodes;
        this.lastReported = lastReported;
        this.incidents = incidents;
        this.reports = reports;
        this.claims = claims;
        this.attributes = attributes;
        this.pages = pages;
        this.batches = batches;
    }

    @Query("incident")
    @Description("The incident of this key; null when there is none.")
    @Nullable
    public Uni<Incident> incident(
            @Description("Such as 2025-01-prison-drug-operation.") String key,
            @Nullable @Description("As it had been reported by the end of this day; absent: as it is known now.")
                    LocalDate asOf,
            Context context) {
        AsOf knowledge = AsOf.of(asOf);
        Columns columns = Selection.of(context).of(IncidentReader.COLUMNS);
        return Referenced.by(
                IncidentRef.unread(key, knowledge),
                batches.load(
                        List.of("incident", knowledge, columns),
                        key,
                        keys -> incidents.loadByKeys(keys, knowledge, columns)));
    }

    @Query("incidents")
    @Description("Incidents, the newest first unless ordered otherwise: by BEST_KNOWN_DAY.")
    public Uni<IncidentConnection> incidents(
            @Nullable @Description("Which incidents; absent: all.") IncidentFilter filter,
            @Nullable @Description("In which order; absent: newest first.") IncidentOrder orderBy,
            @Nullable @Description("As they had been reported by the end of this day; absent: as they are known now.")
                    LocalDate asOf,
            @Nullable @Description(PageArguments.FIRST) Integer first,
            @Nullable @Description(PageArguments.AFTER) String after,
            @Nullable @Description(PageArguments.LAST) Integer last,
            @Nullable @Description(PageArguments.BEFORE) String before,
            Context context) {
        Columns columns = Selection.of(context).ofPage(IncidentReader.COLUMNS);
        return pages.page(
                        reader.list(filter, orderBy, AsOf.of(asOf), columns),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(IncidentConnection::of);
    }

    @Description("How many incidents the whole list has.")
    public Uni<Integer> totalCount(@Source IncidentConnection connection) {
        return connection.total().get();
    }

    @Description(
            "The day on which it was last reported: from which the last standing report of it can be cited, as `firstReported`.")
    public Uni<LocalDate> lastReported(@Source Incident incident) {
        AsOf asOf = incident.asOf();
        return asOf.equals(AsOf.NOW)
                ? Uni.createFrom().item(incident.lastReportedNow())
                : batches.load(
                        List.of("Incident.lastReported", asOf),
                        incident.rowId(),
                        ids -> lastReported.loadByIncidents(ids, asOf));
    }

    @Bounded(Bounded.PARTS)
    @Description(
            "What it is about, by the ICCS and by national law, as far as reports say; where none does, what its kind means (TRAFFICKING_CASE: 0204). What people are proceeded against for is in `legalOutcomes`.")
    public Uni<List<@NonNull Offence>> offences(
            @Source Incident incident, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return Uni.createFrom().item(Few.of(first).of(incident.allOffences()));
    }

    @ByReference
    @Bounded(Bounded.THINGS)
    @Description("Where it took place, as claimed.")
    public Uni<List<@NonNull IncidentPlace>> places(
            @Source Incident incident, @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first, Context context) {
        return places(incident.ref(), first, context);
    }

    Uni<List<IncidentPlace>> places(IncidentRef incident, @Nullable Integer first, Context context) {
        AsOf asOf = incident.asOf();
        Columns columns = Selection.of(context).of(IncidentPlaceReader.COLUMNS);
        Few few = Few.of(first);
        return batches.loadMany(
                List.of("Incident.places", asOf, columns, few),
                incident,
                refs -> incidentPlaces.loadByIncidents(refs, few, asOf, columns));
    }

    @Description("Which parts of the incident took place there, and when, as far as reports say; the earliest first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Episode>> episodes(
            @Source IncidentPlace incidentPlace, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        AsOf asOf = incidentPlace.asOf();
        Few few = Few.of(first);
        return batches.loadMany(
                List.of("IncidentPlace.episodes", asOf, few),
                incidentPlace.factId(),
                ids -> episodes.loadByPlaces(ids, few, asOf));
    }

    @Description("Who says that it took place there, oldest report first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source IncidentPlace incidentPlace, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return claims.ofFact(incidentPlace.factId(), incidentPlace.asOf(), Few.of(first));
    }

    @Description("The incident that it is a part of.")
    @Nullable
    public Uni<Incident> partOf(@Source Incident incident) {
        return incidents.load(incident.partOfId(), incident.asOf());
    }

    @Description("Its direct parts, in the order in which they took place.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull Incident>> parts(
            @Source Incident incident,
            @Nullable @Description(Chosen.FILTER) IncidentFilter filter,
            @Nullable @Description(Chosen.AS_OCCURRED) IncidentOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        AsOf asOf = incident.asOf();
        Chosen<IncidentFilter, IncidentOrder> chosen = Chosen.of(filter, orderBy, first);
        return batches.loadMany(
                List.of("Incident.parts", chosen, asOf), incident.rowId(), ids -> reader.loadParts(ids, chosen, asOf));
    }

    @Description("Incidents that reports see as related, in the order in which they took place.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull Incident>> related(
            @Source Incident incident,
            @Nullable @Description(Chosen.FILTER) IncidentFilter filter,
            @Nullable @Description(Chosen.AS_OCCURRED) IncidentOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        AsOf asOf = incident.asOf();
        Chosen<IncidentFilter, IncidentOrder> chosen = Chosen.of(filter, orderBy, first);
        return batches.loadMany(
                List.of("Incident.related", chosen, asOf),
                incident.rowId(),
                ids -> reader.loadRelated(ids, chosen, asOf));
    }

    @Description("The reports of it that count, oldest first.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull Report>> reports(
            @Source Incident incident,
            @Nullable @Description(Chosen.FILTER) ReportFilter filter,
            @Nullable @Description("In which order; absent: oldest first.") ReportOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return reports.ofIncident(incident.rowId(), incident.asOf(), Chosen.of(filter, orderBy, first));
    }

    @Description(
            "What reports say of its day, hour, kind and status, where they do not all say the same; what it shows is the current reading.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull AttributeClaims>> attributeClaims(
            @Source Incident incident, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return attributes.load(FactKind.INCIDENT, incident.rowId(), incident.asOf(), Few.of(first));
    }
}
