package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.tergeu.claim.publication.VersionedEntity;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Unit;
import org.tergeu.vocabulary.CashForm;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** A version of a seizure as it is written. */
@Entity
@Table(name = "seizure")
class SeizureEntity extends VersionedEntity {

    @Column(name = "incident_id")
    long incidentId;

    @Enumerated(EnumType.STRING)
    SeizureCategory category;

    String item;

    String thing;

    /** The words of the item, where it is a general word. */
    @Nullable
    String called;

    /** What other reports may call it in fewer words. */
    String @Nullable [] shorter;

    String kind;

    @Column(name = "telling")
    int account;

    boolean alike;

    @Enumerated(EnumType.STRING)
    SeizureDisposition disposition;

    @Enumerated(EnumType.STRING)
    @Column(name = "drug_group")
    @Nullable
    DrugGroup drugGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "firearm_type")
    @Nullable
    FirearmType firearmType;

    @Embedded
    @EmbeddedColumnNaming("quantity_%s")
    @Nullable
    FigureColumns quantity;

    @Column(name = "quantity_compared")
    @Nullable
    BigDecimal quantityCompared;

    @Enumerated(EnumType.STRING)
    @Column(name = "quantity_dimension")
    Unit.@Nullable Dimension quantityDimension;

    @Embedded
    @EmbeddedColumnNaming("value_%s")
    @Nullable
    FigureColumns value;

    @Column(name = "part_of_id")
    @Nullable
    Long partOfId;

    @Column(name = "denomination_value")
    @Nullable
    BigDecimal denominationValue;

    @Column(name = "denomination_currency")
    @Nullable
    String denominationCurrency;

    @Enumerated(EnumType.STRING)
    @Column(name = "denomination_form")
    @Nullable
    CashForm denominationForm;
}
