package org.tergeu.report;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** Writes reports; {@link ReportReader} reads them for queries. */
@Singleton
public class ReportRepository implements PanacheRepositoryBase<ReportEntity, Long> {}
