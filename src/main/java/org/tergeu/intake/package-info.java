/**
 * The one write path: parse, validate, record. Bundled reports, folders of files and mutations all go through it.
 *
 * <p>Guarantees: a report is recorded in one transaction or not at all; submitted twice it changes nothing; a changed
 * report replaces its own earlier claims; everything that is wrong with it is reported at once. Reports are recorded one
 * after the other, or together with the same result.
 */
@DefaultNonNull
package org.tergeu.intake;

import io.smallrye.graphql.api.DefaultNonNull;
