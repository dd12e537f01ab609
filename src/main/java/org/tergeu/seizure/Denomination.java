package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.figure.Figure;
import org.tergeu.figure.Numbers;
import org.tergeu.vocabulary.CashForm;

/** Notes or coins of one value. */
@Type("Denomination")
@Description(
        "Notes or coins of one value in seized cash. What they come to is calculated from their number, and is in no total: the value of the cash is.")
public record Denomination(
        @Description("What is printed on one of them.") BigDecimal value,
        @Description("ISO 4217 code.") String currency,

        @Nullable @Description("Notes or coins; null when no report says.")
        CashForm form,

        @Nullable @Description("How many; null when no report gives their number.")
        Figure count,

        @Nullable @Description("What they come to at least, in the currency; null is open.")
        BigDecimal low,

        @Nullable @Description("What they most likely come to; null when nobody gives a number.")
        BigDecimal best,

        @Nullable @Description("What they come to at most; null is open.")
        BigDecimal high) {

    /** Of a seizure that is notes or coins of one value; empty for every other one. */
    static Optional<Denomination> of(Seizure seizure) {
        return Optional.ofNullable(seizure.faceValue()).map(face -> {
            Optional<Figure> count = Optional.ofNullable(seizure.quantity());
            return new Denomination(
                    Numbers.plain(face.value()),
                    face.currency(),
                    face.form(),
                    count.orElse(null),
                    Numbers.plainOrNull(face.times(count.map(Figure::low).orElse(null))),
                    Numbers.plainOrNull(face.times(count.map(Figure::best).orElse(null))),
                    Numbers.plainOrNull(face.times(count.map(Figure::high).orElse(null))));
        });
    }

    @Description(Numbers.AS_TEXT + "`value`.")
    public String getValueText() {
        return value.toPlainString();
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`low`.")
    public String getLowText() {
        return Numbers.text(low);
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`best`.")
    public String getBestText() {
        return Numbers.text(best);
    }

    @Nullable
    @Description(Numbers.AS_TEXT + "`high`.")
    public String getHighText() {
        return Numbers.text(high);
    }
}
