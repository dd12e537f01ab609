package org.tergeu.graphql.limits;

/** Sums and products that end at {@link Long#MAX_VALUE}: what multiplies in a hostile document has no other end. */
final class Sums {

    private Sums() {}

    static long add(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long multiply(long a, long b) {
        return a != 0 && b > Long.MAX_VALUE / a ? Long.MAX_VALUE : a * b;
    }
}
