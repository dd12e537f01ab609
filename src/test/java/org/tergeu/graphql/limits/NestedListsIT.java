package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.LimitsAsServed;

/**
 * Every two lists of the schema in each other, as deep as may be asked: each question is answered or refused under a limit's name, and
 * others are answered meanwhile. {@code SmallHeapIT} asks the same of the packaged service with a heap of 256 MB.
 */
@QuarkusTest
@TestProfile(LimitsAsServed.class)
class NestedListsIT {

    private static final NestedLists LISTS = new NestedLists(Path.of("schema/schema.graphql"));

    @Test
    void areAnsweredOrRefusedUnderALimitsName() {
        Set<String> limits = new TreeSet<>();
        int answered = 0;
        for (int first : new int[] {0, 2, 20}) {
            for (int depth : new int[] {8, 12, 20}) {
                for (Map.Entry<String, String> question :
                        LISTS.questions(depth, first).entrySet()) {
                    CompletableFuture<Answer> attack = Ask.soon(question.getValue(), Map.of());
                    assertThat(Ask.data("{ place(code: \"KZ\") { code } }")
                                    .at("place.code")
                                    .text())
                            .isEqualTo("KZ");
                    Answer answer = attack.join();
                    assertThat(answer.codes())
                            .as("%s, depth %d, first %d: %s", question.getKey(), depth, first, question.getValue())
                            .allMatch("LIMIT_EXCEEDED"::equals);
                    answer.at("errors").each("extensions.limit").forEach(limits::add);
                    answered += answer.codes().isEmpty() ? 1 : 0;
                }
            }
        }

        assertThat(answered).as("questions that were answered").isPositive();
        assertThat(limits).as("limits that were met").contains("cost");
    }

    /** 124 letters, and 20 to the sixth power rows. */
    @Test
    void childrenOfParentsOfChildrenAreRefusedByTheirCost() {
        String circle =
                "{place(code:\"KZ\"){children{parent{children{parent{children{parent{children{parent{children{parent{children{code}}}}}}}}}}}}}";

        Answer answer = Ask.anything(circle);

        assertThat(answer.codes()).containsExactly("LIMIT_EXCEEDED");
        assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo("cost");
    }
}
