package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;
import org.tergeu.editing.SourceDocument;

/** Reports as they were submitted, one a line, as an import takes them, each with what another database needs beside it. */
final class ReportLines implements Writer {

    @Override
    public String write(JsonNode element, String cursor, String server) {
        return SourceDocument.asSubmitted(
                        element.path("source").asText(), element.path("kept").asText(null))
                + "\n";
    }
}
