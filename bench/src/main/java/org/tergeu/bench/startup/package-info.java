/** How long starting takes, in each way in which the service can be started here. */
package org.tergeu.bench.startup;
