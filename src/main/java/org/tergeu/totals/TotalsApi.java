package org.tergeu.totals;

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
import org.tergeu.filter.CasualtyFilter;
import org.tergeu.filter.IncidentFilter;
import org.tergeu.filter.LegalOutcomeFilter;
import org.tergeu.filter.MeasureFilter;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.knowledge.AsOf;
import org.tergeu.organization.Organization;
import org.tergeu.organization.Organizations;
import org.tergeu.place.Place;
import org.tergeu.place.Places;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.totals.dimension.CasualtyDimension;
import org.tergeu.totals.dimension.IncidentDimension;
import org.tergeu.totals.dimension.LegalOutcomeDimension;
import org.tergeu.totals.dimension.MeasureDimension;
import org.tergeu.totals.dimension.PeriodOf;
import org.tergeu.totals.dimension.SeizureDimension;
import org.tergeu.vocabulary.FigureResolution;

/** Totals, and the things that name their groups. */
@GraphQLApi
public class TotalsApi {

    private static final String AS_OF = "As had been reported by the end of this day; absent: as is known now.";
    private static final String BY = "What to group by, all at once; absent or empty: one grand total.";
    private static final String PERIOD_OF = "Which day of an incident its period is of; absent: on which it OCCURRED.";
    private static final String RESOLUTION =
            "By which rule several claims become the numbers of the figures that are added; absent: DEFAULT. Others are not kept ready, and cost more.";
    private static final String REGION = "The region (ISO 3166-2); null also for what is reported of no region.";
    private static final String ORGANIZATION = "An organization that took part; null also where none is reported.";

    private final TotalsReader reader;
    private final Places places;
    private final Organizations organizations;

    @Inject
    TotalsApi(TotalsReader reader, Places places, Organizations organizations) {
        this.reader = reader;
        this.places = places;
        this.organizations = organizations;
    }

    @Query("incidentTotals")
    @Description(
            "How many incidents. One in several groups (regions, organizations) counts once in each, and once in the grand total. Policy events are never counted, though lists have them: see leftOut.")
    public Uni<List<@NonNull IncidentTotal>> incidentTotals(
            @Nullable @Description("Which incidents; absent: all.") IncidentFilter filter,
            @Nullable @Description(BY) List<@NonNull IncidentDimension> by,
            @Nullable @Description(AS_OF) LocalDate asOf,
            @Nullable @Description(PERIOD_OF) PeriodOf periodOf,
            Context context) {
        return reader.incidents(filter, by, AsOf.of(asOf), periodOf, Selection.of(context));
    }

    @Query("seizureTotals")
    @Description(
            "What was found, seized, frozen and confiscated; group by DISPOSITION to have each by itself. What is in several groups is in the total of each. What is reported of policy events is never in, though the list of the same filter has it: see leftOut.")
    public Uni<List<@NonNull SeizureTotal>> seizureTotals(
            @Nullable @Description("Which seizures; absent: all.") SeizureFilter filter,
            @Nullable @Description(BY) List<@NonNull SeizureDimension> by,
            @Nullable @Description(AS_OF) LocalDate asOf,
            @Nullable @Description(PERIOD_OF) PeriodOf periodOf,
            @Nullable @Description(RESOLUTION) FigureResolution resolution,
            @Nullable
                    @Description(
                            "Whether to have sums in metric units as well, in `converted`; absent: false. What is reported stays as it is.")
                    Boolean converted,
            Context context) {
        Uni<List<@NonNull SeizureTotal>> totals =
                reader.seizures(filter, by, rule(resolution, asOf), periodOf, Selection.of(context));
        return Boolean.TRUE.equals(converted)
                ? totals.map(
                        all -> all.stream().map(SeizureTotal::withConverted).toList())
                : totals;
    }

    @Query("legalOutcomeTotals")
    @Description(
            "What came of incidents in law. A figure that another one of the same group contains is not added to it. What the law provides for at most (PROSPECTIVE_MAXIMUM) is in only when the filter asks for that basis, and what is reported of policy events never, though the list of the same filter has both: see leftOut. People at several steps are added once.")
    public Uni<List<@NonNull LegalOutcomeTotal>> legalOutcomeTotals(
            @Nullable @Description("Which legal outcomes; absent: all that have happened.") LegalOutcomeFilter filter,
            @Nullable @Description(BY) List<@NonNull LegalOutcomeDimension> by,
            @Nullable @Description(AS_OF) LocalDate asOf,
            @Nullable @Description(PERIOD_OF) PeriodOf periodOf,
            @Nullable @Description(RESOLUTION) FigureResolution resolution,
            Context context) {
        return reader.legalOutcomes(filter, by, rule(resolution, asOf), periodOf, Selection.of(context));
    }

