package org.tergeu.intake.definition;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.ParentDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.intake.document.ReportDraft.SuccessionDraft;
import org.tergeu.organization.OrganizationDescription;
import org.tergeu.organization.OrganizationDescription.Succession;
import org.tergeu.person.PersonDescription;
import org.tergeu.place.PlaceDescription;
import org.tergeu.vocabulary.ReportStatus;

/**
 * The descriptions of organizations, people and places after some reports are recorded.
 *
 * @param moved the known places that have another place above them now
 */
public record PublishedDescriptions(
        List<OrganizationDescription> organizations,
        List<PersonDescription> people,
        List<PlaceDescription> places,
        Set<String> moved) {

    static final PublishedDescriptions NONE = new PublishedDescriptions(List.of(), List.of(), List.of(), Set.of());

    /** Where reports differ from the published descriptions, in English, by their keys. Names are never different, since all of them are listed. */
    public Map<String, List<String>> setAside(Collection<ReportDraft> drafts, Leads leads) {
        Map<String, OrganizationDescription> organizationsByKey = byKey(organizations, OrganizationDescription::key);
        Map<String, PersonDescription> peopleByKey = byKey(people, PersonDescription::key);
        Map<String, PlaceDescription> placesByCode = byKey(places, PlaceDescription::code);
        return drafts.stream()
                .filter(draft -> draft.header().status() == ReportStatus.PUBLISHED)
                .collect(Collectors.toMap(draft -> draft.header().key(), draft -> {
                    List<String> found = new ArrayList<>();
                    draft.organizations()
                            .forEach(each -> ofOrganization(
                                    found, each, organizationsByKey.get(leads.organization(each.key())), leads));
                    draft.people().forEach(each -> ofPerson(found, each, peopleByKey.get(leads.person(each.key()))));
                    draft.places().forEach(each -> ofPlace(found, each, placesByCode.get(each.code())));
                    return found;
                }));
    }

    private static <D> Map<String, D> byKey(List<D> all, Function<D, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static void ofOrganization(
            List<String> found, OrganizationDraft said, @Nullable OrganizationDescription counts, Leads leads) {
        if (counts != null) {
            compare(found, said.path() + ".kind", said.kind(), counts.kind());
            compare(found, said.path() + ".country", said.country(), counts.country());
            compareParents(found, said, counts, leads);
            for (SuccessionDraft succession : said.succeeds()) {
                String predecessor = leads.organization(succession.organization());
                counts.successions().stream()
                        .filter(each -> each.predecessor().equals(predecessor))
                        .forEach(each -> compareSuccession(found, said.path(), succession, each));
            }
        }
    }

    /** A parent without days agrees when it is a parent at any time. */
    private static void compareParents(
            List<String> found, OrganizationDraft said, OrganizationDescription counts, Leads leads) {
        int without = said.allParents().size() - said.parents().size();
        for (int i = 0; i < said.allParents().size(); i++) {
            ParentDraft parent = said.allParents().get(i);
            String key = leads.organization(parent.organization());
            boolean stands = key.equals(counts.key())
                    || counts.parents().stream()
                            .anyMatch(each -> each.parent().equals(key)
                                    && (parent.from() == null || parent.from().equals(each.from()))
                                    && (parent.until() == null || parent.until().equals(each.until())));
            if (!stands) {
                setAside(
                        found,
                        said.path() + (i < without ? ".parent" : ".parents[" + (i - without) + "]"),
                        parent.organization() + days(parent.from(), parent.until()),
                        counts.parents().isEmpty()
                                ? "none"
                                : counts.parents().stream()
                                        .map(each -> each.parent() + days(each.from(), each.until()))
                                        .collect(Collectors.joining(", ")));
            }
        }
    }

    private static void compareSuccession(List<String> found, String path, SuccessionDraft said, Succession counts) {
        if (said.kind() != counts.kind()
                || (said.happenedOn() != null && !said.happenedOn().equals(counts.happenedOn()))) {
            setAside(
                    found,
                    path + ".succeeds",
                    said.organization() + " " + said.kind() + days(said.happenedOn(), null),
                    counts.predecessor() + " " + counts.kind() + days(counts.happenedOn(), null));
        }
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }

    private static void ofPerson(List<String> found, PersonDraft said, @Nullable PersonDescription counts) {
        if (counts != null) {
            compare(found, said.path() + ".position", said.position(), counts.position());
        }
    }

    private static void ofPlace(List<String> found, PlaceDraft said, @Nullable PlaceDescription counts) {
        if (counts != null) {
            compare(found, said.path() + ".level", said.level(), counts.level());
            compare(found, said.path() + ".parent", said.parent(), counts.today());
            compare(found, said.path() + ".latitude", said.latitude(), counts.latitude());
            compare(found, said.path() + ".longitude", said.longitude(), counts.longitude());
        }
    }

    private static void compare(List<String> found, String path, @Nullable Object said, @Nullable Object counts) {
        if (said != null && !Objects.equals(said, counts)) {
            setAside(found, path, said, counts);
        }
    }

    private static void setAside(List<String> found, String path, Object said, @Nullable Object counts) {
        found.add(path + ": read '" + said
                + "', which does not count, since a report that is more credible or newer, or an editor, says '"
                + counts + "'");
    }
}
