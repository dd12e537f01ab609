package org.tergeu.graphql.paging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many rows a list without pages answers with by default. Longer lists are refused, never cut off; {@code first}
 * asks for as many as a page may have. The cost of a request counts this many rows, and its execution returns no more, except
 * for lists with {@link #most()} (docs/limits.md).
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

    /** Sums by unit or currency: there are some 180 currencies (ISO 4217), of which reports of one question rarely name more than a few. */
    int UNITS = 250;

    /** What a report says of a fact beside its figure: rarely more than these, and of a legal outcome up to eleven things. */
    int ATTRIBUTES = 4;

    /** What {@code first} means where the bound is {@link #THINGS}. */
    String FIRST_OF_THINGS =
            "How many from the start, 0 to 500; absent: all, but more than " + THINGS + " are refused.";

    /** What {@code first} means where the bound is {@link #PARTS}. */
    String FIRST_OF_PARTS = "How many from the start, 0 to 500; absent: all, but more than " + PARTS + " are refused.";

    /** What {@code first} means where the bound is {@link #MANY}. */
    String FIRST_OF_MANY = "How many from the start, 0 to 500; absent: all, but more than " + MANY + " are refused.";

    /** The most rows without {@code first}, and how many the cost counts. */
    int value();

    /**
     * The most rows of a list that is rarely as long as the most that it can be: the cost counts {@link #value()}, and rows are counted again while they are
     * written. 0: no more than that. Only of lists whose rows contain no lists.
     */
    int most() default 0;
}
