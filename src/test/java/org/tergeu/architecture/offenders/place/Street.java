package org.tergeu.architecture.offenders.place;

/** Closes a circle: reports refer to it. */
public class Street {}
