package org.tergeu.bench.workload;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.tergeu.bench.database.BenchDatabase;

/** Whether what a search found has the words that were searched for, in a name or text of its own. */
record FoundWords(BenchDatabase database) {

    /** Any word may be the beginning of one. */
    private static final String HAS_WORDS = """
            with wanted as (
                select ('''' || replace(search_fold(?), ' ', ''':* & ''') || ''':*')::tsquery as query
            )
            select exists (select from wanted w, %s)""";

    private static final String ANYWHERE = """
            lateral (
                select words from place_name where words @@ w.query
                union all select words from organization_name where words @@ w.query
                union all select words from incident where words @@ w.query and known_to is null
                union all select words from report where words @@ w.query and status <> 'DRAFT'
            ) t""";

    /** The hit that lacks one, or that nothing is found where there is something; empty when all is well. */
    Optional<String> missing(Question question, JsonArray hits) throws SQLException {
        String text = question.reference().get(0);
        String meant = text.substring(1, text.length() - 1).replace("''", "'");
        if (hits.isEmpty()) {
            return isAnywhere(meant) ? Optional.of("  nothing is found, where there is something") : Optional.empty();
        }
        try (Connection connection = database.connect()) {
            for (int i = 0; i < hits.size(); i++) {
                if (!hasWords(connection, meant, hits.getJsonObject(i))) {
                    return Optional.of(
                            "  " + hits.getJsonObject(i).encode() + " is found, which does not have all of: " + meant);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasWords(Connection connection, String text, JsonObject hit) throws SQLException {
        String type = hit.getString("__typename");
        try (PreparedStatement statement = connection.prepareStatement(HAS_WORDS.formatted(of(type)))) {
            statement.setString(1, text);
            statement.setString(2, hit.getString(type.equals("Place") ? "code" : "key"));
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }

    private boolean isAnywhere(String text) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(HAS_WORDS.formatted(ANYWHERE))) {
            statement.setString(1, text);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String of(String type) {
        return switch (type) {
            case "Place" -> "place_name t where t.place_code = ? and t.words @@ w.query";
            case "Organization" ->
                "organization o join organization_name t on t.organization_id = o.id where o.key = ? and t.words @@ w.query";
            case "Incident" -> "incident t where t.key = ? and t.words @@ w.query";
            case "Report" -> "report t where t.key = ? and t.words @@ w.query";
            default -> throw new IllegalArgumentException(type + " was not searched for.");
        };
    }
}
