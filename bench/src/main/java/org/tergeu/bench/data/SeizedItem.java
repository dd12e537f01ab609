package org.tergeu.bench.data;

import java.math.BigDecimal;

/** What is made up to have been seized; the name of each constant, in lower case, is what reports call it. */
enum SeizedItem {
    CANNABIS_HERB("DRUG", "CANNABIS", null, "kg", 400),
    HEROIN("DRUG", "OPIOIDS", null, "kg", 60),
    MEPHEDRONE("DRUG", "NEW_PSYCHOACTIVE", null, "g", 9000),
    PISTOLS("FIREARM", null, "PISTOL", null, 20),
    HUNTING_RIFLES("FIREARM", null, "RIFLE", null, 12),
    CARTRIDGES("AMMUNITION", null, null, null, 4000),
    KNIVES("OTHER_WEAPON", null, null, null, 15),
    CASH("CASH", null, null, null, 90_000),
    MOBILE_PHONES("DEVICE", null, null, null, 200),
    FORGED_DOCUMENTS("DOCUMENT", null, null, null, 80),
    CARS("VEHICLE", null, null, null, 9),
    ACETIC_ANHYDRIDE("PRECURSOR", "PRECURSORS", null, "L", 700),
    HORSES("STOLEN_GOODS", null, null, null, 120),
    /** The whole of which one of the others can be a part. */
    DRUGS("DRUG", "UNSPECIFIED", null, "kg", 500);

    /** Those that stand alone; their number is prime, so that any step passes each once. */
    static final int ALONE = 13;

    private static final BigDecimal GRAMS = new BigDecimal("0.001");

    final String category;
    final String drugGroup;
    final String firearmType;
    final String unit;
    final int most;

    SeizedItem(String category, String drugGroup, String firearmType, String unit, int most) {
        this.category = category;
        this.drugGroup = drugGroup;
        this.firearmType = firearmType;
        this.unit = unit;
        this.most = most;
    }

    String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    String slug() {
        return words().replace(' ', '-');
    }

    boolean isMoney() {
        return this == CASH;
    }

    /** Counted in pieces, so that "more than 10" means at least 11. */
    boolean isCountable() {
        return unit == null && !isMoney();
    }

    /** What its quantity measures; of one without a unit the pieces are counted. */
    String dimension(String statedUnit) {
        return statedUnit == null ? "COUNT" : statedUnit.equals("L") ? "VOLUME" : "MASS";
    }

    /** A number of its unit in kg, L or pieces. */
    BigDecimal compared(BigDecimal number) {
        return number == null || !"g".equals(unit)
                ? number
                : number.multiply(GRAMS).stripTrailingZeros();
    }
}
