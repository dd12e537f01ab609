/**
 * Offences by the International Classification of Crime for Statistical Purposes (UNODC ICCS 1.0) and by provisions of national law: what
 * incidents are about, and what people are proceeded against for.
 *
 * <p>Guarantees: a code includes those that it begins; what several reports say is listed together, each offence once.
 */
@DefaultNonNull
package org.tergeu.offence;

import io.smallrye.graphql.api.DefaultNonNull;
