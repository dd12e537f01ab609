/**
 * The one write path: parse, validate, record. Bundled reports, folders of files and mutations all go through it.
 *
 * <p>Guarantees: a report is recorded in one transaction or not at all; submitted twice it changes nothing; a changed
 * report
 * replaces its own earlier claims; whatever is wrong with it is told at once. Submissions are recorded one after the
 * other.
 */
@DefaultNonNull
package org.tergeu.intake;

import io.smallrye.graphql.api.DefaultNonNull;
