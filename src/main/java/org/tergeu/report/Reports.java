package org.tergeu.report;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.graphql.node.NodeSource;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.knowledge.AsOf;

/** Reports for the fields of other features, one statement a level. */
@Singleton
public class Reports implements NodeSource {

    private final ReportReader reader;
    private final Batches batches;

    Reports(ReportReader reader, Batches batches) {
        this.reader = reader;
        this.batches = batches;
    }

    /** The report of this row; null when it is not served. */
    public Uni<Report> load(long id) {
        return batches.load("Report", id, reader::loadByIds);
    }

    /** The report of this key; null when it is not served. */
    public Uni<Report> loadByKey(String key) {
        return batches.load("Report(key)", key, reader::loadByKeys);
    }

    /** The reports about an incident that count, oldest first. */
    public Uni<List<Report>> ofIncident(long incidentId, AsOf asOf, Chosen<ReportFilter, ReportOrder> chosen) {
        return batches.loadMany(
                List.of("Incident.reports", asOf, chosen),
                incidentId,
                ids -> reader.loadByIncidents(ids, asOf, chosen));
    }

    @Override
    public String type() {
        return Report.TYPE;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        return reader.loadByIds(numbers(ids)).map(found -> nodes(found, asOf));
    }
}
