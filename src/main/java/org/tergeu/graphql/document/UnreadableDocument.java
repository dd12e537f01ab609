package org.tergeu.graphql.document;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import io.smallrye.graphql.api.Nullable;
import org.tergeu.text.Quotation;

/** A document that is not GraphQL, described in words of GraphQL. The parser's own words name the library that generates it. */
final class UnreadableDocument extends InvalidSyntaxException {

    private static final String OWN_WORDS = "Invalid syntax";
    private static final String END = "<EOF>";
    private static final String ALLOWED = " Allowed: a GraphQL document, such as { dataset { revision } }.";

    private UnreadableDocument(String message, InvalidSyntaxException refusal) {
        super(message, refusal.getLocation(), refusal.getOffendingToken(), refusal.getSourcePreview(), refusal);
    }

    /** The error for a document that the parser has refused. */
    static InvalidSyntaxException of(InvalidSyntaxException refusal, String document) {
        InvalidSyntaxException found = OversizedLiteral.orElse(refusal, document);
        return String.valueOf(found.getMessage()).startsWith(OWN_WORDS)
                ? new UnreadableDocument(message(found, document) + ALLOWED, found)
                : found;
    }

    private static String message(InvalidSyntaxException refusal, String document) {
        SourceLocation location = refusal.getLocation();
        String place = location == null || location.getLine() <= 0
                ? ""
                : " at line " + location.getLine() + ", column " + location.getColumn();
        String token = refusal.getOffendingToken();
        if (document.isBlank()) {
            return "The document is empty.";
        }
        if (END.equals(token)) {
            return "The document ends" + place + ", where more is expected.";
        }
        return token == null || token.isEmpty()
                ? character(document, location) + place + "."
                : "'" + Quotation.beginning(token) + "' is not expected" + place + ".";
    }

    private static String character(String document, @Nullable SourceLocation location) {
        int letter = location == null ? -1 : letterAt(document, location);
        if (letter == '"') {
            return "A text has no end; it begins";
        }
        return letter < 0
                ? "A character has no place in GraphQL"
                : (Character.isISOControl(letter) ? "" : "'" + Character.toString(letter) + "', ")
                        + "U+%04X, is a character that GraphQL allows only in texts and comments; it is"
                                .formatted(letter);
    }

    private static int letterAt(String document, SourceLocation location) {
        String[] lines = document.split("\r\n|\r|\n", -1);
        int column = location.getColumn() - 1;
        return location.getLine() < 1
                        || location.getLine() > lines.length
                        || column < 0
                        || column >= lines[location.getLine() - 1].length()
                ? -1
                : lines[location.getLine() - 1].codePointAt(column);
    }
}
