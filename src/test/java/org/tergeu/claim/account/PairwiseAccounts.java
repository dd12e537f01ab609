package org.tergeu.claim.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.StandingClaim;
import org.tergeu.claim.fact.StoredDetail;
import org.tergeu.claim.fact.Version;
import org.tergeu.claim.publication.SideBySide;
import org.tergeu.generated.Draw;
import org.tergeu.platform.sql.StoredJson;
import org.tergeu.vocabulary.SourceTier;

/** What {@link Accounts} must come to: each fact is compared with all others of its incident, which takes long where there are many. */
public final class PairwiseAccounts {

    /** A fact, with what it says of each other one. */
    public interface Pairwise<T> {

        Enum<?> step();

        Object words();

        /** Whether both may be of the same, by what they are called. */
        boolean mayBe(T other);

        /** Whether one report distinguishes them by having both at one step. */
        boolean isDistinguishedByReport(T other);
    }

    private record Each<T>(long id, T compared, Set<String> statements) {}

    private PairwiseAccounts() {}

    /** The versions of all facts of one incident. */
    public static <T extends Pairwise<T>> Map<Long, List<Version<Accounts.AccountPosition>>> versions(
            List<ClaimedFact> facts, Function<Known, T> compared) {
        List<ClaimedFact> all = facts.stream()
                .sorted(Comparator.comparing(ClaimedFact::position).thenComparing(ClaimedFact::id))
                .toList();
        return all.stream().collect(Collectors.toMap(ClaimedFact::id, fact -> {
            LocalDate first = fact.days().get(0);
            List<LocalDate> days = all.stream()
                    .flatMap(each -> each.days().stream())
                    .filter(day -> !day.isBefore(first))
                    .distinct()
                    .sorted()
                    .toList();
            return Version.history(days, day -> positions(all, day, compared).get(fact.id()));
        }));
    }

    private static <T extends Pairwise<T>> Map<Long, Accounts.AccountPosition> positions(
            List<ClaimedFact> all, LocalDate day, Function<Known, T> compared) {
        List<Each<T>> then = all.stream()
                .filter(fact -> !fact.by(day).claims().isEmpty())
                .map(fact -> new Each<>(
                        fact.id(), compared.apply(fact.by(day)), fact.by(day).statements()))
                .toList();
        Map<Long, Integer> numbers = new HashMap<>();
        then.stream()
                .collect(Collectors.groupingBy(each -> each.compared.step()))
                .values()
                .forEach(step -> number(step, numbers));
        return then.stream()
                .collect(Collectors.toMap(
                        Each::id,
                        each -> new Accounts.AccountPosition(numbers.get(each.id), isAlike(each, then, numbers))));
    }

    private static <T extends Pairwise<T>> void number(List<Each<T>> step, Map<Long, Integer> numbers) {
        List<List<Each<T>>> accounts = new ArrayList<>();
        for (Each<T> each : step) {
            int number = 0;
            while (number < accounts.size() && accounts.get(number).stream().anyMatch(other -> mayBe(each, other))) {
                number++;
            }
            if (number == accounts.size()) {
                accounts.add(new ArrayList<>());
            }
            accounts.get(number).add(each);
            numbers.put(each.id, number);
        }
    }

    private static <T extends Pairwise<T>> boolean mayBe(Each<T> one, Each<T> other) {
        return one.compared.mayBe(other.compared)
                && !one.compared.words().equals(other.compared.words())
                && !(one.compared.isDistinguishedByReport(other.compared)
                        && one.statements.stream().anyMatch(other.statements::contains));
    }

    private static <T extends Pairwise<T>> boolean isAlike(
            Each<T> each, List<Each<T>> then, Map<Long, Integer> numbers) {
        return then.stream()
                .anyMatch(other -> other.id != each.id
                        && each.compared.mayBe(other.compared)
                        && (each.compared.step() != other.compared.step()
                                || !numbers.get(each.id).equals(numbers.get(other.id))));
    }

    /**
     * Facts of one incident, each claimed by some of a few reports on a few days.
     *
     * @param most how many
     * @param detail what a claim says
     */
    public static List<ClaimedFact> facts(Draw draw, FactKind kind, int most, Function<Draw, ?> detail) {
        return LongStream.rangeClosed(1, draw.between(1, most))
                .mapToObj(id -> new ClaimedFact(id, kind, 100L, "fact " + id, claims(draw, id, detail)))
                .toList();
    }

    private static List<StandingClaim> claims(Draw draw, long fact, Function<Draw, ?> detail) {
        List<Integer> reports = new ArrayList<>(draw.some(List.of(0, 1, 2)));
        reports.add(3);
        return reports.stream()
                .map(report -> claim(fact, report, (int) fact, draw.between(0, 1), detail.apply(draw)))
                .toList();
    }

    /** Facts of one incident that one report claims, in this order. */
    public static List<ClaimedFact> ofOneReport(FactKind kind, List<?> details) {
        return LongStream.range(0, details.size())
                .mapToObj(id -> new ClaimedFact(
                        id, kind, 100L, "fact " + id, List.of(claim(id, 0, (int) id, 0, details.get((int) id)))))
                .toList();
    }

    private static StandingClaim claim(long fact, int report, int ordinal, int asserter, Object detail) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays((report * 2) % 5);
        return new StandingClaim(
                100 * fact + report,
                report,
                "report " + report,
                SourceTier.values()[report % SourceTier.values().length],
                day,
                ordinal,
                asserter,
                null,
                null,
                new StoredDetail(StoredJson.write(detail), day));
    }

    /** The versions of facts as they are published, with their positions alone. */
    public static Map<Long, List<Version<Accounts.AccountPosition>>> published(
            List<ClaimedFact> facts, FactKind kind, Function<Known, ? extends Accounts.Compared> compared) {
        BiFunction<Known, Accounts.AccountPosition, Accounts.AccountPosition> position = (known, own) -> own;
        SideBySide<?, Accounts.AccountPosition, Accounts.AccountPosition> all =
                Accounts.of(new ClaimedFacts(facts), kind, compared, position);
        return facts.stream().collect(Collectors.toMap(ClaimedFact::id, all::versions));
    }
}
