package org.tergeu.explorer;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.tergeu.testsupport.PackagedSeeds;

/** The same of the delivered service. */
@QuarkusIntegrationTest
@TestProfile(PackagedSeeds.class)
class PackagedExplorerTablesIT extends ExplorerTablesIT {}
