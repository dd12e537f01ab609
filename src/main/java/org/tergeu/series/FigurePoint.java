package org.tergeu.series;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Figure;
import org.tergeu.figure.Numbers;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;

/** What a figure had come to when a report had been taken in. */
@Type("FigurePoint")
@Description("What a figure had come to when a report had been taken in.")
public record FigurePoint(
        @Description("The day from which that was known: that of the report's publication.")
        LocalDate knownFrom,

        @Ignore long reportId,
        @Ignore Figure figure) {

    @Description("How it was qualified.")
    public Qualifier getQualifier() {
        return figure.qualifier();
    }

    @Nullable
    @Description("At least this; null is open.")
    public BigDecimal getLow() {
        return figure.low();
    }

    @Nullable
    @Description("The most likely value; null when nobody had given one.")
    public BigDecimal getBest() {
        return figure.best();
    }

    @Nullable
    @Description("At most this; null is open.")
    public BigDecimal getHigh() {
        return figure.high();
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`low`.")
    public String getLowText() {
        return Numbers.text(figure.low());
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`best`.")
    public String getBestText() {
        return Numbers.text(figure.best());
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`high`.")
    public String getHighText() {
        return Numbers.text(figure.high());
    }

    @Nullable
    @Description("UCUM code; null for money and for plain counts.")
    public String getUnit() {
        return figure.unit();
    }

    @Nullable
    @Description("ISO 4217 code; null for everything but money.")
    public String getCurrency() {
        return figure.currency();
    }

    @Nullable
    @Description("The day for which a total that grows was true.")
    public LocalDate getAsOf() {
        return figure.asOf();
    }

    @Description("Whether the claims agreed.")
    public Agreement getAgreement() {
        return figure.agreement();
    }

    @Description("Independent asserters that it rested on.")
    public int getOrigins() {
        return figure.origins();
    }
}
