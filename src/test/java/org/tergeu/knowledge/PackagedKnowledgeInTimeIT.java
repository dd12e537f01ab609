package org.tergeu.knowledge;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.tergeu.testsupport.PackagedSeeds;

/** The same of the delivered service. */
@QuarkusIntegrationTest
@TestProfile(PackagedSeeds.class)
class PackagedKnowledgeInTimeIT extends KnowledgeInTimeIT {}
