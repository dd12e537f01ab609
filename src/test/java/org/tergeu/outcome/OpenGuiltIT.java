package org.tergeu.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;

/** What days, stages and reports leave open is read in favour of a person. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class OpenGuiltIT extends Trials {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"stage: SENTENCED", "stage: SENTENCED, decidedOn: 2016", "stage: CONVICTED"})
    void whatMayBeBeforeTheAcquittalIsNoNewConviction(String mentioned) {
        desk.submit(ACQUITTED);
        desk.submit(trial("2017-05-01", mentioned));

        assertThat(guilty("")).isEmpty();
        assertThat(guilty("2017-05-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | stage: ACQUITTED",
                "2014-05-10 | OFFICIAL   | 2016-03-21 | NEWS     | stage: ACQUITTED",
                "2016-03-21 | NEWS       | 2014-05-10 | OFFICIAL | stage: ACQUITTED",
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | stage: CONVICTION_OVERTURNED",
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | stage: RETRIAL",
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | stage: CHARGED",
                "2014-05-10 | NEWS       | 2014-05-10 | NEWS     | `stage: CONVICTED, basis: PROSPECTIVE_MAXIMUM`"
            })
    void whatOneReportCallsAConvictionAndAnotherDoesNotIsOpen(
            String convictedOn, String convictedBy, String otherOn, String otherBy, String other) {
        ReportFile convicted =
                kept("one", convictedOn, "key: verdict, stage: CONVICTED").tier(convictedBy);
        ReportFile otherwise = kept("other", otherOn, "key: verdict, " + other).tier(otherBy);
        Stream.of(convicted, otherwise).forEach(desk::submit);

        assertThat(guilty("")).isEmpty();
        assertThat(guiltyPeople("")).containsExactly("0 0 0");

        desk.retract(otherwise);
        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
    }

    @Test
    void theConvictionStandsUntilAReportCallsItAnAcquittal() {
        desk.submit(kept("one", "2014-05-10", "key: verdict, stage: CONVICTED").tier("OFFICIAL"));
        desk.submit(kept("two", "2015-02-11", "key: sentence, stage: SENTENCED"));
        desk.submit(kept("other", "2016-03-21", "key: verdict, stage: ACQUITTED"));

        assertThat(guilty("2016-03-20")).containsExactlyInAnyOrder("CONVICTED 1 true", "SENTENCED 1 true");
        assertThat(guilty("2016-03-21")).isEmpty();
        assertThat(guilty("")).isEmpty();
    }

    @Test
    void aConvictionThatIsAlsoReportedAsItsSentenceStands() {
        desk.submit(kept("one", "2014-05-10", "key: verdict, stage: CONVICTED"));
        desk.submit(kept("other", "2014-05-10", "key: verdict, stage: SENTENCED"));

        assertThat(guilty("")).hasSize(1);
    }

    @Test
    void thePartsOfAConvictionThatIsOpenAreAsOpen() {
        desk.submit(
                of(
                        "2014-05-10",
                        "guilt-riders",
                        "",
                        "key: verdict, stage: CONVICTED, counted: PERSON, count: 5, breakdown: [ { person: guilt-minister }, { subject: women, count: 2 } ]"));
        assertThat(guilty("")).hasSize(3);

        desk.submit(of("2016-03-21", "guilt-riders", "", "key: verdict, stage: ACQUITTED, counted: PERSON, count: 5"));

        assertThat(guilty("")).isEmpty();
        assertThat(guilty("2016-03-20")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-05-01, NEWS, 2018-05-01, NEWS",
        "2018-05-01, NEWS, 2014-05-01, NEWS",
        "2014-05-01, NEWS, 2018-05-01, OFFICIAL",
        "2014-05-01, OFFICIAL, 2018-05-01, NEWS"
    })
    void ofAConvictionWithSeveralDaysTheEarliestCounts(String day, String tier, String otherDay, String otherTier) {
        desk.submit(trial("2016-05-02", "stage: ACQUITTED, decidedOn: 2016-05-01"));
        desk.submit(kept("one", "2018-05-02", "key: verdict, stage: CONVICTED, decidedOn: " + day)
                .tier(tier));
        ReportFile other = kept("other", "2018-05-02", "key: verdict, stage: CONVICTED, decidedOn: " + otherDay)
                .tier(otherTier);
        desk.submit(other);

        assertThat(guilty("")).isEmpty();
        desk.retract(other);
        assertThat(guilty("")).hasSize(day.startsWith("2018") ? 1 : 0);
    }

    @Test
    void ofAnAcquittalWithSeveralDaysTheLatestCounts() {
        desk.submit(CONVICTED);
        desk.submit(kept("one", "2016-05-02", "key: appeal, stage: ACQUITTED, decidedOn: 2013-05-01")
                .tier("OFFICIAL"));
        assertThat(guilty("")).containsExactly("CONVICTED 1 true");

        desk.submit(kept("other", "2017-05-02", "key: appeal, stage: ACQUITTED, decidedOn: 2016-05-01"));

        assertThat(guilty("")).isEmpty();
        assertThat(guilty("2017-05-01")).containsExactly("CONVICTED 1 true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05-01 | CONVICTED",
                "2020-05-01 | SENTENCED",
                "           | CONVICTED",
            })
    void whereNeitherHasADayTheConvictionMayBeTheOneBefore(String day, String stage) {
        desk.submit(trial("2016-03-21", "stage: ACQUITTED"));
        ReportFile convicted = kept("later", "2020-05-01", "stage: " + stage);
        desk.submit(day == null ? convicted.text().replace("  publishedOn: 2020-05-01\n", "") : convicted.text());
        assertThat(guilty("")).isEmpty();
        desk.submit(trial("2021-03-21", "stage: CONVICTED, key: again, decidedOn: 2021-03-20"));

        assertThat(guilty("")).containsExactly("CONVICTED 1 true");
        desk.submit(Desk.retraction(convicted.key()));
    }
}
