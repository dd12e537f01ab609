package org.tergeu.architecture.offenders.place.garden;

import org.tergeu.architecture.offenders.place.house.House;

/** Closes a circle within its room: its house refers to it. It hands the house on by the thread. */
public record Garden(House house) {

    private static final ThreadLocal<House> CURRENT = new ThreadLocal<>();
}
