package org.tergeu.bench.intake;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Makes report files up: each describes its publisher, as the format recommends, and reports one incident. */
final class ReportFiles {

    private static final int PUBLISHERS = 10;
    private static final int REGIONS = 20;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3_600;
    private static final String[] ITEMS = {"hashish", "heroin", "cannabis", "mephedrone", "opium"};
    private static final String[] REGION_CODES = {
        "KZ-10", "KZ-11", "KZ-15", "KZ-19", "KZ-23", "KZ-27", "KZ-31", "KZ-33", "KZ-35", "KZ-39", "KZ-43", "KZ-47",
        "KZ-55", "KZ-59", "KZ-61", "KZ-62", "KZ-63", "KZ-71", "KZ-75", "KZ-79"
    };

    private static final YAMLMapper YAML = new YAMLMapper();

    private ReportFiles() {}

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int n = 0; n < count; n++) {
            Files.writeString(folder.resolve(String.format("report-%06d.yaml", n)), text(n));
        }
    }

    /** The same reports, one a line, which YAML in one line is, too, once it is JSON. */
    static void writeLines(Path file, int count) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int n = 0; n < count; n++) {
                lines.write(YAML.readTree(text(n)).toString());
                lines.write('\n');
            }
        }
    }

    private static String text(int n) {
        LocalDate day = FIRST.plusDays(n * 7L % DAYS);
        return String.format(
                Locale.ROOT,
                """
                report:
                  key: made-up-%1$d
                  title: Made-up report %1$d of a raid
                  url: https://press-%2$d.example/news/%1$d
                  publisher: press-%2$d
                  language: en
                  publishedOn: %3$s
                  tier: NEWS
                organizations:
                  - { key: press-%2$d, name: Press %2$d, kind: MEDIA, names: [ { language: ru, name: Пресса %2$d } ] }
                incidents:
                  - key: made-up-raid-%1$d
                    name: Raid number %1$d
                    summary: Officers searched warehouse %1$d and detained its owners.
                    kind: RAID
                    occurred: %3$s
                    places: [ { place: %4$s, precision: REGION } ]
                    participants: [ { organization: press-%2$d, role: ANNOUNCED } ]
                    legalOutcomes:
                      - { stage: DETAINED, counted: PERSON, count: %5$d }
                      - { stage: CHARGED, counted: PERSON, count: "> 1" }
                    seizures:
                      - { category: DRUG, item: %6$s, drugGroup: UNSPECIFIED, disposition: SEIZED, quantity: "%7$d kg" }
                      - { category: AMMUNITION, item: cartridges, disposition: SEIZED, quantity: %8$d }
                """,
                n,
                n % PUBLISHERS,
                day,
                REGION_CODES[n % REGIONS],
                1 + n % 30,
                ITEMS[n % ITEMS.length],
                1 + n % 90,
                10 + n % 500);
    }
}
