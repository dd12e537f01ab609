package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.totals.dimension.Group;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** What came of it in law. */
@Type("LegalOutcomeTotal")
@Description(
        "What came of it in law, of all or of a group. What `by` did not ask for is null. The same people can be at several stages: of one tree of incidents and group, `low` and `best` are those of the widest stage, and somebody with a name is one person in all incidents.")
public record LegalOutcomeTotal(
        @Ignore Group common,
        @Description("Incidents that it came of.") int incidents,

        @Bounded(Bounded.PARTS)
        @Description(
                "One sum for each of people, cases and groups that is counted; they are never added to each other.")
        List<@NonNull Sum> counts,

        @Bounded(value = Bounded.PARTS, most = Bounded.UNITS)
        @Description(
                "What those who were fined have to pay to the state, a sum for each currency: the fine of each, times how many they are. Of the same people at several steps it is certain once. Sentences are in no sum: group by SENTENCE_KIND.")
        List<@NonNull Sum> fines,

        @Bounded(value = Bounded.PARTS, most = Bounded.UNITS)
        @Description(
                "What has to be paid to those who were harmed, a sum for each currency. What the same people have to pay at several steps is certain once.")
        List<@NonNull Sum> damages,

        @Bounded(Bounded.PARTS)
        @Description(
                "What the filter lets through and this total does not count, and why; of a group what is left out of it, of no group (no `by`) everything. Figures that another added one contains are not listed here.")
        List<@NonNull LeftOut> leftOut) {

    @Description("People; where none are counted, cases, else groups: `unit` says which, `counts` has the others.")
    public Sum getCount() {
        return counts.isEmpty() ? Sum.nothing(CountUnit.PERSON) : counts.get(0);
    }

    @Description("Whether figures that are added here may be of the same people, at several steps or among others.")
    public boolean getPossibleOverlap() {
        return counts.stream().anyMatch(Sum::possibleOverlap);
    }

    @Nullable
    @Description("First day of the period in which the incident occurred; null also for what may have occurred in two.")
    public LocalDate getPeriod() {
        return common.period();
    }

    @Nullable
    @Description("The step of procedure.")
    public ProcedureStage getStage() {
        return common.code(Field.STAGE, ProcedureStage.class);
    }

    @Nullable
    @Description("Whether people, cases or groups are counted.")
    public CountUnit getCounted() {
        return common.code(Field.COUNTED, CountUnit.class);
    }

    @Nullable
    @Description("Which step, of the stage OTHER; null of all others.")
    public String getName() {
        return common.text(Field.NAME);
    }

    @Nullable
    @Description("What was imposed; null also where no report says.")
    public SentenceKind getSentenceKind() {
        return common.code(Field.SENTENCE_KIND, SentenceKind.class);
    }

    @Nullable
    @Description("ICCS code, or national provision; null also where no offence is reported.")
    public String getOffence() {
        return common.text(Field.OFFENCE);
    }
}
