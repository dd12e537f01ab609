package org.tergeu.intake.known;

import io.smallrye.graphql.api.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.intake.document.ClaimDraft;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.known.IncidentMerges.MergedKeys;

/** The incidents that a report names. */
public final class Mentions {

    private Mentions() {}

    /** Their keys. */
    public static Set<String> of(ReportDraft draft) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(
                        draft.claims().stream().map(ClaimDraft::fact),
                        draft.references().facts().stream().map(Reference::key))
                .map(Mentions::incident)
                .filter(Objects::nonNull)
                .forEach(keys::add);
        return keys;
    }

    private static @Nullable String incident(FactAddress fact) {
        return fact.kind() == FactKind.INCIDENT ? fact.key() : fact.incident();
    }

    /** The problems of a report that has one incident as two. */
    public static List<Problem> oneAsTwo(ReportDraft draft, List<MergedKeys> merges) {
        Map<String, String> into = new LinkedHashMap<>();
        merges.forEach(merge -> into.put(merge.from(), merge.into()));
        Map<String, String> seen = new LinkedHashMap<>();
        return Mentions.of(draft).stream()
                .flatMap(key -> {
                    String other = seen.putIfAbsent(into.getOrDefault(key, key), key);
                    return other == null ? Stream.empty() : Stream.of(problem(draft, key, other));
                })
                .toList();
    }

    private static Problem problem(ReportDraft draft, String key, String other) {
        String path = draft.incidents().stream()
                .filter(incident -> key.equals(incident.key()))
                .map(ReportDraft.IncidentDraft::path)
                .findFirst()
                .orElse("incidents");
        return new Problem(
                path,
                "names '" + key + "' beside '" + other
                        + "', which are one incident since they were merged; put all under one of them");
    }
}
