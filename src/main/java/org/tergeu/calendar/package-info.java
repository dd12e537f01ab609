/**
 * Dates and spans of time as reports give them: often only a month, an "about", or an end that is still open.
 *
 * <p>Guarantees: every value is immutable and was checked when it was made, so that an impossible or reversed date
 * cannot
 * exist; a span includes both of its ends; calendar days are of the place where something happened and carry no time
 * zone.
 * What cannot be read fails with {@link org.tergeu.calendar.UnreadableDate}, which names what was read and what is
 * allowed.
 */
@DefaultNonNull
package org.tergeu.calendar;

import io.smallrye.graphql.api.DefaultNonNull;
