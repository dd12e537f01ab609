package org.tergeu.claim.attribute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.Period;
import org.tergeu.calendar.PointInTime;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.StandingClaim;
import org.tergeu.claim.fact.StoredDetail;
import org.tergeu.platform.sql.StoredJson;
import org.tergeu.vocabulary.FactAttribute;

/** The attributes of a fact of which reports have several readings. */
public final class Attributes {

    static final Map<FactKind, List<FactAttribute>> OF_KIND = Map.of(
            FactKind.INCIDENT,
                    List.of(
                            FactAttribute.OCCURRED,
                            FactAttribute.OCCURRED_AT,
                            FactAttribute.KIND,
                            FactAttribute.STATUS),
            FactKind.SEIZURE,
                    List.of(
                            FactAttribute.CATEGORY,
                            FactAttribute.ITEM,
                            FactAttribute.DISPOSITION,
                            FactAttribute.DRUG_GROUP,
                            FactAttribute.FIREARM_TYPE),
            FactKind.CASUALTY, List.of(FactAttribute.HARM, FactAttribute.GROUP),
            FactKind.LEGAL_OUTCOME,
                    List.of(
                            FactAttribute.STAGE,
                            FactAttribute.COUNTED,
                            FactAttribute.SUBJECT,
                            FactAttribute.PERSON,
                            FactAttribute.ORGANIZATION,
                            FactAttribute.DECIDED_ON,
                            FactAttribute.BASIS,
                            FactAttribute.MAXIMUM_YEARS,
                            FactAttribute.SENTENCE_KIND,
                            FactAttribute.CONFISCATION_ORDERED,
                            FactAttribute.NAME),
            FactKind.MEASURE, List.of(FactAttribute.KIND, FactAttribute.NAME),
            FactKind.STATISTIC,
                    List.of(FactAttribute.NAME, FactAttribute.MEASURE, FactAttribute.PERIOD, FactAttribute.PLACE));

    private static final Set<FactAttribute> NAMED = Set.of(FactAttribute.PERSON, FactAttribute.ORGANIZATION);

    /** Whom a legal outcome is about: a report says one of these. */
    private static final Set<FactAttribute> WHOM =
            Set.of(FactAttribute.SUBJECT, FactAttribute.PERSON, FactAttribute.ORGANIZATION);

    private Attributes() {}

    /**
     * One reading of an attribute.
     *
     * @param value in the notation of report files; of a person or an organization the id
     * @param date the value if it is a date
     * @param period the value if it is a period
     * @param claims the claims with this reading, one of each report, the most credible first
     */
    record ReportedValue(
            String value,
            @Nullable FuzzyDate date,
            @Nullable Period period,
            List<StandingClaim> claims) {

        private static ReportedValue of(FactAttribute attribute, JsonNode value, StandingClaim claim) {
            List<StandingClaim> claims = new ArrayList<>(List.of(claim));
            if (attribute == FactAttribute.PERIOD) {
                Period period = StoredJson.read(value.toString(), Period.class);
                return new ReportedValue(period.text(), null, period, claims);
            }
            if (value.isObject()) {
                FuzzyDate date =
                        StoredJson.read(value.toString(), FuzzyDate.class).by(claim.knownFrom());
                return new ReportedValue(date.edtf(), date, null, claims);
            }
            return new ReportedValue(value.asText(), null, null, claims);
        }

        /** The same reading with a less credible claim of the same words. */
        private ReportedValue together(ReportedValue other) {
            StandingClaim claim = other.claims.get(0);
            if (claims.stream().noneMatch(said -> said.reportId() == claim.reportId())) {
                claims.add(claim);
            }
            return date == null || other.date == null
                    ? this
                    : new ReportedValue(value, date.together(other.date), period, claims);
        }

        /** The first day that it can mean; null when it means none. */
        @Nullable
        LocalDate earliest() {
            return date != null ? date.earliest() : period != null ? period.from() : null;
        }

        /** The last day that it can mean; null when it means none. */
        @Nullable
        LocalDate latest() {
            return date != null ? date.latest() : period != null ? period.to() : null;
        }

        private boolean isSpecific() {
            return FactAttribute.isSpecific(value);
        }

        private boolean contradicts(ReportedValue other, FactAttribute attribute) {
            if (date != null && other.date != null) {
                return date.contradicts(other.date);
            }
            if (period != null && other.period != null) {
                return period.contradicts(other.period);
            }
            return switch (attribute) {
                case STATUS -> endsNoLaterThan(other);
                case NAME -> false;
                case OCCURRED_AT -> !PointInTime.parse(value).isSameAs(PointInTime.parse(other.value));
                default -> true;
            };
        }

        /**
         * Whether a report has the operation concluded, and another of the same day or later has it going on. The other way round is not a contradiction.
         */
        private boolean endsNoLaterThan(ReportedValue other) {
            return value.equals("CONCLUDED")
                    && claims.stream()
                            .anyMatch(end -> other.claims.stream()
                                    .anyMatch(on -> !on.knownFrom().isBefore(end.knownFrom())));
        }
    }

