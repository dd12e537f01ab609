package org.tergeu.graphql.limits;

import graphql.language.ArrayValue;
import graphql.language.IntValue;
import graphql.language.Value;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Collection;
import org.tergeu.graphql.paging.PageArguments;

/** How many rows a field answers with at most. */
sealed interface Rows {

    /** The rows, with the page of the connection that the field stands in. */
    long count(Variables variables, long page);

    /** One thing. */
    record One() implements Rows {
        @Override
        public long count(Variables variables, long page) {
            return 1;
        }
    }

    /** The edges or nodes of a connection. */
    record OfPage() implements Rows {
        @Override
        public long count(Variables variables, long page) {
            return page;
        }
    }

    /** A list without pages: the first few, otherwise its bound. */
    record OfList(@Nullable Value<?> first, int bound) implements Rows {
        @Override
        public long count(Variables variables, long page) {
            return size(variables.resolve(first), bound);
        }
    }

    /** Groups of totals, as many as regions and categories usually make; what there really are is limited by itself. */
    record Groups(@Nullable Value<?> by) implements Rows {

        private static final long[] USUAL = {1, 100, 200, 1000};

        @Override
        public long count(Variables variables, long page) {
            Object given = variables.resolve(by);
            long dimensions = given == null ? 0 : new ForEach(by).count(variables, page);
            return USUAL[(int) Math.min(dimensions, USUAL.length - 1)];
        }
    }

    /** One row for each element of an argument. */
    record ForEach(@Nullable Value<?> argument) implements Rows {
        @Override
        public long count(Variables variables, long page) {
            Object given = variables.resolve(argument);
            if (given instanceof ArrayValue list) {
                return list.getValues().size();
            }
            return given instanceof Collection<?> list ? list.size() : 1;
        }
    }

    /** The page that a connection's arguments ask for. */
    static long page(Variables variables, @Nullable Value<?> first, @Nullable Value<?> last) {
        Object given = variables.resolve(first);
        return size(given == null ? variables.resolve(last) : given, PageArguments.DEFAULT);
    }

    private static long size(@Nullable Object size, int otherwise) {
        if (size instanceof IntValue literal) {
            return clamped(new BigDecimal(literal.getValue()));
        }
        // However it is written: 500.0 and 5e2 are an Int, too.
        return size instanceof Number number ? clamped(new BigDecimal(number.toString())) : otherwise;
    }

    /** What is out of range is refused by the field itself, which names the argument. */
    private static long clamped(BigDecimal size) {
        return size.max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(PageArguments.MAXIMUM))
                .longValue();
    }
}
