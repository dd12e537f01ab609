package org.tergeu.totals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.Harm;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** What distinguishes totals: the values that a row has, and where an answer has them. */
enum Dimension {
    REGION("region", "code"),
    PLACE("place", "code"),
    DAY("period", null),
    WEEK("period", null),
    MONTH("period", null),
    QUARTER("period", null),
    YEAR("period", null),
    KIND("kind", null, IncidentKind.values()),
    STATUS("status", null, IncidentStatus.values()),
    ORGANIZATION("organization", "key"),
    PUBLISHER("publisher", "key"),
    CATEGORY("category", null, SeizureCategory.values()),
    ITEM("item", null),
    DISPOSITION("disposition", null, SeizureDisposition.values()),
    DRUG_GROUP("drugGroup", null, DrugGroup.values()),
    FIREARM_TYPE("firearmType", null, FirearmType.values()),
    STAGE("stage", null, ProcedureStage.values()),
    COUNTED("counted", null, CountUnit.values()),
    OFFENCE("offence", null),
    HARM("harm", null, Harm.values()),
    GROUP("group", null, CasualtyGroup.values());

    static final List<Dimension> PERIODS = List.of(DAY, WEEK, MONTH, QUARTER, YEAR);

    private final String field;
    private final String keyField;
    private final List<String> declared = new ArrayList<>();

    Dimension(String field, String keyField, Enum<?>... declared) {
        this.field = field;
        this.keyField = keyField;
        Stream.of(declared).map(Enum::name).forEach(this.declared::add);
    }

    /** How an answer is asked for the value. */
    String selection() {
        return keyField == null ? field : field + " { " + keyField + " }";
    }

    /** Where an answer has the value. */
    String path() {
        return keyField == null ? field : field + "." + keyField;
    }

    /** The values of a row, each once; none is the group null. */
    List<String> of(Row row) {
        return switch (this) {
            case REGION -> row.regions();
            case PLACE -> row.places();
            case DAY, WEEK, MONTH, QUARTER, YEAR -> period(row);
            case ORGANIZATION -> row.organizations();
            case PUBLISHER -> row.publishers();
            case OFFENCE -> row.offences();
            case KIND, STATUS -> row.ofIncident(field);
            default -> row.own(field);
        };
    }

    private List<String> period(Row row) {
        return row.earliest() != null && first(row.earliest()).equals(first(row.latest()))
                ? List.of(first(row.earliest()).toString())
                : List.of();
    }

    /** The first day of the period in which a day lies. */
    private LocalDate first(LocalDate day) {
        return switch (this) {
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
            default -> day;
        };
    }

    /** Enumerations as declared, others ascending, null last. */
    Comparator<String> order() {
        return Comparator.nullsLast(
                declared.isEmpty() ? Comparator.naturalOrder() : Comparator.comparing(declared::indexOf));
    }
}
