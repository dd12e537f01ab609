package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.incident.EpisodeDetail;
import org.tergeu.incident.IncidentDetail;
import org.tergeu.incident.IncidentPlaceDetail;
import org.tergeu.incident.IncidentRelationDetail;
import org.tergeu.intake.document.Claimed.Attribution;
import org.tergeu.intake.document.ReportDraft.IncidentDraft;
import org.tergeu.measure.MeasureDetail;
import org.tergeu.offence.OffenceDetail;
import org.tergeu.participant.ParticipantDetail;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;
import org.tergeu.vocabulary.MeasureKind;
import org.tergeu.vocabulary.ParticipantRole;
import org.tergeu.vocabulary.PlacePrecision;

/** Reads an incident with its facts; outcomes and casualties, which have parts, have parsers of their own. */
final class IncidentParser {

    private static final Attribution PUBLISHER = new Attribution(null, null, null, null);

    private final Claimed claimed;
    private final OutcomeParser outcomes;
    private final CasualtyParser casualties;
    private final SeizureParser seizures;

    IncidentParser(Claimed claimed) {
        this.claimed = claimed;
        this.outcomes = new OutcomeParser(claimed);
        this.casualties = new CasualtyParser(claimed);
        this.seizures = new SeizureParser(claimed);
    }

    IncidentDraft incident(Fields fields) {
        String key = fields.key("key");
        String name = fields.optionalText("name", TextLimit.NAME);
        String summary = fields.optionalText("summary", TextLimit.SUMMARY);
        IncidentKind kind = fields.optionalChoice("kind", IncidentKind.class);
        IncidentStatus status = fields.optionalChoice("status", IncidentStatus.class);
        Dates.When occurred = Dates.when(fields, "occurred", claimed.days().past());
        FactAddress partOf = otherIncident(fields, "partOf", key, fields.optionalKey("partOf"));
        List<OffenceDetail> offences = fields.has("offences") ? fields.each("offences", claimed::offence) : null;
        claimed.add(
                fields,
                FactAddress.incident(accepted(key)),
                PUBLISHER,
                ids -> new IncidentDetail(
                        name, summary, kind, status, occurred.date(), ids.fact(partOf), offences, occurred.time()));
        related(fields, key);
        fields.each("places", each -> place(each, key, occurred.date()));
        fields.each("participants", each -> participant(each, key));
        fields.each("measures", each -> measure(each, key));
        fields.each("legalOutcomes", each -> outcomes.outcome(each, key));
        fields.each("casualties", each -> casualties.casualty(each, key));
        fields.each("seizures", each -> seizures.seizure(each, key));
        return new IncidentDraft(
                fields.path(), accepted(key), fields.has("name") && fields.has("summary") && fields.has("kind"));
    }

    private void related(Fields fields, @Nullable String incident) {
        List<String> keys = fields.keys("related");
        for (int i = 0; i < keys.size(); i++) {
            String field = "related[" + i + "]";
            FactAddress other = otherIncident(fields, field, incident, keys.get(i));
            if (other != null) {
                claimed.add(
                        fields.pathOf(field),
                        new FactAddress(FactKind.INCIDENT_RELATION, incident, other.key()),
                        PUBLISHER,
                        ids -> new IncidentRelationDetail(Objects.requireNonNull(ids.fact(other), other::written)));
            }
        }
    }

    private @Nullable FactAddress otherIncident(
            Fields fields, String field, @Nullable String incident, @Nullable String other) {
        if (other != null && other.equals(incident)) {
            fields.problem(field, "read '" + other + "', the incident itself; allowed: another one");
            return null;
        }
        return other == null ? null : claimed.fact(fields, field, FactAddress.incident(other));
    }

    private FactAddress place(Fields fields, @Nullable String incident, @Nullable FuzzyDate occurred) {
        String code = claimed.place(fields, "place", fields.optionalPlace("place"));
        if (!fields.has("place")) {
            fields.problem("place", "is missing");
        }
        PlacePrecision precision = fields.choice("precision", PlacePrecision.class);
        FactAddress fact = new FactAddress(FactKind.INCIDENT_PLACE, incident, accepted(code));
        List<EpisodeDetail> episodes =
                fields.has("episodes") ? fields.each("episodes", each -> episode(each, occurred)) : null;
        claimed.add(
                fields,
                fact,
                claimed.attribution(fields, null),
                ids -> new IncidentPlaceDetail(accepted(code), accepted(precision), episodes));
        return fact;
    }

    /** What happened in a place, and when. */
    private EpisodeDetail episode(Fields fields, @Nullable FuzzyDate incident) {
        Dates.When occurred = Dates.when(fields, "occurred", claimed.days().past());
        String name = fields.optionalText("name", TextLimit.NAME);
        if (!fields.has("occurred") && !fields.has("name")) {
            fields.problem("occurred", "is missing; give it or name, or both");
        }
        FuzzyDate days = occurred.date();
        if (days != null && incident != null && !incident.overlaps(days.earliest(), days.latest())) {
            fields.problem(
                    "occurred",
                    "read '" + days.edtf() + "', which has no day in common with the incident, '" + incident.edtf()
                            + "'; allowed: a time within it");
        }
        return new EpisodeDetail(name, days, occurred.time());
    }

    private FactAddress participant(Fields fields, @Nullable String incident) {
        ParticipantRole role = fields.choice("role", ParticipantRole.class);
        String organization = claimed.organization(fields, "organization", fields.optionalKey("organization"));
        String person = claimed.person(fields, "person", fields.optionalKey("person"));
        if (fields.has("organization") == fields.has("person")) {
            fields.problem("organization", "give exactly one of organization and person");
        }
        // Two reports can use one key for two participants, or for two roles of one. Both are listed.
        FactAddress fact = new FactAddress(
                FactKind.PARTICIPANT,
                incident,
                Slugs.join(fields.optionalKey("key"), Slugs.of(role), organization, person));
        claimed.add(
                fields,
                fact,
                claimed.attribution(fields, null),
                ids -> new ParticipantDetail(accepted(role), ids.organization(organization), ids.person(person)));
        return fact;
    }

    private FactAddress measure(Fields fields, @Nullable String incident) {
        MeasureKind kind = fields.choice("kind", MeasureKind.class);
        String name = fields.optionalText("name", TextLimit.NAME);
        if (kind == MeasureKind.OTHER && !fields.has("name")) {
            fields.problem("name", "is missing; OTHER needs one that says what is counted");
        }
        Figures.ParsedFigure figure = fields.figure("figure");
        Figures.requireFit(fields, "figure", figure, kind);
        String key = fields.optionalKey("key");
        FactAddress fact = new FactAddress(
                FactKind.MEASURE, incident, key != null ? key : Slugs.join(Slugs.of(kind), Slugs.of(name)));
        claimed.add(
                fields,
                fact,
                Aspect.FIGURE,
                figure,
                kind != null && kind.countable(),
                claimed.attribution(fields, null),
                ids -> new MeasureDetail(accepted(kind), name));
        return fact;
    }
}
