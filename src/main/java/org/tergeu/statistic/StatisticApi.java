package org.tergeu.statistic;

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
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;
import org.tergeu.incident.Incident;
import org.tergeu.incident.Incidents;
import org.tergeu.knowledge.AsOf;
import org.tergeu.place.Place;
import org.tergeu.place.Places;
import org.tergeu.report.Report;

/** Statistics. */
@GraphQLApi
public class StatisticApi {

    private final StatisticReader reader;
    private final Incidents incidents;
    private final Places places;
    private final Claims claims;
    private final AttributeReader attributes;
    private final Pages pages;

    @Inject
    StatisticApi(
            StatisticReader reader,
            Incidents incidents,
            Places places,
            Claims claims,
            AttributeReader attributes,
            Pages pages) {
        this.reader = reader;
        this.incidents = incidents;
        this.places = places;
        this.claims = claims;
        this.attributes = attributes;
        this.pages = pages;
    }

    @Query("statistic")
    @Description("The statistic of this key; null when there is none.")
    @Nullable
    public Uni<Statistic> statistic(
            @Description("Such as kz-2025-h1-drug-crimes.") String key,
            @Nullable @Description("As it had been reported by the end of this day; absent: as it is known now.")
                    LocalDate asOf) {
        return reader.loadByKey(key, AsOf.of(asOf));
    }

    @Query("statistics")
    @Description("Statistics, the newest period first unless ordered otherwise.")
    public Uni<StatisticConnection> statistics(
            @Nullable @Description("Which statistics; absent: all.") StatisticFilter filter,
            @Nullable @Description("In which order; absent: newest period first.") StatisticOrder orderBy,
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
                .map(StatisticConnection::of);
    }

    @Description("How many statistics the whole list has.")
    public Uni<Integer> totalCount(@Source StatisticConnection connection) {
        return connection.total().get();
    }

    @Description("Statistics that were announced at it.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull Statistic>> statistics(
            @Source Incident incident,
            @Nullable @Description(Chosen.FILTER) StatisticFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) StatisticOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return reader.loadByIncident(incident.rowId(), Chosen.of(filter, orderBy, first), incident.asOf());
    }

    @Description("Statistics that it reports. Always as is known now, also below something as of a day.")
    @Bounded(Bounded.MANY)
    public Uni<List<@NonNull Statistic>> statistics(
            @Source Report report,
            @Nullable @Description(Chosen.FILTER) StatisticFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) StatisticOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_MANY) Integer first) {
        return reader.loadByReport(report.rowId(), Chosen.of(filter, orderBy, first));
    }

    @Description("The area that it covers; null when no report says.")
    @Nullable
    public Uni<Place> place(@Source Statistic statistic, Context context) {
        return places.load(statistic.placeCode(), Selection.of(context));
    }

    @Description("The event at which it was announced.")
    @Nullable
    public Uni<Incident> announcedAt(@Source Statistic statistic) {
        return incidents.load(statistic.announcedAtId(), statistic.asOf());
    }

    @Description("The statistic that contains this one: never add the two.")
    @Nullable
    public Uni<Statistic> partOf(@Source Statistic statistic) {
        return reader.load(statistic.partOfId(), statistic.asOf());
    }

    @Description("\"Of which\": the statistics that this one contains.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Statistic>> breakdown(
            @Source Statistic statistic,
            @Nullable @Description(Chosen.FILTER) StatisticFilter filter,
            @Nullable @Description(Chosen.AS_REPORTED) StatisticOrder orderBy,
            @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return reader.loadBreakdown(statistic.factId(), Chosen.of(filter, orderBy, first), statistic.asOf());
    }

    @Description("Who says so, oldest report first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source Statistic statistic, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return claims.ofFact(statistic.factId(), statistic.asOf(), Few.of(first));
    }

    @Description(
            "What reports say of its name, measure, period and area, where they do not all say the same; what it shows is the current reading. Its figure rests on the claims that contradict that in none of the last three.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull AttributeClaims>> attributeClaims(
            @Source Statistic statistic, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return attributes.load(FactKind.STATISTIC, statistic.factId(), statistic.asOf(), Few.of(first));
    }
}
