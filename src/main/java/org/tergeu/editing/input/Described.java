package org.tergeu.editing.input;

/** Descriptions of fields that several inputs have. */
final class Described {

    static final String KEY = "A key: lower-case letters and digits with single hyphens between.";

    static final String FACT_KEY = "Addresses the fact within its incident; absent: it is made of what the fact is.";

    static final String ASSERTED_BY = "Key of the organization that says so; absent: the publisher.";

    static final String SPOKESPERSON = "Key of the person who said it for them.";

    static final String AS_OF = "The day for which a total that grows was true, ISO 8601.";

    static final String NOTE = "An editor's remark on this claim.";

    static final String BREAKDOWN = "What it contains, of which.";

    static final String MADE_FROM = "The revision of the dataset (`dataset.revision`) in which you read the report.";

    static final String IDEMPOTENCY_KEY =
            "A text of your choice, 1 to 200 letters: the same change with the same key within a day is made once, and answered with the first result.";

    static final String FIGURE =
            "In the notation of the report format: `118`, `> 11 kg`, `15..20`, `15..20 best 18`, `several`, `2.3e9 KZT`, `unreadable`.";

    private Described() {}
}
