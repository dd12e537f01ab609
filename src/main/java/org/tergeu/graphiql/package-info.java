/** The page at {@code /graphiql/}, on which people explore the data; the page itself is in META-INF/resources/graphiql. */
package org.tergeu.graphiql;
