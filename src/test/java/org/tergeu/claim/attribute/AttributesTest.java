package org.tergeu.claim.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.casualty.CasualtyDetail;
import org.tergeu.claim.fact.Dated;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.incident.IncidentDetail;
import org.tergeu.incident.IncidentPlaceDetail;
import org.tergeu.incident.IncidentRelationDetail;
import org.tergeu.measure.MeasureDetail;
import org.tergeu.outcome.LegalOutcomeDetail;
import org.tergeu.participant.ParticipantDetail;
import org.tergeu.seizure.SeizureDetail;
import org.tergeu.statistic.StatisticDetail;
import org.tergeu.vocabulary.FactAttribute;

/** Whatever a claim says beside its figure has readings, or a reason to have none. */
class AttributesTest {

    private static final Map<FactKind, Class<? extends Record>> DETAILS = Map.of(
            FactKind.INCIDENT, IncidentDetail.class,
            FactKind.INCIDENT_PLACE, IncidentPlaceDetail.class,
            FactKind.INCIDENT_RELATION, IncidentRelationDetail.class,
            FactKind.PARTICIPANT, ParticipantDetail.class,
            FactKind.MEASURE, MeasureDetail.class,
            FactKind.LEGAL_OUTCOME, LegalOutcomeDetail.class,
            FactKind.CASUALTY, CasualtyDetail.class,
            FactKind.SEIZURE, SeizureDetail.class,
            FactKind.STATISTIC, StatisticDetail.class);

    private static final String LINK = "A link to another fact: which one holds is the editor's, not a report's.";
    private static final String EACH = "Each one is a fact of its own, so that all of them are listed.";

    private static final Map<FactKind, Map<String, String>> WITHOUT_READINGS = Map.of(
            FactKind.INCIDENT,
            Map.of(
                    "name", "The wording of this dataset, not a statement of the report.",
                    "summary", "The wording of this dataset, not a statement of the report.",
                    "partOfId", LINK,
                    "offences", "Those of all reports are listed together."),
            FactKind.INCIDENT_PLACE,
            Map.of(
                    "placeCode", EACH,
                    "precision", "How exact a place is follows from what kind of place it is.",
                    "episodes", "Those of all reports are listed together."),
            FactKind.INCIDENT_RELATION,
            Map.of("relatedId", EACH),
            FactKind.PARTICIPANT,
            Map.of("role", EACH, "organizationId", EACH, "personId", EACH),
            FactKind.LEGAL_OUTCOME,
            Map.of("offences", "Those of all reports are listed together.", "partOfId", LINK),
            FactKind.CASUALTY,
            Map.of("partOfId", LINK, "possibleOverlap", "One report that warns is enough."),
            FactKind.SEIZURE,
            Map.of("partOfId", LINK, "faceValue", "Notes of another value are another fact."),
            FactKind.STATISTIC,
            Map.of("announcedAtId", LINK, "partOfId", LINK));

    @Test
    void whateverHasDatesMeansThemAsOfItsReport() {
        Set<Class<?>> dated = new HashSet<>();
        DETAILS.values().forEach(detail -> holds(FuzzyDate.class, detail, dated));

        assertThat(dated)
                .contains(IncidentDetail.class, IncidentPlaceDetail.class, LegalOutcomeDetail.class)
                .allSatisfy(detail -> assertThat(detail).isAssignableTo(Dated.class));
    }

    /** Whether a value of the type has one of the other within it; collects all records that do. */
    private static boolean holds(Class<?> part, Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            return Arrays.stream(list.getActualTypeArguments()).anyMatch(each -> holds(part, each, found));
        }
        if (!(type instanceof Class<?> record) || !record.isRecord() || type == part) {
            return type == part;
        }
        List<Boolean> parts = Arrays.stream(record.getRecordComponents())
                .map(component -> holds(part, component.getGenericType(), found))
                .toList();
        if (parts.contains(true)) {
            found.add(record);
        }
        return parts.contains(true);
    }

    @Test
    void eachAttributeHasReadingsOrAReasonToHaveNone() {
        assertThat(DETAILS.keySet()).containsExactlyInAnyOrder(FactKind.values());
        for (FactKind kind : FactKind.values()) {
            Set<String> said = Arrays.stream(DETAILS.get(kind).getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            List<String> known = Stream.concat(
                            Attributes.OF_KIND.getOrDefault(kind, List.of()).stream()
                                    .map(FactAttribute::field),
                            WITHOUT_READINGS.getOrDefault(kind, Map.of()).keySet().stream())
                    .toList();
            assertThat(known).as(kind.name()).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(known)).as(kind.name()).isEqualTo(new TreeSet<>(said));
        }
    }
}
