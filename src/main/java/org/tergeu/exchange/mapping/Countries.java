package org.tergeu.exchange.mapping;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Codes of countries (ISO 3166-1) by their English names, in small letters. */
final class Countries {

    static final Map<String, String> CODES = codes();

    private Countries() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }
}
