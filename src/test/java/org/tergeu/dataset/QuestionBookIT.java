package org.tergeu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.QuestionBook;
import org.tergeu.testsupport.QuestionBook.Question;

/** Every question of {@code docs/questions.md} has, asked of the bundled reports, the answer that the book prints. */
@QuarkusTest
class QuestionBookIT {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** 11, 11.0 and 1.1e1 are one number; all else is as it is written. */
    static final Comparator<JsonNode> VALUES = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    static List<Question> questions() {
        return QuestionBook.questions();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void hasTheAnswerThatIsPrinted(Question question) throws JsonProcessingException {
        assertAnswered(question);
    }

    static void assertAnswered(Question question) throws JsonProcessingException {
        // Given the answer of the book, of which the order of fields does not matter, that of lists does
        JsonNode printed = JSON.readTree(question.answer());

        // When the question is asked
        JsonNode answer = GraphQl.query(question.query());

        // Then that is the answer
        assertThat(printed.equals(VALUES, answer))
                .withFailMessage(() -> "%s%nprinted:%n%s%nanswered:%n%s"
                        .formatted(question, printed.toPrettyString(), answer.toPrettyString()))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void isAQuestionWithOneQueryAndOneAnswerThatSaysSomething(Question question) throws JsonProcessingException {
        assertSaysSomething(question);
    }

    @Test
    void hasTwentyQuestionsNumberedInOrder() {
        List<Question> questions = questions();

        assertThat(questions).hasSizeGreaterThanOrEqualTo(20);
        assertThat(questions)
                .extracting(Question::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, questions.size()).boxed().toList());
        assertThat(questions).extracting(Question::heading).doesNotHaveDuplicates();
    }

    static void assertSaysSomething(Question question) throws JsonProcessingException {
        assertThat(question.heading()).endsWith("?");
        assertThat(question.languages()).containsExactly("graphql", "json");
        // A query that finds nothing proves nothing
        assertThat(JSON.readTree(question.answer()))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(saysSomething(field))
                        .as("every root field says something, but one is %s", field)
                        .isTrue());
    }

    /** Neither null nor empty nor, anywhere in it, a page without a row. */
    private static boolean saysSomething(JsonNode field) {
        return !field.isNull()
                && !field.isEmpty()
                && field.findValues("nodes").stream().noneMatch(JsonNode::isEmpty);
    }
}
