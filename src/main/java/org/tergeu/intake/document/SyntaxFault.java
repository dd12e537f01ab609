package org.tergeu.intake.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.smallrye.graphql.api.Nullable;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why a text is not a YAML or JSON document. The words of the parsers name their classes and options, so only the places that they find are used.
 *
 * @param at the place; null when the parser does not say it
 */
record SyntaxFault(@Nullable TextPlace at, String reason) {

    private static final int LONGEST_WORD = 40;

    /** What JSON takes without quotation marks. */
    private static final Pattern VALUE =
            Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    /** The parser counts a carriage return as the end of a line, and a line of an import can have one. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    /**
     * A place in a text; lines and columns count from 1.
     *
     * @param line 0 where the text is one line of an import: "line 1" would be taken for the first line of the import
     */
    record TextPlace(int line, int column) {

        static @Nullable TextPlace of(@Nullable JsonLocation location) {
            return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                    ? null
                    : new TextPlace(location.getLineNr(), location.getColumnNr());
        }

        /** A place in a text that is one line. */
        static @Nullable TextPlace inLine(@Nullable JsonLocation location, String text) {
            TextPlace at = of(location);
            if (at == null) {
                return null;
            }
            int before = LINE_END.matcher(text)
                    .results()
                    .limit(at.line - 1L)
                    .reduce(0, (begin, end) -> end.end(), (earlier, later) -> later);
            return new TextPlace(0, before + at.column);
        }

        static TextPlace of(Mark mark) {
            return new TextPlace(mark.getLine() + 1, mark.getColumn() + 1);
        }

        @Override
        public String toString() {
            return (line == 0 ? "" : "line " + line + ", ") + "column " + column;
        }
    }

    /** A fault that no parser finds, with its own words. */
    static final class OwnFault extends JsonProcessingException {

        private static final long serialVersionUID = 1L;

        OwnFault(String message, JsonLocation at) {
            super(message, at);
        }
    }

    /** The fault of a line that was read as JSON. */
    static SyntaxFault ofLine(JsonProcessingException found, String text) {
        TextPlace at = TextPlace.inLine(found.getLocation(), text);
        if (found instanceof OwnFault) {
            return new SyntaxFault(at, found.getOriginalMessage());
        }
        if (found instanceof JsonEOFException) {
            return new SyntaxFault(
                    at,
                    found.getProcessor() instanceof JsonParser parser
                            ? ended(TextPlace.inLine(
                                    parser.getParsingContext().startLocation(ContentReference.unknown()), text))
                            : ended(null));
        }
        int offset =
                found.getLocation() == null ? -1 : (int) found.getLocation().getCharOffset();
        if (at == null || offset < 0 || offset >= text.length()) {
            return new SyntaxFault(at, "what stands here is not JSON");
        }
        int begin = beginInJson(text, offset);
        return new SyntaxFault(
                new TextPlace(at.line(), at.column() - (offset - begin)),
                "read " + Texts.quoted(word(text.substring(begin))) + ", which JSON cannot have here"
                        + hintForJson(text.charAt(begin)));
    }

    /** The fault of a text that was read as YAML. */
    static SyntaxFault ofYaml(JsonProcessingException found, String text) {
        if (found instanceof OwnFault) {
            return new SyntaxFault(TextPlace.of(found.getLocation()), found.getOriginalMessage());
        }
        if (!(found.getCause() instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            return new SyntaxFault(
                    TextPlace.of(found.getLocation()), "the name of a field is missing, or is a list or an object");
        }
        Mark at = marked.getProblemMark();
        Mark begun = marked.getContextMark();
        TextPlace within = begun == null || begun.getIndex() >= at.getIndex() ? null : TextPlace.of(begun);
        String rest = text.substring(
                text.offsetByCodePoints(0, Math.min(at.getIndex(), text.codePointCount(0, text.length()))));
        return new SyntaxFault(
                TextPlace.of(at),
                rest.isBlank()
                        ? ended(within)
                        : "read " + Texts.quoted(word(rest)) + ", which YAML cannot have here"
                                + (within == null ? "" : ", in what begins in " + within)
                                + hintForYaml(rest.charAt(0)));
    }

    private static String ended(@Nullable TextPlace begun) {
        return begun == null ? "the text ends too early" : "the text ends before the end of what begins in " + begun;
    }

    /**
     * Where what is wrong begins. The parser stops there, within it, or behind it, as at a control character and at a word that is not a value; behind a
     * value it means the sign at which it stops.
     */
    private static int beginInJson(String text, int offset) {
        if (offset > 0 && text.charAt(offset - 1) < ' ' && !Character.isWhitespace(text.charAt(offset - 1))) {
            return offset - 1;
        }
        int begin = offset;
        while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        if (begin > 0 && text.charAt(begin - 1) == '\\') {
            begin--;
        }
        boolean isSign = !isOfWord(text.charAt(offset));
        boolean isMeant = text.charAt(offset) < ' '
                || VALUE.matcher(text.substring(begin, offset)).matches();
        return isSign && isMeant ? offset : begin;
    }

    /** Its first character, with the rest of the word that begins there. */
    private static String word(String text) {
        int end = text.offsetByCodePoints(0, 1);
        boolean isWord = isOfWord(text.charAt(0)) || text.charAt(0) == '\\';
        while (isWord && end < text.length() && end < LONGEST_WORD && isOfWord(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || ".+-_".indexOf(character) >= 0;
    }

    private static String hintForJson(char found) {
        if (found < ' ') {
            return "; write it as \\u00" + String.format("%02x", (int) found);
        }
        return found == '\'' || Character.isLetter(found)
                ? "; names and texts stand in double quotation marks"
                : found == '/' || found == '#' ? "; JSON has no comments" : "";
    }

    private static String hintForYaml(char found) {
        return switch (found) {
            case '\t' -> "; indent with spaces";
            case ':' -> "; a text with a colon and a space stands in quotation marks";
            case '@', '`', '%', '*', '&', '!', '|', '>' -> "; a text that begins so stands in quotation marks";
            default -> "";
        };
    }
}
