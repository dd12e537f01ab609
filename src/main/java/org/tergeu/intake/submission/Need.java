package org.tergeu.intake.submission;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.intake.document.ReportDraft;

/**
 * A definition that one report uses and another may have.
 *
 * @param what the kind, such as {@code organization}, {@code place} or {@code legal outcome}
 * @param key the key or address
 */
public record Need(String what, String key) {

    public static Need organization(String key) {
        return new Need("organization", key);
    }

    public static Need person(String key) {
        return new Need("person", key);
    }

    public static Need place(String code) {
        return new Need("place", code);
    }

    public static Need fact(FactAddress address) {
        return new Need(address.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), address.written());
    }

    /**
     * Everything that a report defines, for itself and for others.
     *
     * @param kept its part {@code kept}
     */
    static Set<Need> definedBy(ReportDraft draft, ReportDraft kept) {
        Set<Need> defined = new HashSet<>();
        add(defined, kept.organizations(), each -> organization(each.key()));
        add(defined, kept.people(), each -> person(each.key()));
        add(defined, kept.places(), each -> place(each.code()));
        add(defined, kept.references().facts(), each -> fact(each.key()));
        add(defined, draft.organizations(), each -> organization(each.key()));
        add(defined, draft.people(), each -> person(each.key()));
        add(defined, draft.places(), each -> place(each.code()));
        add(defined, draft.claims(), claim -> fact(claim.fact()));
        return defined;
    }

    private static <D> void add(Set<Need> defined, Collection<D> drafts, Function<D, Need> need) {
        drafts.forEach(draft -> defined.add(need.apply(draft)));
    }
}
