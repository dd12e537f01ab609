package org.tergeu.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.tergeu.calendar.FuzzyDate;

/**
 * A report file that stands on its own: it defines whatever it names and the {@link Background} does not. All keys that it defines
 * begin with {@link #OWN}.
 */
public record GeneratedReport(JsonNode file) {

    /** What keys begin with that are not of the background. */
    static final String OWN = "drawn-";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .build();

    static GeneratedReport of(Map<String, ?> tree) {
        return new GeneratedReport(YAML.valueToTree(tree));
    }

    public String key() {
        return file.at("/report/key").asText();
    }

    /** The same report with other beginnings of its keys. */
    String textWith(String own) {
        return text().replace(OWN, own);
    }

    /** The day from which it counts: the last that its date can mean, or that of its submission. */
    public LocalDate knownFrom() {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        JsonNode date = file.at("/report/publishedOn");
        LocalDate out = date.isMissingNode()
                ? today
                : FuzzyDate.parse(date.asText(), false).latest();
        return out.isAfter(today) ? today : out;
    }

    /** The file, which a test can hold as it is. */
    public String text() {
        try {
            return YAML.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
