package org.tergeu.generated;

import java.util.List;
import java.util.Map;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.Harm;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Makes filters of every field, as variables of a query; many of them let through some of what is generated. */
public final class FilterMaker {

    private static final int RARELY = 8;
    private static final List<String> TEXTS = List.of("raid", "a", "MADE", "night harbour", "incident");

    private final Draw draw;

    public FilterMaker(Draw draw) {
        this.draw = draw;
    }

    /** Which incidents, by everything that there is to choose by. */
    public Map<String, Object> incident() {
        Entry filter = plainIncident();
        switch (draw.between(0, 9)) {
            case 6 -> filter.with("seizure", plainSeizure().made());
            case 7 -> filter.with("legalOutcome", plainOutcome().made());
            case 8 -> filter.with("casualty", plainCasualty().made());
            case 9 ->
                filter.with(
                                "or",
                                List.of(plainIncident().made(), plainIncident().made()))
                        .sometimes(2, "and", () -> List.of(plainIncident().made()))
                        .sometimes(2, "not", () -> plainIncident().made());
            default -> {}
        }
        return filter.made();
    }

    public Map<String, Object> seizure() {
        return plainSeizure().sometimes(2, "incident", this::incident).made();
    }

    public Map<String, Object> legalOutcome() {
        return plainOutcome().sometimes(2, "incident", this::incident).made();
    }

    public Map<String, Object> casualty() {
        return plainCasualty().sometimes(2, "incident", this::incident).made();
    }

    private Entry plainIncident() {
        return new Entry(draw)
                .sometimes(RARELY, "kind", () -> list("RAID", "OPERATION", "POLICY_EVENT", "UNREST", "ATTACK"))
                .sometimes(RARELY, "offence", () -> list("06", "0601", "KZ-CC 175(1)", "0504", "08"))
                .sometimes(RARELY, "status", () -> list("UNKNOWN", "ONGOING", "CONCLUDED"))
                .sometimes(
                        RARELY,
                        "occurred",
                        () -> draw.of(
                                Map.of("from", "2022-01-06"),
                                Map.of("to", "2022-06-07"),
                                Map.of("from", "2021-01-01", "to", "2022-01-05")))
                .sometimes(
                        RARELY,
                        "reported",
                        () -> draw.of(
                                Map.of("from", "2022-01-08"),
                                Map.of("to", "2022-02-01"),
                                Map.of("from", "2022-01-07", "to", "2022-01-10")))
                .sometimes(2 * RARELY, "firstReported", () -> Map.of("from", "2022-01-06", "to", "2022-03-01"))
                .sometimes(RARELY, "place", () -> list("KZ", "KZ-33", "KZ-19", "KZ-55", "made-up-city", "KZ-31"))
                .sometimes(RARELY, "organization", () -> list("made-up-police", "made-up-gang", "gen-police-007"))
                .sometimes(RARELY, "organizationKind", () -> list("POLICE", "MEDIA", "CRIMINAL_GROUP"))
                .sometimes(RARELY, "role", () -> list("CONDUCTED", "SUPPORTED", "SUSPECTED"))
                .sometimes(2 * RARELY, "person", () -> list("made-up-minister", "gen-person-003"))
                .sometimes(RARELY, "publisher", () -> list("made-up-gazette", "made-up-wire", "gen-press"))
                .sometimes(RARELY, "text", () -> draw.of(TEXTS))
                .sometimes(RARELY, "topLevel", () -> draw.of(true, false))
                .sometimes(RARELY, "disputed", () -> draw.of(false, true))
                .sometimes(
                        2 * RARELY,
                        "near",
                        () -> Map.of("latitude", 45.3, "longitude", 79.0, "kilometres", draw.of(300, 900)));
    }

    private Entry plainSeizure() {
        return new Entry(draw)
                .sometimes(RARELY, "category", () -> enums(SeizureCategory.DRUG, SeizureCategory.FIREARM))
                .sometimes(RARELY, "disposition", () -> enums(SeizureDisposition.SEIZED, SeizureDisposition.FOUND))
                .sometimes(RARELY, "drugGroup", () -> list("CANNABIS", "UNSPECIFIED"))
                .sometimes(RARELY, "firearmType", () -> list("PISTOL"))
                .sometimes(RARELY, "text", () -> draw.of("drugs", "s", "cash"))
                .sometimes(
                        RARELY,
                        "quantity",
                        () -> draw.of(
                                Map.of("atLeast", 2),
                                Map.of("atLeast", 1000, "unit", "g"),
                                Map.of("atMost", 1, "unit", "t"),
                                Map.of("atMost", 25)))
                .sometimes(RARELY, "value", () -> Map.of("atLeast", 200, "currency", "KZT"))
                .sometimes(RARELY, "quantified", () -> draw.of(true, false))
                .sometimes(RARELY, "zero", () -> draw.of(false, true));
    }

    private Entry plainOutcome() {
        return new Entry(draw)
                .sometimes(RARELY, "stage", () -> enums(ProcedureStage.DETAINED, ProcedureStage.CONVICTED))
                .sometimes(RARELY, "counted", () -> enums(CountUnit.values()))
                .sometimes(RARELY, "basis", () -> list("OPERATIVE", "PROSPECTIVE_MAXIMUM"))
                .sometimes(RARELY, "offence", () -> list("06", "0601", "KZ-CC 175(1)", "09"))
                .sometimes(2 * RARELY, "person", () -> list("made-up-judge", "gen-person-003"))
                .sometimes(RARELY, "guiltEstablished", () -> draw.of(false, true))
                .sometimes(RARELY, "zero", () -> draw.of(false, true));
    }

    private Entry plainCasualty() {
        return new Entry(draw)
                .sometimes(RARELY, "harm", () -> enums(Harm.values()))
                .sometimes(RARELY, "group", () -> enums(CasualtyGroup.values()))
                .sometimes(RARELY, "zero", () -> draw.of(false, true));
    }

    /** One of these or two of them; shrinks towards the first. */
    private List<String> list(String... values) {
        String first = draw.of(values);
        String second = draw.of(values);
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private List<String> enums(Enum<?>... values) {
        return list(List.of(values).stream().map(Enum::name).toArray(String[]::new));
    }
}
