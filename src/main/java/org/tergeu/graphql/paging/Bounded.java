package org.tergeu.graphql.paging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many rows a list without pages answers with when nothing else is asked for. Longer lists are refused, never cut off; {@code first}
 * asks for as many as a page may have. The cost of a request counts so many rows, and whoever executes it answers no more
 * (docs/limits.md).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Bounded {

    /** Facts, reports and parts of an incident, and what else hangs on a thing: rarely a dozen. */
    int THINGS = 50;

    /** What a figure, a fact or a thing has in itself: claims, names, sums, what it contains. */
    int PARTS = 20;

    /** Regions of a country, districts of a region, what one report is about. */
    int MANY = 100;

    /** What {@code first} means where the bound is {@link #THINGS}. */
    String FIRST_OF_THINGS =
            "How many from the start, 0 to 500; absent: all, but more than " + THINGS + " are refused.";

    /** What {@code first} means where the bound is {@link #PARTS}. */
    String FIRST_OF_PARTS = "How many from the start, 0 to 500; absent: all, but more than " + PARTS + " are refused.";

    /** What {@code first} means where the bound is {@link #MANY}. */
    String FIRST_OF_MANY = "How many from the start, 0 to 500; absent: all, but more than " + MANY + " are refused.";

    /** The most rows without {@code first}. */
    int value();
}
