package org.tergeu.explorer;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tergeu.testsupport.PackagedSeeds;

/** The same of the delivered service. */
@QuarkusIntegrationTest
@Execution(ExecutionMode.SAME_THREAD)
@TestProfile(PackagedSeeds.class)
class PackagedExplorerFaultsIT extends ExplorerFaultsIT {}
