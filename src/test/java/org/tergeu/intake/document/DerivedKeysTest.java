package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys that are made for facts without one (docs/report-format.md, Keys that are made for you). */
class DerivedKeysTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "places        | place: KZ-47, precision: REGION                                        | INCIDENT_PLACE KZ-47",
                "places        | place: kz-taldykorgan, precision: EXACT                                | INCIDENT_PLACE kz-taldykorgan",
                "participants  | organization: agency, role: CONDUCTED                                  | PARTICIPANT conducted-agency",
                "participants  | person: jane-roe, role: ANNOUNCED                                      | PARTICIPANT announced-jane-roe",
                "measures      | kind: SEARCHES, figure: 4                                              | MEASURE searches",
                "measures      | kind: TRANSACTION_VALUE, figure: 4 KZT                                 | MEASURE transaction-value",
                "measures      | kind: OTHER, name: Loaves per head!, figure: 4                         | MEASURE other-loaves-per-head",
                "legalOutcomes | stage: DETAINED, counted: PERSON, count: 1                             | LEGAL_OUTCOME detained",
                "legalOutcomes | stage: CASE_OPENED, counted: CASE, count: 1                            | LEGAL_OUTCOME case-opened-cases",
                "legalOutcomes | stage: DETAINED, counted: GROUP, count: 1                              | LEGAL_OUTCOME detained-groups",
                "legalOutcomes | stage: DETAINED, counted: GROUP, count: 1, organization: a-gang        | LEGAL_OUTCOME detained-groups-a-gang",
                "legalOutcomes | stage: DETAINED, counted: PERSON, count: 1, subject: Foreign citizens  | LEGAL_OUTCOME detained-foreign-citizens",
                "legalOutcomes | stage: DETAINED, counted: PERSON, person: jane-roe                     | LEGAL_OUTCOME detained-jane-roe",
                "legalOutcomes | stage: SUSPECTED, counted: PERSON, count: 1, basis: PROSPECTIVE_MAXIMUM, subject: x | LEGAL_OUTCOME suspected-maximum-x",
                "casualties    | harm: KILLED, group: SECURITY_FORCES, count: 1                         | CASUALTY killed-security-forces",
                "seizures      | category: DRUG, item: drugs, disposition: SEIZED                       | SEIZURE seized-drugs",
                "seizures      | category: CASH, item: Тенге и доллары, disposition: FOUND              | SEIZURE found-tenge-i-dollary",
                "seizures      | key: mine, category: CASH, item: cash, disposition: FOUND              | SEIZURE mine",
                "legalOutcomes | key: mine, stage: DETAINED, counted: PERSON, count: 1                  | LEGAL_OUTCOME mine",
            })
    void aFactWithoutAKeyIsAddressedByWhatItIs(String section, String fact, String expected) {
        assertThat(Drafts.facts(Drafts.reading("    " + section + ": [ { " + fact + " } ]\n")))
                .containsExactly(expected);
    }

    @Test
    void anEntryOfABreakdownHasTheKeyOfTheWholeThenItsOwn() {
        ReportDraft draft = Drafts.reading("""
                    legalOutcomes:
                      - stage: DETAINED
                        counted: PERSON
                        count: 31
                        breakdown:
                          - subject: foreign citizens
                            count: 9
                            breakdown: [ { subject: drivers, count: 2 } ]
                          - { stage: CHARGED, subject: foreign citizens, count: 3 }
                          - { stage: CHARGED, count: 4 }
                    casualties:
                      - harm: KILLED
                        group: UNSPECIFIED
                        count: 5
                        breakdown: [ { group: CIVILIANS, count: 2 } ]
                    seizures:
                      - category: DRUG
                        item: drugs
                        disposition: SEIZED
                        quantity: 11 kg
                        breakdown: [ { item: hashish, drugGroup: CANNABIS, quantity: 3 kg } ]
                """);

        assertThat(Drafts.facts(draft))
                .containsExactly(
                        "LEGAL_OUTCOME detained",
                        "LEGAL_OUTCOME detained.foreign-citizens",
                        "LEGAL_OUTCOME detained.foreign-citizens.drivers",
                        "LEGAL_OUTCOME detained.charged-foreign-citizens",
                        "LEGAL_OUTCOME detained.charged",
                        "CASUALTY killed-unspecified",
                        "CASUALTY killed-unspecified.civilians",
                        "SEIZURE seized-drugs",
                        "SEIZURE seized-drugs.hashish");
    }

    @Test
    void twoFactsOfOneKeyAreRefused() {
        assertThatThrownBy(() -> Drafts.reading("""
                    seizures:
                      - { category: DRUG, item: drugs, disposition: SEIZED, quantity: 1 kg }
                      - { category: DRUG, item: Drugs, disposition: SEIZED, quantity: 2 kg }
                """))
                .isInstanceOf(InvalidReport.class)
                .hasMessageStartingWith("incidents[0].seizures[1]: is about the same fact as incidents[0].seizures[0]");
    }

    @Test
    void differentAssertersOrDaysAreOfOneFact() {
        ReportDraft draft = Drafts.reading("""
                    legalOutcomes:
                      - { stage: DETAINED, counted: PERSON, count: 1 }
                      - { stage: DETAINED, counted: PERSON, count: 2, assertedBy: kz-mvd }
                      - { stage: DETAINED, counted: PERSON, count: 3, assertedBy: kz-mvd, asOf: 2024-03-05 }
                      - { stage: DETAINED, counted: PERSON, count: 4, assertedBy: kz-mvd, asOf: 2024-03-06 }
                """);

        assertThat(Drafts.facts(draft)).hasSize(4).containsOnly("LEGAL_OUTCOME detained");
    }
}