    @Query("casualtyTotals")
    @Description(
            "Who was killed, injured, missing, held hostage, rescued or displaced. A hostage can be rescued, and the missing be found dead: without HARM in `by`, what may be the same people is certain once. A figure that another one of the same group contains is not added to it, and what is reported of policy events is never in: see leftOut.")
    public Uni<List<@NonNull CasualtyTotal>> casualtyTotals(
            @Nullable @Description("Which casualties; absent: all.") CasualtyFilter filter,
            @Nullable @Description(BY) List<@NonNull CasualtyDimension> by,
            @Nullable @Description(AS_OF) LocalDate asOf,
            @Nullable @Description(PERIOD_OF) PeriodOf periodOf,
            @Nullable @Description(RESOLUTION) FigureResolution resolution,
            Context context) {
        return reader.casualties(filter, by, rule(resolution, asOf), periodOf, Selection.of(context));
    }

    @Query("measureTotals")
    @Description(
            "What was counted else: searches, attackers, transactions, damage. Nothing is added across kinds, and what is reported of policy events is never in: see leftOut.")
    public Uni<List<@NonNull MeasureTotal>> measureTotals(
            @Nullable @Description("Which measures; absent: all.") MeasureFilter filter,
            @Nullable @Description(BY) List<@NonNull MeasureDimension> by,
            @Nullable @Description(AS_OF) LocalDate asOf,
            @Nullable @Description(PERIOD_OF) PeriodOf periodOf,
            @Nullable @Description(RESOLUTION) FigureResolution resolution,
            Context context) {
        return reader.measures(filter, by, rule(resolution, asOf), periodOf, Selection.of(context));
    }

    private static ByRule rule(@Nullable FigureResolution resolution, @Nullable LocalDate asOf) {
        return new ByRule(resolution == null ? FigureResolution.DEFAULT : resolution, AsOf.of(asOf));
    }

    @Nullable
    @Description(REGION)
    public Uni<Place> region(@Source IncidentTotal total, Context context) {
        return places.load(total.common().text(Field.REGION), Selection.of(context));
    }

    @Nullable
    @Description(REGION)
    public Uni<Place> region(@Source SeizureTotal total, Context context) {
        return places.load(total.common().text(Field.REGION), Selection.of(context));
    }

    @Nullable
    @Description(REGION)
    public Uni<Place> region(@Source LegalOutcomeTotal total, Context context) {
        return places.load(total.common().text(Field.REGION), Selection.of(context));
    }

    @Nullable
    @Description(REGION)
    public Uni<Place> region(@Source CasualtyTotal total, Context context) {
        return places.load(total.common().text(Field.REGION), Selection.of(context));
    }

    @Nullable
    @Description(REGION)
    public Uni<Place> region(@Source MeasureTotal total, Context context) {
        return places.load(total.common().text(Field.REGION), Selection.of(context));
    }

    @Nullable
    @Description("The place; null also for what is reported without one.")
    public Uni<Place> place(@Source IncidentTotal total, Context context) {
        return places.load(total.common().text(Field.PLACE), Selection.of(context));
    }

    @Nullable
    @Description(ORGANIZATION)
    public Uni<Organization> organization(@Source IncidentTotal total) {
        return organizations.load(total.common().text(Field.ORGANIZATION));
    }

    @Nullable
    @Description(ORGANIZATION)
    public Uni<Organization> organization(@Source SeizureTotal total) {
        return organizations.load(total.common().text(Field.ORGANIZATION));
    }

    @Nullable
    @Description(ORGANIZATION)
    public Uni<Organization> organization(@Source LegalOutcomeTotal total) {
        return organizations.load(total.common().text(Field.ORGANIZATION));
    }

    @Nullable
    @Description(ORGANIZATION)
    public Uni<Organization> organization(@Source MeasureTotal total) {
        return organizations.load(total.common().text(Field.ORGANIZATION));
    }

    @Nullable
    @Description("A publisher of reports of it.")
    public Uni<Organization> publisher(@Source IncidentTotal total) {
        return organizations.load(total.common().text(Field.PUBLISHER));
    }
}
