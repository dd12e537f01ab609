package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tergeu.intake.document.ReportDraft.FormerParent;
import org.tergeu.intake.document.ReportDraft.NameDraft;
import org.tergeu.intake.document.ReportDraft.OrganizationDraft;
import org.tergeu.intake.document.ReportDraft.PersonDraft;
import org.tergeu.intake.document.ReportDraft.PlaceDraft;
import org.tergeu.vocabulary.OrganizationKind;
import org.tergeu.vocabulary.PlaceLevel;

/** Reads how a report describes organizations, people and places. */
final class DefinitionParser {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Claimed claimed;

    DefinitionParser(Claimed claimed) {
        this.claimed = claimed;
    }

    OrganizationDraft organization(Fields fields) {
        return new OrganizationDraft(
                fields.path(),
                fields.key("key"),
                fields.text("name", TextLimit.NAME),
                fields.choice("kind", OrganizationKind.class),
                claimed.organization(fields, "parent", fields.optionalKey("parent")),
                fields.checked(
                        "country",
                        fields.optionalValue("country"),
                        COUNTRY.asMatchPredicate(),
                        "an ISO 3166-1 alpha-2 code, such as KZ"),
                names(fields));
    }

    PersonDraft person(Fields fields) {
        return new PersonDraft(
                fields.path(),
                fields.key("key"),
                fields.text("name", TextLimit.NAME),
                fields.optionalText("position", TextLimit.POSITION),
                names(fields));
    }

    PlaceDraft place(Fields fields) {
        String code = fields.key("code");
        String name = fields.text("name", TextLimit.NAME);
        PlaceLevel level = fields.choice("level", PlaceLevel.class);
        if (level == PlaceLevel.COUNTRY || level == PlaceLevel.REGION) {
            fields.problem(
                    "level",
                    "read '" + level + "'; allowed is CITY, DISTRICT or LOCALITY: countries and regions are built in");
        }
        fields.has("parent");
        String parent = claimed.place(fields, "parent", fields.optionalPlace("parent"));
        if (!fields.has("parent")) {
            fields.problem("parent", "is missing");
        }
        List<FormerParent> formerParents = fields.each("formerParents", this::formerParent);
        Double latitude = Quantities.optionalDegrees(fields, "latitude", 90);
        Double longitude = Quantities.optionalDegrees(fields, "longitude", 180);
        if (fields.has("latitude") != fields.has("longitude")) {
            fields.problem("latitude", "comes with longitude: give both or neither");
        }
        return new PlaceDraft(
                fields.path(), code, name, level, parent, formerParents, latitude, longitude, names(fields));
    }

    private FormerParent formerParent(Fields fields) {
        String parent = claimed.place(fields, "parent", fields.optionalPlace("parent"));
        LocalDate until = Dates.optionalDay(fields, "until", claimed.days().border());
        if (!fields.has("parent") || !fields.has("until")) {
            fields.problem("until", "needs both `parent` and `until`, the day from which it lay there no more");
        }
        return new FormerParent(parent, until);
    }

    private static List<NameDraft> names(Fields fields) {
        return fields.each("names", DefinitionParser::name).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable NameDraft name(Fields fields) {
        String language = fields.checked(
                "language",
                fields.text("language", TextLimit.LANGUAGE),
                ReportParser::isLanguage,
                "a BCP 47 tag, such as en, kk or ru");
        String name = fields.text("name", TextLimit.NAME);
        return language == null || name == null ? null : new NameDraft(language, name);
    }
}
