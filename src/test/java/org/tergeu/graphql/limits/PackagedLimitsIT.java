package org.tergeu.graphql.limits;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tergeu.testsupport.PackagedSeedsWithLimits;

/** The same of the delivered service. */
@QuarkusIntegrationTest
@Execution(ExecutionMode.SAME_THREAD)
@TestProfile(PackagedSeedsWithLimits.class)
class PackagedLimitsIT extends LimitsIT {}
