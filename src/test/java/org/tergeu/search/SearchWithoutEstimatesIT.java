package org.tergeu.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Search needs no estimates to find what there is: plans do not show their parts where tables lie on other servers (docs/scale.md). */
@QuarkusTest
class SearchWithoutEstimatesIT {

    private static final List<String> TEXTS = List.of(
            "Zhambyl", "Massimov", "drug", "prison drug", "detained in Jan", "Zambyl", "Калашинков", "the", "in", "zz");

    @Inject
    Pool pool;

    private String function;

    @BeforeEach
    void keepTheFunction() {
        function = pool.query("select pg_get_functiondef('search_estimates(tsquery, text[])'::regprocedure) as text")
                .executeAndAwait()
                .iterator()
                .next()
                .getString("text");
    }

    @AfterEach
    void putItBack() {
        pool.query(function).executeAndAwait();
    }

    @Test
    void findsTheSameInTheSameOrder() {
        List<List<String>> found = TEXTS.stream().map(Found::by).toList();
        assertThat(found).filteredOn(hits -> !hits.isEmpty()).hasSizeGreaterThan(6);

        String blind = function.replace("{0,Plan,Plans}", "{0,Plan,Nowhere}");
        assertThat(blind).isNotEqualTo(function);
        pool.query(blind).executeAndAwait();

        assertThat(TEXTS.stream().map(Found::by).toList()).isEqualTo(found);
    }
}
