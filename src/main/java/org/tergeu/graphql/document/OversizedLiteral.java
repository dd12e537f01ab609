package org.tergeu.graphql.document;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tergeu.text.Quotation;

/** A number in a document whose exponent no Java type holds. The parser refuses it as well, but without its place. */
final class OversizedLiteral extends InvalidSyntaxException {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9].*");

    private OversizedLiteral(Token number) {
        super(
                "The exponent of " + Quotation.beginning(number.getText())
                        + " is too large. At most 2147483647 is allowed.",
                new SourceLocation(number.getLine(), number.getCharPositionInLine() + 1),
                null,
                number.getText(),
                null);
    }

    /** The first such number of a document that the parser has refused without a place; otherwise the refusal itself. */
    static InvalidSyntaxException orElse(InvalidSyntaxException refusal, String document) {
        SourceLocation place = refusal.getLocation();
        if (place != null && place.getLine() > 0) {
            return refusal;
        }
        return tokens(document).stream()
                .filter(token -> !isHeld(token.getText()))
                .findFirst()
                .<InvalidSyntaxException>map(OversizedLiteral::new)
                .orElse(refusal);
    }

    /** The tokens before the one at which the parser ends. It has read the document within its limits before, so none is set here. */
    private static List<Token> tokens(String document) {
        List<Token> tokens = new ArrayList<>();
        try {
            Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(document)
                    .parserOptions(ParserOptions.newParserOptions()
                            .maxCharacters(Integer.MAX_VALUE)
                            .maxTokens(Integer.MAX_VALUE)
                            .maxWhitespaceTokens(Integer.MAX_VALUE)
                            .parsingListener(tokens::add)
                            .build())
                    .build());
        } catch (InvalidSyntaxException known) {
            // The refusal for which the tokens are read.
        }
        return tokens;
    }

    private static boolean isHeld(String token) {
        if (!NUMBER.matcher(token).matches()) {
            return true;
        }
        try {
            new BigDecimal(token);
            return true;
        } catch (NumberFormatException exponentOfNoInt) {
            return false;
        }
    }
}
