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

    /** A draft of which only the header is read. */
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

    /** The header of the document. A mere retraction has only the key and the status. */
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

        /** Whether it only retracts an earlier submission. */
        public boolean isMereRetraction() {
            return status == ReportStatus.RETRACTED && title == null;
        }

        /** Whether its descriptions and claims are recorded: a draft is only stored, and a mere retraction has none. */
        public boolean defines() {
            return status != ReportStatus.DRAFT && !isMereRetraction();
        }
    }

    /**
     * A name. Within its language, the first name without an end is the preferred one.
     *
     * @param from the first day on which it was the name; null when open
     * @param until the first day on which it was no longer the name; null when open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NameDraft(
            String language,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * An organization as the report describes it. The description that is stored does not depend on its place in the file.
     *
     * @param parent the organization that it is part of, without days; beside {@code parents}
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

        /** Lists that are absent from a stored description are empty; most descriptions have none. */
        public OrganizationDraft {
            parents = parents == null ? List.of() : parents;
            succeeds = succeeds == null ? List.of() : succeeds;
            codes = codes == null ? List.of() : codes;
        }

        /** All present and former parents, {@code parent} first. */
        public List<ParentDraft> allParents() {
            return parent == null
                    ? parents
                    : Stream.concat(Stream.of(new ParentDraft(parent, null, null)), parents.stream())
                            .toList();
        }
    }

    /**
     * A parent of an organization during some days.
     *
     * @param from the first day; null when open
     * @param until the first day on which it was no longer part of it; null when open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ParentDraft(
            String organization,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A predecessor of an organization.
     *
     * @param happenedOn the day on which it replaced the other one; null when the report does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuccessionDraft(
            String organization,
            SuccessionKind kind,
            @Nullable LocalDate happenedOn) {}

    /**
     * The code of an organization in a scheme, such as the register of a country.
     *
     * @param from the first day on which it had the code; null when open
     * @param until the first day on which it no longer had it; null when open
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
     * A former parent of a place.
     *
     * @param until the first day on which the place no longer lay there
     */
    public record FormerParent(String parent, LocalDate until) {}

    /**
     * An incident that the report names.
     *
     * @param complete whether it has what a new incident needs: name, summary and kind
     */
    public record IncidentDraft(String path, String key, boolean complete) {}

    /** All references by key, wherever the things are defined. */
    public record References(
            List<Reference<String>> organizations,
            List<Reference<String>> people,
            List<Reference<String>> places,
            List<Reference<String>> offences,
            List<Reference<FactAddress>> facts) {}
}
