package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
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
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.organization.OrganizationDescription;
import org.tergeu.person.PersonDescription;
import org.tergeu.place.PlaceDescription;
import org.tergeu.vocabulary.ReportStatus;

/**
 * How organizations, people and places are described once some reports are recorded.
 *
 * @param moved the known places that lie elsewhere now
 */
record PublishedDescriptions(
        List<OrganizationDescription> organizations,
        List<PersonDescription> people,
        List<PlaceDescription> places,
        Set<String> moved) {

    static final PublishedDescriptions NONE = new PublishedDescriptions(List.of(), List.of(), List.of(), Set.of());

    /** What reports say otherwise, in English, by their keys. Names are all listed, so none of them is set aside. */
    Map<String, List<String>> setAside(Collection<ReportDraft> drafts, Leads leads) {
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
            String parent = said.parent() == null ? null : leads.organization(said.parent());
            compare(found, said.path() + ".kind", said.kind(), counts.kind());
            compare(found, said.path() + ".parent", counts.key().equals(parent) ? null : parent, counts.parent());
            compare(found, said.path() + ".country", said.country(), counts.country());
        }
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
            found.add(path + ": read '" + said
                    + "', which does not count, since a report that is more credible or newer, or an editor, says '"
                    + counts + "'");
        }
    }
}
