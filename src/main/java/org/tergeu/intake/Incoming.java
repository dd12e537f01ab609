package org.tergeu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Set;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportParser;

/**
 * A report that has been read and is to be recorded.
 *
 * @param draft what it says, as far as it could be read
 * @param problems everything that the file alone shows to be wrong
 * @param document the submission as it came
 * @param fingerprint the digest of what the document says
 */
public record Incoming(ReportDraft draft, List<Problem> problems, String document, String fingerprint) {

    /**
     * Reads a report file, YAML or JSON.
     *
     * @throws org.tergeu.intake.document.InvalidReport when it is not a document at all
     */
    public static Incoming read(String text) {
        JsonNode document = Documents.read(text);
        ReportParser.Reading reading = ReportParser.read(document);
        return new Incoming(reading.draft(), reading.problems(), document.toString(), Documents.fingerprint(document));
    }

    /** The report's key; null when it has none that can be read. */
    public @Nullable String key() {
        return draft.header() == null ? null : draft.header().key();
    }

    /** Everything that it defines, for itself and for others, once it is recorded. */
    public Set<Need> defined() {
        return problems.isEmpty() && draft.header().defines() ? Need.definedBy(draft) : Set.of();
    }
}
