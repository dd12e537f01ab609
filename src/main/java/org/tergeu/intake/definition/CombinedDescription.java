package org.tergeu.intake.definition;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tergeu.intake.document.GivenDescription;
import org.tergeu.intake.document.ReportDraft.FormerParent;
import org.tergeu.intake.document.ReportDraft.NameDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.ParentDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.naming.Name;
import org.tergeu.naming.Names;
import org.tergeu.organization.OrganizationDescription;
import org.tergeu.organization.OrganizationDescription.Code;
import org.tergeu.organization.OrganizationDescription.Membership;
import org.tergeu.organization.OrganizationDescription.Succession;
import org.tergeu.person.PersonDescription;
import org.tergeu.place.PlaceDescription;
import org.tergeu.place.PlaceDescription.Containment;

/**
 * What the descriptions of one thing come to together. What an editor gives goes before what reports say. The drafts of reports come with the most
 * credible first.
 */
final class CombinedDescription {

    private CombinedDescription() {}

    /** An organization, with its parents and predecessors under the keys that merged ones have now. */
    static OrganizationDescription organization(
            String key, GivenDescription given, List<OrganizationDraft> drafts, Leads leads) {
        OrganizationDraft best = drafts.get(0);
        return new OrganizationDescription(
                key,
                name(given, drafts, OrganizationDraft::name),
                given.kind() == null ? best.kind() : given.kind(),
                parents(key, given, drafts, leads),
                successions(key, given, drafts, leads),
                codes(given, drafts),
                given.country() == null ? first(drafts, OrganizationDraft::country) : given.country(),
                names(given, drafts, OrganizationDraft::name, OrganizationDraft::names));
    }

    /** The parents by the most credible report that has any. A thing that was merged into its own parent is not a parent of it. */
    private static List<Membership> parents(
            String key, GivenDescription given, List<OrganizationDraft> drafts, Leads leads) {
        List<ParentDraft> reported = given.allParents() != null
                ? given.allParents()
                : drafts.stream()
                        .map(OrganizationDraft::allParents)
                        .filter(all -> !all.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return reported.stream()
                .map(each -> new Membership(leads.organization(each.organization()), each.from(), each.until()))
                .filter(each -> !each.parent().equals(key))
                .distinct()
                .toList();
    }

    /** All successions; of two about the same predecessor, that of the more credible report. */
    private static List<Succession> successions(
            String key, GivenDescription given, List<OrganizationDraft> drafts, Leads leads) {
        Map<String, Succession> all = new LinkedHashMap<>();
        (given.succeeds() != null
                        ? given.succeeds().stream()
                        : drafts.stream().flatMap(draft -> draft.succeeds().stream()))
                .map(each -> new Succession(leads.organization(each.organization()), each.kind(), each.happenedOn()))
                .filter(each -> !each.predecessor().equals(key))
                .forEach(each -> all.putIfAbsent(each.predecessor(), each));
        return List.copyOf(all.values());
    }

    /** All codes; a code that several reports give has the days of the most credible report. */
    private static List<Code> codes(GivenDescription given, List<OrganizationDraft> drafts) {
        Map<String, Code> all = new LinkedHashMap<>();
        (given.codes() != null ? given.codes().stream() : drafts.stream().flatMap(draft -> draft.codes().stream()))
                .map(each -> new Code(each.scheme(), each.code(), each.from(), each.until()))
                .forEach(each -> all.putIfAbsent(each.scheme() + " " + each.code(), each));
        return List.copyOf(all.values());
    }

    /** A person. */
    static PersonDescription person(String key, GivenDescription given, List<PersonDraft> drafts) {
        return new PersonDescription(
                key,
                name(given, drafts, PersonDraft::name),
                given.position() == null ? first(drafts, PersonDraft::position) : given.position(),
                names(given, drafts, PersonDraft::name, PersonDraft::names));
    }

    /** A place; its level and what contains it are those of the most credible report. */
    static PlaceDescription place(String key, GivenDescription given, List<PlaceDraft> drafts) {
        PlaceDraft best = drafts.get(0);
        boolean located = given.latitude() != null;
        return new PlaceDescription(
                key,
                best.level(),
                located ? given.latitude() : first(drafts, PlaceDraft::latitude),
                located ? given.longitude() : first(drafts, PlaceDraft::longitude),
                containments(best),
                names(given, drafts, PlaceDraft::name, PlaceDraft::names));
    }

    /** The name that an editor gives, or the first of the reports' names that an editor has not declared wrong. */
    private static <D> String name(GivenDescription given, List<D> drafts, Function<D, String> english) {
        return given.name() != null
                ? given.name()
                : drafts.stream()
                        .map(english)
                        .filter(name -> !given.without().contains(name))
                        .findFirst()
                        .orElseGet(() -> english.apply(drafts.get(0)));
    }

    /** The former places that contained it one after the other, then the present one, without gaps. */
    private static List<Containment> containments(PlaceDraft place) {
        List<Containment> all = new ArrayList<>();
        LocalDate since = null;
        for (FormerParent former : place.formerParents().stream()
                .sorted(Comparator.comparing(FormerParent::until))
                .toList()) {
            all.add(new Containment(former.parent(), since, former.until()));
            since = former.until();
        }
        all.add(new Containment(place.parent(), since, null));
        return all;
    }

    private static <D> Names names(
            GivenDescription given, List<D> drafts, Function<D, String> english, Function<D, List<NameDraft>> others) {
        NameDraft usual = new NameDraft("en", name(given, drafts, english), null, null);
        List<List<NameDraft>> reported = new ArrayList<>();
        reported.add(Stream.concat(Stream.of(usual), given.names().stream()).toList());
        for (D draft : drafts) {
            reported.add(Stream.concat(
                            Stream.of(new NameDraft("en", english.apply(draft), null, null)),
                            others.apply(draft).stream())
                    .toList());
        }
        Set<String> foreign = new HashSet<>(given.without());
        foreign.remove(usual.name());
        Set<String> preferred = new HashSet<>();
        return Names.of(reported.stream()
                .flatMap(List::stream)
                .filter(name -> !foreign.contains(name.name()))
                .map(name -> new NameDraft(name.language(), name.name(), null, null))
                .distinct()
                .flatMap(name -> periods(name, reported, name.equals(usual)))
                .map(name -> new Name(
                        name.language(),
                        name.name(),
                        name.until() == null && preferred.add(name.language()),
                        name.from(),
                        name.until()))
                .toList());
    }

    /**
     * The periods in which it was the name, by the most credible report that has any. A name can have several periods; the usual name is still in
     * use.
     */
    private static Stream<NameDraft> periods(NameDraft name, List<List<NameDraft>> reported, boolean usual) {
        return reported.stream()
                .map(one -> one.stream()
                        .filter(each -> each.language().equals(name.language())
                                && each.name().equals(name.name())
                                && (each.from() != null || each.until() != null))
                        .toList())
                .filter(dated -> !dated.isEmpty() && (!usual || dated.stream().anyMatch(each -> each.until() == null)))
                .findFirst()
                .orElse(List.of(name))
                .stream();
    }

    private static <D, T> @Nullable T first(List<D> drafts, Function<D, T> part) {
        return drafts.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
