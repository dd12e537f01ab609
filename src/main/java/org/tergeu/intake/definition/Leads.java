package org.tergeu.intake.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.Redirection;
import org.tergeu.intake.document.Reference;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportParser.ParsedReport;
import org.tergeu.intake.erasure.ErasedPeople;
import org.tergeu.intake.submission.Incoming;

/**
 * Where keys lead that reports use: from erased people to their new keys, and from merged organizations and people to those that stand for them.
 *
 * @param organizations the keys that stand, by the merged keys
 * @param people the same
 */
public record Leads(ErasedPeople erased, Map<String, String> organizations, Map<String, String> people) {

    String organization(String key) {
        return organizations.getOrDefault(key, key);
    }

    String person(String key) {
        return people.getOrDefault(key, key);
    }

    /** A report as it is recorded. Its document stays as it came, except for names of erased people; its claims are about the things that stand. */
    public Incoming of(Incoming incoming) {
        Incoming rest = incoming.without(erased);
        return (organizations.isEmpty() && people.isEmpty()) || !rest.problems().isEmpty() ? rest : redirected(rest);
    }

    private Incoming redirected(Incoming report) {
        ReportDraft draft = report.draft();
        List<Problem> apart = apart(draft);
        Map<String, String> values = new LinkedHashMap<>();
        redirect(draft.references().organizations(), organizations, values);
        redirect(draft.references().people(), people, values);
        if (values.isEmpty() && apart.isEmpty()) {
            return report;
        }
        JsonNode document = Documents.read(report.document());
        ParsedReport reading = Redirection.read(document, values);
        Map<String, String> facts = factsReferredTo(draft, reading.draft());
        if (!facts.isEmpty()) {
            values.putAll(facts);
            reading = Redirection.read(document, values);
        }
        return report.reading(
                reading.draft(),
                Stream.concat(apart.stream(), reading.problems().stream()).toList());
    }

    /** The parents in a description stay: they are replaced when all descriptions are combined and published. */
    private static void redirect(
            List<Reference<String>> references, Map<String, String> leads, Map<String, String> values) {
        references.stream()
                .filter(reference ->
                        leads.containsKey(reference.key()) && !reference.path().startsWith("organizations["))
                .forEach(reference -> values.put(reference.path(), leads.get(reference.key())));
    }

    /** Keys of facts depend on the content of the facts. A fact to which the report refers by an old key is found by the new one. */
    private static Map<String, String> factsReferredTo(ReportDraft draft, ReportDraft redirected) {
        Map<FactAddress, FactAddress> moved = new HashMap<>();
        for (int i = 0;
                i < draft.claims().size()
                        && draft.claims().size() == redirected.claims().size();
                i++) {
            FactAddress before = draft.claims().get(i).fact();
            FactAddress now = redirected.claims().get(i).fact();
            if (!before.equals(now)) {
                moved.put(before, now);
            }
        }
        Map<String, String> values = new LinkedHashMap<>();
        draft.references().facts().forEach(reference -> {
            FactAddress now = moved.get(reference.key());
            if (now != null) {
                values.put(reference.path(), now.written());
            }
        });
        return values;
    }

    /** Two things that one report describes stay two. */
    private List<Problem> apart(ReportDraft draft) {
        return Stream.concat(
                        apart(
                                draft.organizations(),
                                OrganizationDraft::key,
                                OrganizationDraft::path,
                                this::organization),
                        apart(draft.people(), PersonDraft::key, PersonDraft::path, this::person))
                .toList();
    }

    private static <D> Stream<Problem> apart(
            List<D> described, Function<D, String> key, Function<D, String> path, Function<String, String> lead) {
        Map<String, String> seen = new HashMap<>();
        return described.stream().flatMap(each -> {
            String other = seen.putIfAbsent(lead.apply(key.apply(each)), key.apply(each));
            return other == null || other.equals(key.apply(each))
                    ? Stream.empty()
                    : Stream.of(new Problem(
                            path.apply(each),
                            "describes '" + key.apply(each) + "' beside '" + other
                                    + "', which are one since they were merged; describe one of them"));
        });
    }
}
