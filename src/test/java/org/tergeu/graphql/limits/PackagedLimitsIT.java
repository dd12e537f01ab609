package org.tergeu.graphql.limits;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.tergeu.testsupport.PackagedSeedsWithLimits;

/** The same of the delivered service. */
@QuarkusIntegrationTest
@TestProfile(PackagedSeedsWithLimits.class)
class PackagedLimitsIT extends LimitsIT {}
