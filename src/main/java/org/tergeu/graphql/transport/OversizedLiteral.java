package org.tergeu.graphql.transport;

import graphql.language.SourceLocation;
import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.antlr.GraphqlLexer;
import java.math.BigDecimal;
import org.tergeu.text.Quotation;

/** A number in a document whose exponent no type of Java holds. The parser refuses it, too, without its place. */
final class OversizedLiteral extends InvalidSyntaxException {

    private OversizedLiteral(Token number) {
        super(
                "The exponent of " + Quotation.beginning(number.getText())
                        + " is too large. At most 2147483647 is allowed.",
                new SourceLocation(number.getLine(), number.getCharPositionInLine() + 1),
                null,
                number.getText(),
                null);
    }

    /** What is wrong with a document that the parser has refused: the first such number, or what the parser says if there is none. */
    static InvalidSyntaxException orElse(InvalidSyntaxException refusal, String document) {
        SourceLocation place = refusal.getLocation();
        if (place != null && place.getLine() > 0) {
            return refusal;
        }
        GraphqlLexer lexer = new GraphqlLexer(CharStreams.fromString(document));
        lexer.removeErrorListeners();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getType() == GraphqlLexer.FloatValue && !isHeld(token.getText())) {
                return new OversizedLiteral(token);
            }
        }
        return refusal;
    }

    private static boolean isHeld(String number) {
        try {
            new BigDecimal(number);
            return true;
        } catch (NumberFormatException exponentOfNoInt) {
            return false;
        }
    }
}
