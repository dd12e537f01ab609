package org.tergeu.architecture.offenders.place;

import com.fasterxml.jackson.annotation.JsonValue;

/** Is written by Jackson, and an executable would not find how. */
record Postcode(@JsonValue String text) {}
