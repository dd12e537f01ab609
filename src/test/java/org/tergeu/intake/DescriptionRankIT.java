package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.FirstColumn;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Submit;
import org.tergeu.vocabulary.SourceTier;

/** Which of several reports describes something best: intake says so of new reports as the migration V024 does of those that were there. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class DescriptionRankIT {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V024__descriptions_by_rank.sql");
    private static final Pattern RANK = Pattern.compile("\\brank = (case .*?)\nfrom report r ", Pattern.DOTALL);
    private static final List<String> DAYS = List.of("1900-01-01", "1970-01-01", "2024-02-29", "2025-12-31");

    @Inject
    DataSource database;

    private final List<String> reports = new ArrayList<>();

    @AfterEach
    void takeBack() {
        reports.forEach(Submit::retraction);
    }

    @Test
    void isTheSameInTheCodeAndInTheMigration() throws IOException, SQLException {
        for (SourceTier tier : SourceTier.values()) {
            DAYS.forEach(day -> submit(tier, day));
        }
        Submit.retraction(reports.get(0));
        Matcher rank = RANK.matcher(Files.readString(MIGRATION));

        assertThat(rank.find()).as("the expression of the migration").isTrue();
        List<String> ranks = FirstColumn.of(
                database,
                "select d.rank || ' ' || (" + rank.group(1)
                        + ") from definition d join report r on r.id = d.report_id where r.key like 'ranked-%' order by d.rank");
        assertThat(ranks).hasSize(SourceTier.values().length * DAYS.size());
        assertThat(ranks).allSatisfy(both -> {
            String[] each = both.split(" ");
            assertThat(each[0]).isEqualTo(each[1]);
        });
        assertThat(ranks.get(0))
                .as("the newest of the best tier")
                .startsWith("00")
                .contains("/ranked-official-2025");
        assertThat(ranks.get(ranks.size() - 1))
                .as("what was taken back")
                .startsWith("1")
                .contains("/" + reports.get(0));
    }

    private void submit(SourceTier tier, String day) {
        String key = "ranked-" + tier.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + day;
        reports.add(key);
        Submit.tree(Map.of(
                "report",
                        Map.of(
                                "key",
                                key,
                                "title",
                                "Ranked",
                                "publisher",
                                "ranked-press",
                                "language",
                                "en",
                                "publishedOn",
                                day,
                                "tier",
                                tier.name()),
                "organizations",
                        List.of(Map.of("key", "ranked-press", "name", "Ranked Press of " + key, "kind", "MEDIA"))));
    }
}
