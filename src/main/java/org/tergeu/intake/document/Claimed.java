package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.figure.Aspect;
import org.tergeu.offence.OffenceDetail;

/** Gathers the claims and references of a report, and finds facts that it claims twice. */
final class Claimed {

    /** The asserter of a claim, its day, and a remark by an editor. */
    record Attribution(
            @Nullable String assertedBy,
            @Nullable String spokesperson,
            @Nullable LocalDate asOf,
            @Nullable String note) {

        /** The same with a remark about one part. */
        Attribution noting(@Nullable String remark) {
            return new Attribution(assertedBy, spokesperson, asOf, remark);
        }
    }

    private record ClaimIdentity(
            FactAddress fact,
            @Nullable Aspect aspect,
            @Nullable String assertedBy,
            @Nullable LocalDate asOf) {}

    private static final Pattern ICCS = Pattern.compile("[0-9]{2}([0-9]{2}[0-9]{0,2})?");

    final List<ClaimDraft> claims = new ArrayList<>();
    final List<Reference<String>> organizations = new ArrayList<>();
    final List<Reference<String>> people = new ArrayList<>();
    final List<Reference<String>> places = new ArrayList<>();
    final List<Reference<String>> offences = new ArrayList<>();
    final List<Reference<FactAddress>> facts = new ArrayList<>();
    private final Map<ClaimIdentity, String> claimedAt = new HashMap<>();
    private final List<Problem> problems;
    private final Days days;

    Claimed(List<Problem> problems, Days days) {
        this.problems = problems;
        this.days = days;
    }

    /** The days between which dates of the report can lie. */
    Days days() {
        return days;
    }

    /** Reads the attribution of a claim; a part takes absent fields from its whole. */
    Attribution attribution(Fields fields, @Nullable Attribution whole) {
        String assertedBy = organization(fields, "assertedBy", fields.optionalKey("assertedBy"));
        String spokesperson = person(fields, "spokesperson", fields.optionalKey("spokesperson"));
        LocalDate asOf = Dates.optionalDay(fields, "asOf", days.asOf());
        String note = fields.optionalText("note", TextLimit.NOTE);
        return whole == null
                ? new Attribution(assertedBy, spokesperson, asOf, note)
                : new Attribution(
                        assertedBy == null ? whole.assertedBy : assertedBy,
                        spokesperson == null && assertedBy == null ? whole.spokesperson : spokesperson,
                        asOf == null ? whole.asOf : asOf,
                        note);
    }

    @Nullable
    String organization(Fields fields, String field, @Nullable String key) {
        return refer(organizations, fields, field, key);
    }

    @Nullable
    String person(Fields fields, String field, @Nullable String key) {
        return refer(people, fields, field, key);
    }

    @Nullable
    String place(Fields fields, String field, @Nullable String code) {
        return refer(places, fields, field, code);
    }

    /** Reads an offence: a code of the ICCS, a provision of national law, or both. */
    OffenceDetail offence(Fields fields) {
        String code = refer(
                offences,
                fields,
                "code",
                fields.checked(
                        "code", fields.optionalValue("code"), ICCS.asMatchPredicate(), "an ICCS code, such as 0601"));
        String provision = fields.optionalText("provision", TextLimit.PROVISION);
        if (!fields.has("code") && !fields.has("provision")) {
            fields.problem("code", "is missing; give it or provision, or both");
        }
        return new OffenceDetail(code, provision);
    }

    @Nullable
    FactAddress fact(Fields fields, String field, @Nullable FactAddress address) {
        return refer(facts, fields, field, address);
    }

    /** A reference to a fact of this or another incident: {@code detained} or {@code 2022-01-unrest/detained}. */
    @Nullable
    FactAddress fact(Fields fields, String field, FactKind kind, @Nullable String incident) {
        String text = fields.checked(
                field,
                fields.optionalText(field, TextLimit.FACT_REFERENCE),
                written -> {
                    String[] parts = written.split("/", -1);
                    return parts.length <= 2 && List.of(parts).stream().allMatch(Slugs::isSlug);
                },
                "the key of a fact of this incident, or incident/fact");
        if (text == null) {
            return null;
        }
        int slash = text.indexOf('/');
        return fact(
                fields,
                field,
                new FactAddress(kind, slash < 0 ? incident : text.substring(0, slash), text.substring(slash + 1)));
    }

    private static <K> @Nullable K refer(List<Reference<K>> references, Fields fields, String field, @Nullable K key) {
        if (key != null) {
            references.add(new Reference<>(fields.pathOf(field), key));
        }
        return key;
    }

    /** Refuses a fact that names itself as its whole; longer circles show in the database only. */
    static void refuseItself(Fields fields, FactAddress fact, @Nullable FactAddress partOf) {
        if (partOf != null && fact.isKnown() && fact.equals(partOf)) {
            fields.problem("partOf", "read '" + partOf.key() + "', the fact itself; allowed: another one");
        }
    }

    /** Adds a claim that states no figure. */
    void add(Fields fields, FactAddress fact, Attribution attribution, Function<Identities, Object> detail) {
        add(fields.path(), fact, attribution, detail);
    }

    /** Adds a claim that states no figure, made at a path of its own. */
    void add(String path, FactAddress fact, Attribution attribution, Function<Identities, Object> detail) {
        add(path, fact, null, null, false, attribution, detail);
    }

    /** Adds a claim that states a figure. */
    void add(
            Fields fields,
            FactAddress fact,
            @Nullable Aspect aspect,
            Figures.@Nullable ParsedFigure figure,
            boolean countable,
            Attribution attribution,
            Function<Identities, Object> detail) {
        add(fields.path(), fact, aspect, figure, countable, attribution, detail);
    }

    /** Adds a claim that states a figure beside the main ones; null: none. */
    void addFurther(
            Fields fields,
            FactAddress fact,
            Aspect aspect,
            Figures.@Nullable ParsedFigure figure,
            Attribution attribution,
            Function<Identities, Object> detail) {
        if (figure != null) {
            add(fields.path(), fact, aspect, figure, false, attribution, detail);
        }
    }

    private void add(
            String path,
            FactAddress fact,
            @Nullable Aspect aspect,
            Figures.@Nullable ParsedFigure figure,
            boolean countable,
            Attribution attribution,
            Function<Identities, Object> detail) {
        if (fact.isKnown()) {
            refuseTwice(path, new ClaimIdentity(fact, aspect, attribution.assertedBy(), attribution.asOf()));
        }
        claims.add(new ClaimDraft(
                path,
                fact,
                figure == null ? null : aspect,
                figure == null ? null : figure.stated(),
                countable,
                figure != null && figure.stated() == null,
                attribution.assertedBy(),
                attribution.spokesperson(),
                attribution.asOf(),
                attribution.note(),
                detail));
    }

    private void refuseTwice(String path, ClaimIdentity identity) {
        FactAddress fact = identity.fact;
        String earlier = claimedAt.putIfAbsent(identity, path);
        // Of an incident itself its key is reported: an incident has one entry, whoever says what.
        if (earlier != null && fact.kind() != FactKind.INCIDENT) {
            problems.add(
                    new Problem(
                            path,
                            "is about the same fact as " + earlier + " (key '" + fact.key()
                                    + "'); give one of them a `key` of its own, or say with assertedBy or asOf how they differ"));
        }
        if (fact.key().length() > TextLimit.FACT_KEY.letters()) {
            problems.add(new Problem(
                    path,
                    "has no `key`, and the one that is made for it has "
                            + fact.key().length() + " letters; at most " + TextLimit.FACT_KEY.letters()
                            + " are allowed, so give it a `key`"));
        }
    }
}
