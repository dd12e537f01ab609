package org.tergeu.intake.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of a report file, in a form that two readings can be compared by. */
final class Drafts {

    /** Rows as if every key had one: its hash. */
    private static final Identities ROWS = new Identities() {
        @Override
        public @Nullable Long organization(@Nullable String key) {
            return row(key);
        }

        @Override
        public @Nullable Long person(@Nullable String key) {
            return row(key);
        }

        @Override
        public @Nullable Long fact(@Nullable FactAddress address) {
            return row(address);
        }
    };

    /** The day on which the files of these tests come in. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private Drafts() {}

    private static @Nullable Long row(@Nullable Object key) {
        return key == null ? null : (long) key.hashCode();
    }

    /** An incident's file around the facts of one incident; {@code facts} has an indent of four. */
    static ReportDraft reading(String facts) {
        return ReportParser.parse(Documents.read("""
                report: { key: made-up, title: Made up, publisher: orda-kz, language: en, tier: NEWS }
                incidents:
                  - key: i
                    name: Made up
                    summary: Made up.
                    kind: RAID
                """ + facts), TODAY);
    }

    /** The facts that are claimed beside the incident itself, as kind and key. */
    static List<String> facts(ReportDraft draft) {
        return draft.claims().stream()
                .map(ClaimDraft::fact)
                .filter(fact -> fact.incident() != null)
                .map(fact -> fact.kind() + " " + fact.key())
                .toList();
    }

    /** What a claim says beside its figure. */
    static Object detail(ClaimDraft claim) {
        return claim.detail().apply(ROWS);
    }

    /** Everything that a draft says, with details written in full. */
    static List<Object> all(ReportDraft draft) {
        return List.of(
                draft.header(),
                draft.organizations(),
                draft.people(),
                draft.places(),
                draft.incidents(),
                draft.references(),
                draft.claims().stream().map(Drafts::claim).toList());
    }

    private static List<String> claim(ClaimDraft claim) {
        return List.of(
                claim.path(),
                String.valueOf(claim.fact()),
                String.valueOf(claim.aspect()),
                String.valueOf(claim.stated()),
                String.valueOf(claim.countable()),
                String.valueOf(claim.unreadable()),
                String.valueOf(claim.assertedBy()),
                String.valueOf(claim.spokesperson()),
                String.valueOf(claim.asOf()),
                String.valueOf(claim.note()),
                String.valueOf(detail(claim)));
    }
}
