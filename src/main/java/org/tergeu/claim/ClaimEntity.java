package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Stated;
import org.tergeu.vocabulary.Qualifier;

/** A claim as it is written; only intake writes claims. */
@Entity
@Table(name = "claim")
public class ClaimEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "report_id")
    public Long reportId;

    @Column(name = "fact_id")
    public Long factId;

    @Column(name = "incident_id")
    public @Nullable Long incidentId;

    @Enumerated(EnumType.STRING)
    public @Nullable Aspect aspect;

    public int ordinal;

    @Column(name = "asserted_by_id")
    public Long assertedById;

    @Column(name = "spokesperson_id")
    public @Nullable Long spokespersonId;

    @Enumerated(EnumType.STRING)
    public @Nullable Qualifier qualifier;

    public @Nullable BigDecimal stated;

    @Column(name = "stated_high")
    public @Nullable BigDecimal statedHigh;

    @Column(name = "stated_best")
    public @Nullable BigDecimal statedBest;

    public @Nullable String unit;
    public @Nullable String currency;

    @Column(name = "as_of")
    public @Nullable LocalDate asOf;

    public boolean unreadable;

    /** Whether a figure without a unit counts things, so that "a large amount" means at least one. */
    public boolean countable;

    public @Nullable String note;
    public String detail;
    public boolean withdrawn;

    @Column(name = "superseded_from")
    public @Nullable LocalDate supersededFrom;

    @Column(name = "superseded_to")
    public @Nullable LocalDate supersededTo;

    /** Sets the columns of the stated figure. */
    public void state(Stated figure) {
        qualifier = figure.qualifier();
        stated = figure.value();
        statedHigh = figure.high();
        statedBest = figure.best();
        unit = figure.unit();
        currency = figure.currency();
    }

    /** Whether another claim has the same content about the same fact, at any place of its report. */
    public boolean saysTheSameAs(ClaimEntity other) {
        return Objects.equals(factId, other.factId)
                && aspect == other.aspect
                && Objects.equals(assertedById, other.assertedById)
                && Objects.equals(spokespersonId, other.spokespersonId)
                && qualifier == other.qualifier
                && same(stated, other.stated)
                && same(statedHigh, other.statedHigh)
                && same(statedBest, other.statedBest)
                && Objects.equals(unit, other.unit)
                && Objects.equals(currency, other.currency)
                && Objects.equals(asOf, other.asOf)
                && unreadable == other.unreadable
                && countable == other.countable
                && Objects.equals(note, other.note)
                && detail.equals(other.detail);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
