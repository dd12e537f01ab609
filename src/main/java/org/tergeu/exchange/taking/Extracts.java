package org.tergeu.exchange.taking;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Optional;
import org.tergeu.exchange.taking.Extract.View;

/** All that can be taken. */
public final class Extracts {

    private static final String FIGURE = "{ display low best high unit currency qualifier agreement origins }";
    private static final String OF_INCIDENT = "incident { key name occurred { edtf } }";
    private static final String REPORTS_OF_CLAIMS = "claims(first: $some) { report { key url } }";
    private static final String CLAIMS =
            "claims(first: $some) { id status qualifier stated statedBest statedHigh unit currency asOf note assertedBy { key } spokesperson { key } report { key url } readings { attribute value } }";

    private static final String FACT_COLUMNS =
            "id address incident=incident.key ~incidentName=incident.name occurred=incident.occurred.edtf ";
    private static final String REPORT_COLUMNS =
            " reports=claims[].report.key reportAddresses=claims[].report.url cursor";
    private static final String CLAIM_COLUMNS =
            " status=claim.status qualifier=claim.qualifier stated=claim.stated statedBest=claim.statedBest statedHigh=claim.statedHigh unit=claim.unit currency=claim.currency asOf=claim.asOf ~note=claim.note assertedBy=claim.assertedBy.key spokesperson=claim.spokesperson.key reports=claim.report.key reportAddresses=claim.report.url cursor";

    private static final View FACT = new View("fact", "id");
    private static final View STATISTIC = new View("statistic", "key");

    private static final Extract INCIDENTS = new Extract(
            "incidents",
            "incidents",
            "Incident",
            "IncidentFilter",
            true,
            null,
            "key name kind status summary disputed firstReported lastReported updatedAt occurred { edtf earliest latest } occurredAt { at zone } offences(first: $some) { code provision } partOf { key } places(first: $some) { precision place { code name latitude longitude } } participants(first: $some) { role organization { key name kind country } person { key name position } } reports(first: $some) { key url title author language publishedOn { earliest } publisher { key name } }",
            null,
            new View("incident", "key"),
            30,
            DownloadColumn.all(
                    "key address ~name kind status occurred=occurred.edtf occurredEarliest=occurred.earliest occurredLatest=occurred.latest occurredAt=occurredAt.at occurredZone=occurredAt.zone offences=offences[].code firstReported lastReported updatedAt disputed partOf=partOf.key places=places[].place.code latitudes=places[].place.latitude longitudes=places[].place.longitude organizations=participants[].organization.key people=participants[].person.key ~summary reports=reports[].key reportAddresses=reports[].url cursor"));

    private static final Extract SEIZURES = facts(
            "seizures",
            "seizures",
            "Seizure",
            FACT,
            OF_INCIDENT
                    + " category item disposition drugGroup firearmType denomination { value currency form } partOf { id } quantity "
                    + FIGURE + " value " + FIGURE + " purity " + FIGURE + " streetValue " + FIGURE,
            FACT_COLUMNS
                    + "category ~item disposition drugGroup firearmType denomination=denomination.value denominationCurrency=denomination.currency denominationForm=denomination.form #quantity #value #purity #streetValue partOf=partOf.id");

    private static final Extract CASUALTIES = facts(
            "casualties",
            "casualties",
            "Casualty",
            FACT,
            OF_INCIDENT + " harm group possibleOverlap partOf { id } count " + FIGURE,
            FACT_COLUMNS + "harm group possibleOverlap #count partOf=partOf.id");

    private static final Extract MEASURES = facts(
            "measures",
            "measures",
            "Measure",
            FACT,
            OF_INCIDENT + " kind name figure " + FIGURE,
            FACT_COLUMNS + "kind ~name #figure");

    private static final Extract EPISODES = new Extract(
            "episodes",
            "incidents",
            "Incident",
            "IncidentFilter",
            true,
            null,
            "key name places(first: $some) { place { code name } episodes(first: $some) { name occurred { edtf earliest latest } occurredAt { at zone } } claims(first: $some) { report { key url } } }",
            "places.episodes",
            new View("incident", "key"),
            5,
            DownloadColumn.all(
                    "address incident=key ~incidentName=name place=place.place.code ~name=episode.name occurred=episode.occurred.edtf occurredEarliest=episode.occurred.earliest occurredLatest=episode.occurred.latest occurredAt=episode.occurredAt.at occurredZone=episode.occurredAt.zone reports=place.claims[].report.key reportAddresses=place.claims[].report.url cursor"));

