package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tergeu.intake.document.ReportDraft.CodeDraft;
import org.tergeu.intake.document.ReportDraft.FormerParent;
import org.tergeu.intake.document.ReportDraft.NameDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.ParentDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.intake.document.ReportDraft.SuccessionDraft;
import org.tergeu.vocabulary.OrganizationKind;
import org.tergeu.vocabulary.PlaceLevel;
import org.tergeu.vocabulary.SuccessionKind;

/** Reads descriptions of organizations, people and places. */
final class DefinitionParser {

    private static final Set<PlaceLevel> DESCRIBED =
            EnumSet.of(PlaceLevel.CITY, PlaceLevel.DISTRICT, PlaceLevel.LOCALITY);

    private final Claimed claimed;

    DefinitionParser(Claimed claimed) {
        this.claimed = claimed;
    }

    OrganizationDraft organization(Fields fields) {
        String key = fields.key("key");
        String parent = fields.optionalKey("parent");
        refuseItself(fields, key, parent);
        return new OrganizationDraft(
                fields.path(),
                accepted(key),
                accepted(fields.text("name", TextLimit.NAME)),
                accepted(fields.choice("kind", OrganizationKind.class)),
                claimed.organization(fields, "parent", parent),
                parents(fields, key, parent),
                successions(fields, key),
                codes(fields),
                fields.checked(
                        "country",
                        fields.optionalValue("country"),
                        Languages::isCountry,
                        "an ISO 3166-1 alpha-2 code, such as KZ"),
                names(fields));
    }

    private List<ParentDraft> parents(Fields fields, @Nullable String key, @Nullable String parent) {
        List<ParentDraft> all = fields.each("parents", each -> parent(each, key));
        for (int i = 0; i < all.size(); i++) {
            ParentDraft one = all.get(i);
            if (one != null
                    && ((one.organization().equals(parent) && one.until() == null)
                            || all.subList(0, i).stream().anyMatch(other -> other != null && meet(one, other)))) {
                fields.problem(
                        "parents[" + i + "].organization",
                        "read '" + one.organization()
                                + "', which is a parent of these days already; allowed: another one, or other days");
            }
        }
        return all.stream().filter(Objects::nonNull).toList();
    }

    private @Nullable ParentDraft parent(Fields fields, @Nullable String key) {
        String organization = another(fields, key);
        ValidPeriod period = period(fields, "it has been a part from ");
        return organization == null ? null : new ParentDraft(organization, period.from(), period.until());
    }

    private static boolean meet(ParentDraft one, ParentDraft other) {
        return one.organization().equals(other.organization())
                && (one.from() == null || other.until() == null || one.from().isBefore(other.until()))
                && (other.from() == null || one.until() == null || other.from().isBefore(one.until()));
    }

