package org.tergeu.totals.dimension;

/** A dimension by which totals can be grouped. */
public interface TotalsDimension {

    /** The name in queries. */
    String name();

    /** The axis that reads its values. */
    Axis axis(Axes axes);
}
