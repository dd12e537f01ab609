package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.loading.SourceReference;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/**
 * An incident that rows are asked of: one that is read, by its identifier, or one that is read in the same turn, by its key. A key has the same
 * identifier for ever (table {@code fact}), so that both find the same rows.
 *
 * @param id null before it is read
 * @param asOf from what knowledge it is read
 */
public record IncidentRef(@Nullable Long id, String key, AsOf asOf) implements SourceReference {

    /** That of an incident that is still to be read. */
    static IncidentRef unread(String key, AsOf asOf) {
        return new IncidentRef(null, key, asOf);
    }

    @Override
    public boolean refersTo(Object thing) {
        return thing instanceof Incident incident && incident.key().equals(key);
    }

    /**
     * The condition that a column has the identifier of one of these incidents.
     *
     * @throws IllegalStateException if there are several incidents and one of them is known by its key alone: no row would say whose it is
     */
    public static Sql oneOf(String column, List<IncidentRef> incidents, AsOf asOf) {
        if (incidents.stream().allMatch(IncidentRef::isRead)) {
            return Sql.of(column + " = any(?)", (Object)
                    incidents.stream().map(IncidentRef::id).toArray(Long[]::new));
        }
        return Sql.of(column + " = any(array(select i.id from incident i where i.key = ? and ", only(incidents).key)
                .append(asOf.known("i"))
                .append("))");
    }

    /** Whose the rows are that were found for these incidents. */
    public static <T> Map<IncidentRef, T> byIncident(List<IncidentRef> incidents, Map<Long, T> rows) {
        Map<IncidentRef, T> found = new HashMap<>();
        for (IncidentRef incident : incidents) {
            T own = incident.isRead()
                    ? rows.get(incident.id)
                    : rows.values().stream().findAny().orElse(null);
            if (own != null) {
                found.put(incident, own);
            }
        }
        return found;
    }

    private boolean isRead() {
        return id != null;
    }

    private static IncidentRef only(List<IncidentRef> incidents) {
        if (incidents.size() != 1) {
            throw new IllegalStateException("rows of an incident that is not read, and of others: " + incidents);
        }
        return incidents.get(0);
    }
}
