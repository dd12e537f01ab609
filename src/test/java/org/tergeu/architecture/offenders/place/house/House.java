package org.tergeu.architecture.offenders.place.house;

import org.tergeu.architecture.offenders.place.garden.Garden;

/** Closes a circle within its room: its garden refers to it. */
public record House(Garden garden) {}
