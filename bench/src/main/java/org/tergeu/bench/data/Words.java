package org.tergeu.bench.data;

import java.util.List;

/** What made-up names are made of, in Latin and in Cyrillic. */
final class Words {

    /** Found in one incident of five thousand each. */
    static final List<String> RARE = List.of("zircon", "obsidian", "malachite", "jasper", "beryl", "onyx");

    private static final List<String> FIRST = List.of(
            "Qara", "Aq", "Kok", "Sary", "Qyzyl", "Jana", "Eski", "Ulken", "Kishi", "Bes", "Tort", "Ush", "Alty",
            "Jeti", "Temir", "Altyn", "Kumis", "Tas", "Qum", "Tau");
    private static final List<String> FIRST_CYRILLIC = List.of(
            "Кара", "Ак", "Кок", "Сары", "Кызыл", "Жана", "Эски", "Улкен", "Киши", "Бес", "Торт", "Уш", "Алты", "Жети",
            "Темир", "Алтын", "Кумис", "Тас", "Кум", "Тау");
    private static final List<String> SECOND = List.of(
            "bulaq", "tobe", "su", "kol", "agash", "qala", "auyl", "jol", "say", "oba", "kent", "dala", "orman",
            "bastau", "nur", "bel");
    private static final List<String> SECOND_CYRILLIC = List.of(
            "булак", "тобе", "су", "коль", "агаш", "кала", "ауыл", "жол", "сай", "оба", "кент", "дала", "орман",
            "бастау", "нур", "бель");

    /** How many settlements have different names. */
    static final int SETTLEMENTS = FIRST.size() * SECOND.size();

    private Words() {}

    static String settlement(int number) {
        return FIRST.get(number % FIRST.size()) + SECOND.get(number / FIRST.size() % SECOND.size());
    }

    static String settlementInCyrillic(int number) {
        return FIRST_CYRILLIC.get(number % FIRST.size()) + SECOND_CYRILLIC.get(number / FIRST.size() % SECOND.size());
    }
}
