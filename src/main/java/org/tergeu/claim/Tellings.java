package org.tergeu.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several facts of one incident and step may be of the same people or things, told by several reports; these are tellings. What one telling
 * has is told apart: by names, by keys of their own for the same words, or since one report has both.
 */
public final class Tellings<T extends Tellings.Told<T>> {

    /** What is told of, as far as it matters for what else may be the same. */
    public interface Told<T> {

        /** At which step; several steps may be of the same. */
        Enum<?> step();

        /** In which words. */
        Object words();

        /** Whether both may be of the same, by what they are called. */
        boolean mayBe(T other);

        /** Whether one report tells them apart by having both at one step. */
        boolean isToldApartBesides(T other);
    }

    /**
     * Where a fact is among the others.
     *
     * @param number of its telling among those of its incident and step
     * @param alike whether another fact may be of the same, at another step or in another telling
     */
    public record Place(int number, BooleanSupplier alike) {

        private static final Place ALONE = new Place(0, () -> false);

        /** It takes comparing the fact with all others. */
        public boolean isAlike() {
            return alike.getAsBoolean();
        }
    }

    private record Each<T>(long id, T told, Known known, Set<String> statements) {}

    private final Map<Long, List<ClaimedFact>> facts;
    private final Function<Known, T> told;
    private final Map<Long, Map<LocalDate, Map<Long, Place>>> places = new HashMap<>();

    public Tellings(ClaimedFacts facts, FactKind kind, Function<Known, T> told) {
        this.facts = facts.ofKind(kind).stream()
                .filter(fact -> !fact.claims().isEmpty())
                .sorted(Comparator.comparing(ClaimedFact::position).thenComparing(ClaimedFact::id))
                .collect(Collectors.groupingBy(ClaimedFact::incidentId));
        this.told = told;
    }

    /** The versions of a fact, of which its place is part. */
    public <V> List<Version<V>> versions(ClaimedFact fact, BiFunction<Known, Place, V> value) {
        List<ClaimedFact> all = facts.getOrDefault(fact.incidentId(), List.of());
        if (all.size() < 2 || fact.claims().isEmpty()) {
            return fact.versions(known -> value.apply(known, Place.ALONE));
        }
        LocalDate first = fact.days().get(0);
        List<LocalDate> days = all.stream()
                .flatMap(each -> each.days().stream())
                .filter(day -> !day.isBefore(first))
                .distinct()
                .sorted()
                .toList();
        return Version.history(days, day -> value.apply(fact.by(day), place(fact, day, all)));
    }

    private Place place(ClaimedFact fact, LocalDate day, List<ClaimedFact> all) {
        return places.computeIfAbsent(fact.incidentId(), id -> new HashMap<>())
                .computeIfAbsent(day, each -> places(all, each))
                .getOrDefault(fact.id(), Place.ALONE);
    }

    private Map<Long, Place> places(List<ClaimedFact> all, LocalDate day) {
        List<Each<T>> then = all.stream()
                .map(fact -> each(fact, fact.by(day)))
                .filter(each -> !each.known.claims().isEmpty())
                .toList();
        Map<Long, Integer> numbers = new HashMap<>();
        then.stream()
                .collect(Collectors.groupingBy(each -> each.told.step()))
                .values()
                .forEach(step -> number(step, numbers));
        return then.stream()
                .collect(Collectors.toMap(
                        Each::id, each -> new Place(numbers.get(each.id), () -> isAlike(each, then, numbers))));
    }

    private Each<T> each(ClaimedFact fact, Known known) {
        return new Each<>(
                fact.id(),
                known.claims().isEmpty() ? null : told.apply(known),
                known,
                known.claims().stream().map(StandingClaim::statement).collect(Collectors.toSet()));
    }

    /** Each is in the first telling that tells it apart from all that it has already. */
    private static <T extends Told<T>> void number(List<Each<T>> step, Map<Long, Integer> numbers) {
        List<List<Each<T>>> tellings = new ArrayList<>();
        for (Each<T> each : step) {
            int number = 0;
            while (number < tellings.size() && tellings.get(number).stream().anyMatch(other -> mayBe(each, other))) {
                number++;
            }
            if (number == tellings.size()) {
                tellings.add(new ArrayList<>());
            }
            tellings.get(number).add(each);
            numbers.put(each.id, number);
        }
    }

    /** Whether two at one step may be the same. */
    private static <T extends Told<T>> boolean mayBe(Each<T> one, Each<T> other) {
        return one.told.mayBe(other.told)
                && !one.told.words().equals(other.told.words())
                && !(one.told.isToldApartBesides(other.told)
                        && one.statements.stream().anyMatch(other.statements::contains));
    }

    private static <T extends Told<T>> boolean isAlike(Each<T> each, List<Each<T>> then, Map<Long, Integer> numbers) {
        return then.stream()
                .anyMatch(other -> other.id != each.id
                        && each.told.mayBe(other.told)
                        && (each.told.step() != other.told.step()
                                || !numbers.get(each.id).equals(numbers.get(other.id))));
    }
}
