package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Unit;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** A range of shares. */
@Input("PercentRange")
@Description("A range of shares in per cent, compared on the best value, else on the lower bound.")
public record PercentRange(
        @Nullable @Description("This share or more, in per cent.")
        BigDecimal atLeast,

        @Nullable @Description("This share or less, in per cent.")
        BigDecimal atMost) {

    /** The condition on the purity of a row of {@code seizure}. */
    Sql condition(String row, AsOf asOf) {
        return OfFurtherFigures.between(row, Aspect.PURITY, Unit.PERCENT, "purity", atLeast, atMost, asOf);
    }
}
