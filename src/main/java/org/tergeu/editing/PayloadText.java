package org.tergeu.editing;

/** What the fields that payloads have in common mean. */
public final class PayloadText {

    public static final String REPORT =
            "The report as it is now; null when the change was refused, and when it is not served.";
    public static final String OUTCOME = "What has been done; null when the change was refused.";
    public static final String REVISION =
            "The revision of the dataset that has the change; null when it was refused. Send it as the header Tergeu-Revision to read nothing older.";
    public static final String REPEATED =
            "Whether the change had been made before, under the same idempotency key: this is the first result.";
    public static final String WARNINGS =
            "What is odd and was recorded all the same, at most 100: a part that is larger than its whole, or what is said otherwise of a known organization, person or place and does not count.";
    public static final String CONFLICT = "The version of somebody else, when that is why the change was refused.";
    public static final String USER_ERRORS =
            "Why the change was refused, at most the first 100 reasons; empty when it was made.";

    private PayloadText() {}
}
