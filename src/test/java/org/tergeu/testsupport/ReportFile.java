package org.tergeu.testsupport;

/** Writes report files for tests: a header with usual values, then whatever the test is about, in YAML. */
public record ReportFile(String key, String publisher, String tier, String publishedOn, String status, String body) {

    /** A published report of Orda.kz of 1 May 2026, later than all bundled ones. */
    public static ReportFile named(String key) {
        return new ReportFile(key, "orda-kz", "NEWS", "2026-05-01", "PUBLISHED", "");
    }

    public ReportFile by(String organization) {
        return new ReportFile(key, organization, tier, publishedOn, status, body);
    }

    public ReportFile tier(String other) {
        return new ReportFile(key, publisher, other, publishedOn, status, body);
    }

    public ReportFile on(String day) {
        return new ReportFile(key, publisher, tier, day, status, body);
    }

    public ReportFile status(String other) {
        return new ReportFile(key, publisher, tier, publishedOn, other, body);
    }

    /** Whatever follows the header, from the left margin. */
    public ReportFile saying(String yaml) {
        return new ReportFile(key, publisher, tier, publishedOn, status, yaml);
    }

    /** A new incident, to which facts can be added below with an indent of four. */
    public static String incident(String incident) {
        return """
                incidents:
                  - key: %s
                    name: A made-up operation
                    summary: Made up for a test.
                    kind: OPERATION
                """.formatted(incident);
    }

    /** That a number of people was detained in an incident; {@code more} are further fields, such as {@code , asOf: 2026-04-01}. */
    public static String detained(String incident, String count, String more) {
        return """
                incidents:
                  - key: %s
                    legalOutcomes:
                      - { key: detained, stage: DETAINED, counted: PERSON, count: "%s"%s }
                """.formatted(incident, count, more);
    }

    /** The file. */
    public String text() {
        return """
                report:
                  key: %s
                  title: A made-up report
                  publisher: %s
                  language: en
                  publishedOn: %s
                  tier: %s
                  status: %s
                """.formatted(key, publisher, publishedOn, tier, status) + body;
    }
}