    /**
     * All readings of an attribute.
     *
     * @param readings at least two, or one that is not published
     * @param isShown whether the first is published with the fact; another report may say instead whom it is about
     * @param isExcluded whether another attribute excludes this one: what is about a person is not about an organization
     */
    record Reported(FactAttribute attribute, List<ReportedValue> readings, boolean isShown, boolean isExcluded) {

        /** Whether the fact shows a reading. */
        boolean isCurrent(ReportedValue reading) {
            return isShown && reading.equals(readings.get(0));
        }

        /** Whether two readings exclude each other. */
        boolean isDisputed() {
            if (isExcluded) {
                return true;
            }
            List<ReportedValue> specific =
                    readings.stream().filter(ReportedValue::isSpecific).toList();
            return specific.stream()
                    .anyMatch(one -> specific.stream()
                            .anyMatch(other -> !one.equals(other) && one.contradicts(other, attribute)));
        }
    }

    /** What one claim says of the attributes of its fact, in the notation of report files; of a person or an organization the id. */
    static Map<FactAttribute, String> said(FactKind kind, String detail) {
        JsonNode said = StoredJson.read(detail, JsonNode.class);
        Map<FactAttribute, String> values = new EnumMap<>(FactAttribute.class);
        for (FactAttribute attribute : OF_KIND.getOrDefault(kind, List.of())) {
            JsonNode value = said.get(attribute.field());
            if (value != null && !value.isNull()) {
                values.put(attribute, text(attribute, value));
            }
        }
        return values;
    }

    private static String text(FactAttribute attribute, JsonNode value) {
        if (attribute == FactAttribute.PERIOD) {
            return StoredJson.read(value.toString(), Period.class).text();
        }
        return value.isObject()
                ? StoredJson.read(value.toString(), FuzzyDate.class).edtf()
                : value.asText();
    }

    /** Whether reports contradict each other about an attribute of a fact. */
    public static boolean areDisputed(FactKind kind, Known known) {
        return of(kind, known).stream().anyMatch(Reported::isDisputed);
    }

    /** The attributes with several readings, or with one that is not published. */
    static List<Reported> of(FactKind kind, Known known) {
        List<FactAttribute> attributes = OF_KIND.get(kind);
        if (attributes == null
                || known.claims().stream().map(StandingClaim::detail).distinct().count() < 2) {
            return List.of();
        }
        // Most reports have the same text as others, or none, so each text is parsed once.
        Map<StoredDetail, JsonNode> details = new HashMap<>();
        Map<FactAttribute, Map<String, ReportedValue>> readings = new LinkedHashMap<>();
        for (StandingClaim claim : known.claims()) {
            JsonNode detail = details.computeIfAbsent(
                    claim.detail(), stored -> StoredJson.read(stored.toString(), JsonNode.class));
            attributes.forEach(attribute -> read(attribute, detail.get(attribute.field()), claim)
                    .ifPresent(reading -> readings.computeIfAbsent(attribute, each -> new LinkedHashMap<>())
                            .merge(
                                    reading.value().strip().toLowerCase(Locale.ROOT),
                                    reading,
                                    ReportedValue::together)));
        }
        Set<FactAttribute> whom = whom(known, details);
        boolean isOfTwoKinds = readings.keySet().containsAll(NAMED);
        return attributes.stream()
                .filter(readings::containsKey)
                .map(attribute -> new Reported(
                        attribute,
                        List.copyOf(readings.getOrDefault(attribute, Map.of()).values()),
                        whom.isEmpty() || !WHOM.contains(attribute) || whom.contains(attribute),
                        isOfTwoKinds && NAMED.contains(attribute)))
                .filter(reported -> reported.readings().size() > 1 || !reported.isShown() || reported.isExcluded())
                .toList();
    }

    /** Subject, person and organization are published as the most credible claim has them that has one. */
    private static Set<FactAttribute> whom(Known known, Map<StoredDetail, JsonNode> details) {
        return known.claims().stream()
                .map(claim -> details.getOrDefault(claim.detail(), MissingNode.getInstance()))
                .map(detail -> WHOM.stream()
                        .filter(attribute -> detail.hasNonNull(attribute.field()))
                        .collect(Collectors.toSet()))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Optional<ReportedValue> read(
            FactAttribute attribute, @Nullable JsonNode value, StandingClaim claim) {
        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(ReportedValue.of(attribute, value, claim));
    }
}
