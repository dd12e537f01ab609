package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.PointInTime;
import org.tergeu.vocabulary.OrganizationKind;
import org.tergeu.vocabulary.PlaceLevel;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;
import org.tergeu.vocabulary.SuccessionKind;

/** A report file that has been read without a problem. */
public record ReportDraft(
        Header header,
        List<OrganizationDraft> organizations,
        List<PersonDraft> people,
        List<PlaceDraft> places,
        List<IncidentDraft> incidents,
        List<ClaimDraft> claims,
        References references) {

    /** One of which nothing but the header is read. */
    static ReportDraft of(@Nullable Header header) {
        return new ReportDraft(
                accepted(header),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new References(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** The document itself. A mere retraction has nothing but the key and the status. */
    public record Header(
            String key,
            @Nullable String title,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String author,
            @Nullable String language,
            @Nullable FuzzyDate publishedOn,
            @Nullable PointInTime publishedAt,
            @Nullable SourceTier tier,
            ReportStatus status) {

        /** Whether it only takes an earlier submission back. */
        public boolean isMereRetraction() {
            return status == ReportStatus.RETRACTED && title == null;
        }

        /** Whether what it describes and claims is recorded: a draft is only kept, and a mere retraction says nothing. */
        public boolean defines() {
            return status != ReportStatus.DRAFT && !isMereRetraction();
        }
    }

    /**
     * A name; within its language the first one without an end is the preferred one.
     *
     * @param from the first day on which it was the name; null is open
     * @param until the day from which it was the name no more; null is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NameDraft(
            String language,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * An organization as the report describes it; where it stands in the file is not part of the description that is kept.
     *
     * @param parent what it is a part of, without days; beside {@code parents}
     */
    @JsonIgnoreProperties("path")
    @RegisterForReflection(registerFullHierarchy = true)
    public record OrganizationDraft(
            String path,
            String key,
            String name,
            OrganizationKind kind,
            @Nullable String parent,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ParentDraft> parents,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SuccessionDraft> succeeds,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CodeDraft> codes,

            @Nullable String country,
            List<NameDraft> names) {

        /** What is absent from a description that is kept is empty: most of them have no such lists. */
        public OrganizationDraft {
            parents = parents == null ? List.of() : parents;
            succeeds = succeeds == null ? List.of() : succeeds;
            codes = codes == null ? List.of() : codes;
        }

        /** All that it is said to be or to have been a part of, {@code parent} first. */
        public List<ParentDraft> allParents() {
            return parent == null
                    ? parents
                    : Stream.concat(Stream.of(new ParentDraft(parent, null, null)), parents.stream())
                            .toList();
        }
    }

    /**
     * What an organization is a part of during some days.
     *
     * @param from the first day; null is open
     * @param until the day from which it is a part no more; null is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParentDraft(
            String organization,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * What an organization came of.
     *
     * @param happenedOn the day on which it took the other one's place; null when the report does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuccessionDraft(
            String organization,
            SuccessionKind kind,
            @Nullable LocalDate happenedOn) {}

    /**
     * What an organization is called in a scheme, such as the register of a country.
     *
     * @param from the first day on which it had the code; null is open
     * @param until the day from which it had it no more; null is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CodeDraft(
            String scheme,
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** A public person as the report describes them. */
    @JsonIgnoreProperties("path")
    @RegisterForReflection(registerFullHierarchy = true)
    public record PersonDraft(
            String path, String key, String name, @Nullable String position, List<NameDraft> names) {}

    /** A place below region level as the report describes it. */
    @JsonIgnoreProperties("path")
    @RegisterForReflection(registerFullHierarchy = true)
    public record PlaceDraft(
            String path,
            String code,
            String name,
            PlaceLevel level,
            String parent,
            List<FormerParent> formerParents,
            @Nullable Double latitude,
            @Nullable Double longitude,
            List<NameDraft> names) {}

    /**
     * What a place lay in before.
     *
     * @param until the day from which it lay there no more
     */
    public record FormerParent(String parent, LocalDate until) {}

    /**
     * An incident that the report names.
     *
     * @param complete whether it says enough to define one that nobody has named before: name, summary and kind
     */
    public record IncidentDraft(String path, String key, boolean complete) {}

    /** Everything that the report refers to by key, wherever it may be defined. */
    public record References(
            List<Reference<String>> organizations,
            List<Reference<String>> people,
            List<Reference<String>> places,
            List<Reference<String>> offences,
            List<Reference<FactAddress>> facts) {}
}
