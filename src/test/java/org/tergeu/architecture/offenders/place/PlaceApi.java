package org.tergeu.architecture.offenders.place;

/** Is called an API and is none. */
class PlaceApi {}
