package org.tergeu.intake.document;

import java.util.Locale;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A character that no YAML or JSON document may have unescaped. The parser stops at it before it reads the text in front of it, and does not know its
 * line.
 *
 * @param point its code
 */
record Unprintable(int point, int line, int column) {

    /** The first such character of a text. */
    static Unprintable first(String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (!StreamReader.isPrintable(point)) {
                return new Unprintable(point, line, column);
            }
            column = point == '\n' ? 1 : column + 1;
            line += point == '\n' ? 1 : 0;
            i += Character.charCount(point);
        }
        throw new IllegalArgumentException("every character of the text is printable");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "line %d, column %d: read U+%04X, %s; allowed: a document without it",
                line,
                column,
                point,
                Texts.unstorable(point, TextLimit.VALUE));
    }
}
