package org.tergeu.architecture.offenders.place;

/** Breaks a rule by its name. */
class PlaceUtils {}
