package org.tergeu.architecture.offenders.place;

import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.tergeu.architecture.offenders.report.ReportEntity;

/** Is an API and not called one, refers to a room above it and to what only intake writes, and has its fields injected. */
@GraphQLApi
@Vetoed // the service under test must not take it for one of its own
class PlaceResolver {

    @Inject
    PlaceApi places;

    @ConfigProperty(name = "offenders.folder")
    String folder;

    private ReportEntity report;
}
