package org.tergeu.vocabulary;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** What reports say of a fact beside its figures, as far as they can contradict each other. */
@Description("What reports say of a fact beside its figures, as far as they can contradict each other.")
public enum FactAttribute {
    @Description(
            "Incident: when it took place. EDTF; two dates contradict each other where their texts have no day in common, whenever they were reported.")
    OCCURRED("occurred"),

    @Description(
            "Incident: the hour and minute at which it took place, with the zone. Two contradict each other where they are not the same moment.")
    OCCURRED_AT("occurredAt"),

    @Description("Incident or measure: what sort it is.")
    KIND("kind"),

    @Description("Incident: whether it goes on. That it is concluded contradicts no earlier report that it goes on.")
    STATUS("status"),

    @Description("Seizure: what sort of thing it is.")
    CATEGORY("category"),

    @Description("Seizure: what it is, in English.")
    ITEM("item"),

    @Description("Seizure: what became of it.")
    DISPOSITION("disposition"),

    @Description("Seizure of drugs: the group.")
    DRUG_GROUP("drugGroup"),

    @Description("Seizure of firearms: the type.")
    FIREARM_TYPE("firearmType"),

    @Description("Casualty: what happened to them: killed, injured, missing…")
    HARM("harm"),

    @Description("Casualty: of which group.")
    GROUP("group"),

    @Description("Legal outcome: which step of procedure.")
    STAGE("stage"),

    @Description("Legal outcome: whether people, cases or groups are counted.")
    COUNTED("counted"),

    @Description("Legal outcome: the described group that it is about.")
    SUBJECT("subject"),

    @Description("Legal outcome: the person by name that it is about, as the key.")
    PERSON("personId"),

    @Description("Legal outcome: the organization that it is about, as the key.")
    ORGANIZATION("organizationId"),

    @Description("Legal outcome: when it was decided. EDTF.")
    DECIDED_ON("decidedOn"),

    @Description("Legal outcome: whether it has happened, or is the most that the law provides for.")
    BASIS("basis"),

    @Description("Legal outcome: the longest term of prison in question, in years.")
    MAXIMUM_YEARS("maximumYears"),

    @Description("Legal outcome: what kind of sentence it is.")
    SENTENCE_KIND("sentenceKind"),

    @Description("Legal outcome: whether a court has ordered the confiscation of property, `true` or `false`.")
    CONFISCATION_ORDERED("confiscationOrdered"),

    @Description(
            "Statistic, measure, or legal outcome of a step without a code: what it is of. Two names are two wordings, which contradict each other in nothing.")
    NAME("name"),

    @Description("Statistic: what is measured.")
    MEASURE("measure"),

    @Description(
            "Statistic: the time that it covers, as its kind, its first and its last day: CALENDAR_YEAR 2023-01-01/2023-12-31; `..` stands for a day that is not reported.")
    PERIOD("period"),

    @Description("Statistic: the area that it covers, as the code of a place.")
    PLACE("placeCode");

    /** Values that no report can contradict. */
    private static final Set<String> UNSPECIFIC = Set.of("UNSPECIFIED", "UNKNOWN");

    private final String field;

    FactAttribute(String field) {
        this.field = field;
    }

    /** The field of what is kept of a claim that says it. */
    public String field() {
        return field;
    }

    /** Whether a value of an attribute says something that another one can contradict. */
    public static boolean isSpecific(String value) {
        return !UNSPECIFIC.contains(value);
    }
}