    private List<SuccessionDraft> successions(Fields fields, @Nullable String key) {
        List<SuccessionDraft> all = fields.each("succeeds", each -> succession(each, key));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) != null && !seen.add(all.get(i).organization())) {
                fields.problem(
                        "succeeds[" + i + "].organization",
                        "read '" + all.get(i).organization() + "', which is listed before; allowed: another one");
            }
        }
        return all.stream().filter(Objects::nonNull).toList();
    }

    private @Nullable SuccessionDraft succession(Fields fields, @Nullable String key) {
        String organization = another(fields, key);
        SuccessionKind kind = fields.choice("kind", SuccessionKind.class);
        LocalDate day = Dates.optionalDay(fields, "happenedOn", claimed.days().border());
        return organization == null || kind == null ? null : new SuccessionDraft(organization, kind, day);
    }

    /** The key of an organization other than the described one. */
    private @Nullable String another(Fields fields, @Nullable String key) {
        String organization = claimed.organization(fields, "organization", fields.key("organization"));
        if (organization != null && organization.equals(key)) {
            fields.problem(
                    "organization",
                    "read '" + organization + "', which is the key of this entry itself; allowed: another one");
            return null;
        }
        return organization;
    }

    private List<CodeDraft> codes(Fields fields) {
        List<CodeDraft> all = fields.each("codes", this::code);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) != null
                    && !seen.add(all.get(i).scheme() + " " + all.get(i).code())) {
                fields.problem(
                        "codes[" + i + "].code",
                        "read " + Texts.quoted(all.get(i).code()) + ", which is listed before; allowed: another one");
            }
        }
        return all.stream().filter(Objects::nonNull).toList();
    }

    private @Nullable CodeDraft code(Fields fields) {
        String scheme = fields.key("scheme");
        String code = fields.text("code", TextLimit.KEY);
        ValidPeriod period = period(fields, "it has had the code from ");
        return scheme == null || code == null ? null : new CodeDraft(scheme, code, period.from(), period.until());
    }

    PersonDraft person(Fields fields) {
        return new PersonDraft(
                fields.path(),
                accepted(fields.key("key")),
                accepted(fields.text("name", TextLimit.NAME)),
                fields.optionalText("position", TextLimit.POSITION),
                names(fields));
    }

    PlaceDraft place(Fields fields) {
        String code = fields.key("code");
        String name = fields.text("name", TextLimit.NAME);
        PlaceLevel level = fields.choice("level", PlaceLevel.class);
        if (level != null && !DESCRIBED.contains(level)) {
            fields.problem(
                    "level",
                    "read '" + level
                            + "'; allowed: CITY, DISTRICT or LOCALITY: countries, regions, seas and borders are built in");
        }
        fields.has("parent");
        String parent = claimed.place(fields, "parent", fields.optionalPlace("parent"));
        if (!fields.has("parent")) {
            fields.problem("parent", "is missing");
        }
        refuseItself(fields, code, parent);
        List<FormerParent> formerParents = fields.each("formerParents", each -> formerParent(each, code));
        refuseTwice(fields, formerParents);
        Double latitude = Quantities.optionalDegrees(fields, "latitude", 90);
        Double longitude = Quantities.optionalDegrees(fields, "longitude", 180);
        if (fields.has("latitude") != fields.has("longitude")) {
            fields.problem("latitude", "needs longitude as well: give both or neither");
        }
        return new PlaceDraft(
                fields.path(),
                accepted(code),
                accepted(name),
                accepted(level),
                accepted(parent),
                formerParents,
                latitude,
                longitude,
                names(fields));
    }

    private static void refuseItself(Fields fields, @Nullable String key, @Nullable String parent) {
        if (parent != null && parent.equals(key)) {
            fields.problem(
                    "parent", "read '" + parent + "', which is the key of this entry itself; allowed: another one");
        }
    }

    /** Refuses two former parents that end on the same day: one of them would never have been one. */
    private static void refuseTwice(Fields fields, List<FormerParent> formerParents) {
        Set<LocalDate> ends = new HashSet<>();
        for (int i = 0; i < formerParents.size(); i++) {
            LocalDate until = formerParents.get(i).until();
            if (until != null && !ends.add(until)) {
                fields.problem(
                        "formerParents[" + i + "].until",
                        "read '" + until
                                + "', the day until which it lay in another parent as well; allowed: a day of its own");
            }
        }
    }

    private FormerParent formerParent(Fields fields, @Nullable String code) {
        String parent = claimed.place(fields, "parent", fields.optionalPlace("parent"));
        refuseItself(fields, code, parent);
        LocalDate until = Dates.optionalDay(fields, "until", claimed.days().border());
        if (!fields.has("parent") || !fields.has("until")) {
            fields.problem("until", "needs both `parent` and `until`, the first day on which it no longer lay there");
        }
        return new FormerParent(accepted(parent), accepted(until));
    }

    private List<NameDraft> names(Fields fields) {
        return fields.each("names", this::name).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable NameDraft name(Fields fields) {
        String language = Languages.read(fields, "language", fields.text("language", TextLimit.LANGUAGE));
        String name = fields.text("name", TextLimit.NAME);
        ValidPeriod period = period(fields, "it has had the name from ");
        return language == null || name == null ? null : new NameDraft(language, name, period.from(), period.until());
    }

    private record ValidPeriod(
            @Nullable LocalDate from, @Nullable LocalDate until) {}

    private ValidPeriod period(Fields fields, String since) {
        LocalDate from = Dates.optionalDay(fields, "from", claimed.days().border());
        LocalDate until = Dates.optionalDay(fields, "until", claimed.days().border());
        if (from != null && until != null && !from.isBefore(until)) {
            fields.problem("until", "read '" + until + "', and " + since + from + " on; allowed: a later day");
        }
        return new ValidPeriod(from, until);
    }
}
