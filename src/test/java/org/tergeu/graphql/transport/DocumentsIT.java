package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.document.DocumentCache;

/** What documents take in memory is counted, so that no client can fill it with few letters. */
@QuarkusTest
class DocumentsIT {

    @Inject
    DocumentCache documents;

    private int weight(String document) {
        return documents.read(document).weight();
    }

    @Test
    void fragmentsWeighWhereverTheyArePut() {
        String fragment = " fragment f on Dataset { " + "revision ".repeat(100) + " }";

        int once = weight("{ dataset { ...f } }" + fragment);
        int often = weight("{ dataset { " + "...f ".repeat(19) + " } }" + fragment);

        assertThat(often - once).isGreaterThan(18 * 100 * 2 * 10);
    }

    @Test
    void eachCombinationOfConditionsIsAPlan() {
        assertThat(weight(conditional(2)) - weight(conditional(0)))
                .isGreaterThan(3 * 100 * 10)
                .isLessThan(4 * 110 * 10);
        assertThat(weight(conditional(40))).isLessThan(18 * 150 * 10 + 4000);
    }

    /** A hundred fields, some of them under conditions of their own. */
    private static String conditional(int conditions) {
        String variables = IntStream.range(0, conditions)
                .mapToObj(i -> "$v" + i + ": Boolean!")
                .collect(Collectors.joining(" "));
        String fields = IntStream.range(0, conditions)
                .mapToObj(i -> "a" + i + ": revision @include(if: $v" + i + ") ")
                .collect(Collectors.joining());
        return "query q" + (conditions == 0 ? "" : "(" + variables + ")") + " { dataset { " + fields
                + "revision ".repeat(99 - conditions) + " } }";
    }

    @Test
    void variablesOfOtherDirectivesMakeNoPlans() {
        String fields = "revision ".repeat(100);

        assertThat(weight("query ($l: String) { dataset { ... @defer(label: $l) { " + fields + "} } }"))
                .isLessThan(weight("query { dataset { " + fields + "} }") + 100);
    }
}