    private static final Extract OUTCOMES = facts(
            "legal-outcomes",
            "legalOutcomes",
            "LegalOutcome",
            FACT,
            OF_INCIDENT
                    + " stage basis counted subject name guiltEstablished guiltEndedBy { id } guiltEndedForSomeBy { id } maximumYears sentenceKind confiscationOrdered decidedOn { edtf } person { key } organization { key } offences { code } partOf { id } count "
                    + FIGURE + " sentence " + FIGURE + " fine " + FIGURE + " damages " + FIGURE,
            FACT_COLUMNS
                    + "stage ~name basis counted ~subject person=person.key organization=organization.key guiltEstablished guiltEndedBy=guiltEndedBy.id guiltEndedForSomeBy=guiltEndedForSomeBy.id decidedOn=decidedOn.edtf offences=offences[].code maximumYears sentenceKind confiscationOrdered #count #sentence #fine #damages partOf=partOf.id");

    private static final Extract STATISTICS = facts(
            "statistics",
            "statistics",
            "Statistic",
            STATISTIC,
            "key name measure period { kind from to } place { code } announcedAt { key } partOf { key } figure "
                    + FIGURE,
            "key address ~name measure periodKind=period.kind periodFrom=period.from periodTo=period.to place=place.code announcedAt=announcedAt.key partOf=partOf.key #figure");

    private static final Extract REPORTS = new Extract(
            "reports",
            "reports",
            "Report",
            "ReportFilter",
            false,
            "{ field: PUBLISHED_ON, direction: ASC }",
            "key source kept",
            null,
            new View("report", "key"),
            50,
            List.of());

    /** In the order in which they are listed. */
    public static final List<Extract> ALL = List.of(
            INCIDENTS,
            EPISODES,
            SEIZURES,
            OUTCOMES,
            CASUALTIES,
            MEASURES,
            STATISTICS,
            claims(
                    "seizure-claims",
                    SEIZURES,
                    "incident { key }",
                    "incident=incident.key category=claim.readings.CATEGORY ~item=claim.readings.ITEM disposition=claim.readings.DISPOSITION"),
            claims(
                    "legal-outcome-claims",
                    OUTCOMES,
                    "incident { key }",
                    "incident=incident.key stage=claim.readings.STAGE counted=claim.readings.COUNTED ~subject=claim.readings.SUBJECT person=claim.readings.PERSON organization=claim.readings.ORGANIZATION basis=claim.readings.BASIS decidedOn=claim.readings.DECIDED_ON"),
            claims(
                    "statistic-claims",
                    STATISTICS,
                    "key",
                    "statistic=key measure=claim.readings.MEASURE period=claim.readings.PERIOD place=claim.readings.PLACE"),
            REPORTS);

    private Extracts() {}

    /** The one of a name. */
    public static Optional<Extract> named(String name) {
        return ALL.stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }

    private static Extract facts(String name, String list, String type, View view, String selection, String columns) {
        return of(
                name,
                list,
                type,
                view,
                "id " + selection + " " + REPORTS_OF_CLAIMS,
                null,
                100,
                columns + REPORT_COLUMNS);
    }

    /** Who says so, of facts. What a fact shows is that of one report, and another may have said something else: each claim has what its own report says. */
    private static Extract claims(String name, Extract facts, String selection, String columns) {
        return of(
                name,
                facts.list(),
                facts.type(),
                facts.view(),
                "id " + selection + " " + CLAIMS,
                "claims",
                50,
                "id=claim.id address fact=id " + columns + CLAIM_COLUMNS);
    }

    private static Extract of(
            String name,
            String list,
            String type,
            View view,
            String selection,
            @Nullable String each,
            int rows,
            String columns) {
        return new Extract(
                name,
                list,
                type,
                type + "Filter",
                true,
                null,
                selection,
                each,
                view,
                rows,
                DownloadColumn.all(columns));
    }
}
