/** The least that a server over HTTP could do with the service's statements: send them, and write their rows as JSON. */
package org.tergeu.bench.bare;
