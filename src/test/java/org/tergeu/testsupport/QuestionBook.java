package org.tergeu.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of {@code docs/questions.md} and {@code docs/example-questions.md}, read as a reader finds them. */
public final class QuestionBook {

    private static final Path BUNDLED = Path.of("docs/questions.md");
    private static final Path EXAMPLES = Path.of("docs/example-questions.md");
    private static final Pattern SECTION = Pattern.compile("^## ", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private QuestionBook() {}

    /** Those to the bundled reports, in the order of the book. */
    public static List<Question> questions() {
        return questions(BUNDLED);
    }

    /** Those to the example reports. */
    public static List<Question> toExamples() {
        return questions(EXAMPLES);
    }

    private static List<Question> questions(Path file) {
        try {
            return SECTION.splitAsStream(Files.readString(file))
                    .skip(1)
                    .map(QuestionBook::question)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Question question(String section) {
        String line = section.lines().findFirst().orElse("");
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            throw new IllegalStateException("## " + line + " is not a number, a full stop and a question");
        }
        List<Block> blocks = BLOCK.matcher(section)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
        return new Question(Integer.parseInt(heading.group(1)), heading.group(2), blocks);
    }

    /** A fenced block: what it is written in, and the text. */
    public record Block(String language, String text) {}

    /** One section: {@code heading} is the question itself, without its number. */
    public record Question(int number, String heading, List<Block> blocks) {

        public List<String> languages() {
            return blocks.stream().map(Block::language).toList();
        }

        public String query() {
            return only("graphql");
        }

        /** The printed answer, JSON. */
        public String answer() {
            return only("json");
        }

        private String only(String language) {
            return blocks.stream()
                    .filter(block -> block.language().equals(language))
                    .map(Block::text)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(this + " has no block in " + language));
        }

        @Override
        public String toString() {
            return number + ". " + heading;
        }
    }
}
