/** The pages for people: the explorer, GraphiQL and the documentation; they themselves are in META-INF/resources. */
package org.tergeu.page;
