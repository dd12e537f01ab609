/**
 * When an operation is executed: costly ones never in the places of cheap ones, clients in turns, and no more at once than the server can bear
 * (docs/adr/0026).
 *
 * <p>Guarantees: an {@link org.tergeu.graphql.admission.Admission} is made for an operation whose turn has come, and for nothing else; what
 * executes operations asks for one.
 */
@DefaultNonNull
package org.tergeu.graphql.admission;

import io.smallrye.graphql.api.DefaultNonNull;
