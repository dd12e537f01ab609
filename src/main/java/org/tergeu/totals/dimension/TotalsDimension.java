package org.tergeu.totals.dimension;

/** Something that totals can be grouped by. */
public interface TotalsDimension {

    /** The name, as callers write it. */
    String name();

    /** How its values are read. */
    Axis axis(Axes axes);
}
