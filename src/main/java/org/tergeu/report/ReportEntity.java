package org.tergeu.report;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/** A report as it is written; only intake does. */
@Entity
@Table(name = "report")
public class ReportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String key;
    public @Nullable String url;
    public @Nullable String title;

    @Column(name = "publisher_id")
    public @Nullable Long publisherId;

    public @Nullable String author;
    public @Nullable String language;

    @Embedded
    @EmbeddedColumnNaming("published_%s")
    public @Nullable FuzzyDateColumns published;

    /** The hour of that day; null when it is not known. */
    @Column(name = "published_at")
    public @Nullable OffsetDateTime publishedAt;

    @Column(name = "published_zone")
    public @Nullable String publishedZone;

    /** The day from which it can be cited: the last that its date can mean, else the day on which it was recorded. */
    @Column(name = "known_from")
    public LocalDate knownFrom;

    @Enumerated(EnumType.STRING)
    public @Nullable SourceTier tier;

    @Enumerated(EnumType.STRING)
    public ReportStatus status;

    /** Digest of the document: submitted again unchanged, it changes nothing. */
    public String fingerprint;

    /** The submission as it came. */
    public String document;

    /** The revision of the dataset that changed it last; the database sets it. */
    public Long revision;

    /** Who changed it last, as the token calls them; null for a file. The database sets it. */
    @Column(name = "changed_by")
    public @Nullable String changedBy;

    @Column(name = "recorded_at")
    public OffsetDateTime recordedAt;

    @Column(name = "revised_at")
    public OffsetDateTime revisedAt;

    /** The first day on which it can have come out. */
    public LocalDate publishedNotBefore() {
        return published == null || published.earliest().isAfter(knownFrom) ? knownFrom : published.earliest();
    }
}
