package org.tergeu.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.quicktheories.core.RandomnessSource;
import org.quicktheories.generators.Generate;

/** Choices, of which each is made smaller towards its first or least: so the simplest comes first. */
public final class Draw {

    private final RandomnessSource source;

    Draw(RandomnessSource source) {
        this.source = source;
    }

    public int between(int least, int most) {
        return Generate.range(least, most, least).generate(source);
    }

    /** One of these. */
    @SafeVarargs
    public final <T> T of(T... values) {
        return values[between(0, values.length - 1)];
    }

    /** One of these. */
    public <T> T of(List<T> values) {
        return values.get(between(0, values.size() - 1));
    }

    /** One of these; the first of an enumeration is not always the simplest, but it is one. */
    public <E extends Enum<E>> E of(Class<E> type) {
        return of(type.getEnumConstants());
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return between(1, times) == times;
    }

    /** These, some of them left out; shrinks towards none. */
    public <T> List<T> some(List<T> values) {
        return values.stream().filter(each -> between(0, 1) == 1).toList();
    }

    /** From one number of things to another, made one by one. */
    public <T> List<T> list(int least, int most, IntFunction<T> made) {
        return IntStream.range(0, between(least, most)).mapToObj(made).toList();
    }

    /** The same in another order; shrinks towards the same order. */
    public <T> List<T> shuffled(List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(between(0, left.size() - 1)));
        }
        return shuffled;
    }
}
