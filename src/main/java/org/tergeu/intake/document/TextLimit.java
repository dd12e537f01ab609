package org.tergeu.intake.document;

/**
 * The longest texts of reports: letters are Unicode code points, bytes are those of UTF-8, both after the text is composed (NFC).
 *
 * <p>{@code docs/report-format.md} shows this list, and check constraints of the database have the same limits. Each limit keeps an entry of a b-tree
 * index, with everything else in it, below 2,704 bytes.
 */
public enum TextLimit {

    /** Keys and place codes, as files write them. */
    KEY("keys and codes: `key`, `code`, and wherever they are named", 120, 120, false),

    /** Keys that are made for facts that have none. */
    FACT_KEY("the key that is made for a fact without one", 500, 500, false),

    /** References to a fact of an incident: two keys and the slash between them. */
    FACT_REFERENCE("`partOf` of a legal outcome, casualty or seizure", 621, 621, false),

    /** Tags of languages. */
    LANGUAGE("`language`", 35, 35, false),

    /** The address of a report. */
    ADDRESS("`report.url`", 2_000, 2_600, false),

    /** The title of a report. */
    TITLE("`report.title`", 500, 2_000, false),

    /** The byline of a report. */
    AUTHOR("`report.author`", 500, 2_000, false),

    /** Names of organizations, people, places, incidents, measures and statistics. */
    NAME("`name`, also in `names`", 500, 2_000, false),

    /** The position of a person. */
    POSITION("`position`", 500, 2_000, false),

    /** Summaries of incidents. */
    SUMMARY("`summary`", 5_000, 20_000, true),

    /** The group of people that a legal outcome is about. */
    SUBJECT("`subject`", 500, 2_000, false),

    /** Items that were seized. */
    ITEM("`item`", 300, 1_200, false),

    /** A provision of national law. */
    PROVISION("`provision`", 300, 1_200, false),

    /** An editor's remark. */
    NOTE("`note`", 5_000, 20_000, true),

    /** Everything else: figures, numbers, dates, values of code lists. */
    VALUE("every other value", 200, 800, false);

    private final String fields;
    private final int letters;
    private final int bytes;
    private final boolean lines;

    TextLimit(String fields, int letters, int bytes, boolean lines) {
        this.fields = fields;
        this.letters = letters;
        this.bytes = bytes;
        this.lines = lines;
    }

    /** The fields with this limit, in Markdown. */
    public String fields() {
        return fields;
    }

    /** The most letters (Unicode code points). */
    public int letters() {
        return letters;
    }

    /** The most bytes in UTF-8. */
    public int bytes() {
        return bytes;
    }

    /** Whether the text can have several lines, and tabs. */
    public boolean lines() {
        return lines;
    }
}
