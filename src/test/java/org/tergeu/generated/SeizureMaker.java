package org.tergeu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes what a report says of the seizures of one incident. */
final class SeizureMaker {

    private static final int MOST = 4;
    private static final List<String> MASSES = List.of(" kg", " g", " t");
    private static final List<String> PIECES = List.of("", " {piece}");

    private record Thing(String item, String category, String more, String value, List<String> units) {}

    /** Four for each number of a seizure. */
    private static final List<Thing> THINGS = List.of(
            new Thing("hashish", "DRUG", "drugGroup", "CANNABIS", MASSES),
            new Thing("drugs", "DRUG", "drugGroup", "UNSPECIFIED", MASSES),
            new Thing("drugs", "MEDICINE", null, null, MASSES),
            new Thing("Afghan hashish", "DRUG", null, null, MASSES),
            new Thing("pistols", "FIREARM", "firearmType", "PISTOL", PIECES),
            new Thing("rifles", "FIREARM", null, null, PIECES),
            new Thing("grenades", "AMMUNITION", null, null, PIECES),
            new Thing("gas pistols", "OTHER_WEAPON", null, null, PIECES),
            new Thing("cash", "CASH", null, null, List.of()),
            new Thing("acetone", "PRECURSOR", "drugGroup", "PRECURSORS", List.of(" L", " mL")),
            new Thing("money", "BANK_FUNDS", null, null, List.of()),
            new Thing("hidden cash", "MIXED_ASSETS", null, null, List.of()),
            new Thing("weapons", "OTHER_WEAPON", null, null, PIECES),
            new Thing("land", "PROPERTY", null, null, List.of(" har", " m2")),
            new Thing("grenades", "EXPLOSIVE", null, null, PIECES),
            new Thing("F-1 grenades", "EXPLOSIVE", null, null, PIECES));

    private final Draw draw;
    private final List<String> reported;
    private final String incident;

    SeizureMaker(Draw draw, List<String> reported, String incident) {
        this.draw = draw;
        this.reported = reported;
        this.incident = incident;
    }

    List<Map<String, Object>> seizures() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int number = 0; number < MOST; number++) {
            if (draw.oneIn(3)) {
                all.add(seizure(number));
                all.addAll(AnotherClaim.of(draw, all.get(all.size() - 1), "quantity"));
                reported.add(incident + "/seizure-" + number);
            }
        }
        return all;
    }

    /** What reports call by one number is not always the same thing to all of them. */
    private Map<String, Object> seizure(int number) {
        Thing thing = THINGS.get(number * THINGS.size() / MOST + draw.between(0, THINGS.size() / MOST - 1));
        Entry seizure = new Entry(draw)
                .with("key", "seizure-" + number)
                .with("category", thing.category)
                .with("item", thing.item)
                .with("disposition", draw.of("SEIZED", "FOUND", "FROZEN"))
                .with("partOf", !reported.isEmpty() && draw.oneIn(3) ? draw.of(reported) : null);
        if (thing.more != null && draw.oneIn(2)) {
            seizure.with(thing.more, thing.value);
        }
        if (!thing.units.isEmpty() && !draw.oneIn(6)) {
            seizure.with("quantity", StatedFigures.quantity(draw, thing.units));
        }
        if (thing.units.isEmpty() || draw.oneIn(5)) {
            seizure.with("value", StatedFigures.money(draw));
        }
        return seizure.with("breakdown", breakdown(thing)).attributed().made();
    }

    private List<Map<String, Object>> breakdown(Thing thing) {
        return !thing.units.isEmpty() && draw.oneIn(4)
                ? List.of(new Entry(draw)
                        .with("item", "parcels")
                        .with("quantity", StatedFigures.quantity(draw, draw.oneIn(2) ? PIECES : thing.units))
                        .made())
                : List.of();
    }
}
