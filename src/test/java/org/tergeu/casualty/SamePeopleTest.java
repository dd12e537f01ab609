package org.tergeu.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tergeu.casualty.SamePeople.PeopleCount;
import org.tergeu.generated.Draw;
import org.tergeu.generated.Property;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** What may be reported by another name is found as if each figure were compared with all others of its incident. */
class SamePeopleTest {

    private static List<PeopleCount> casualties(Draw draw) {
        return IntStream.rangeClosed(1, draw.between(1, 9))
                .mapToObj(id -> new PeopleCount(
                        id,
                        draw.of(Harm.KILLED, Harm.INJURED),
                        draw.of(CasualtyGroup.class),
                        draw.oneIn(3) ? Long.valueOf(draw.between(1, 9)) : null,
                        Set.copyOf(draw.some(List.of("min 1", "min 2", "ngo 1"))),
                        !draw.oneIn(4)))
                .toList();
    }

    private static boolean mayBe(PeopleCount one, PeopleCount other) {
        Set<CasualtyGroup> both = EnumSet.of(one.group(), other.group());
        boolean sides = one.group().isSide() && other.group().isSide();
        return one.id() != other.id()
                && one.harm() == other.harm()
                && one.group() != other.group()
                && (both.contains(CasualtyGroup.UNSPECIFIED) || !sides || !both.contains(CasualtyGroup.SECURITY_FORCES))
                && !isPartOf(one, other)
                && !isPartOf(other, one)
                && (!sides || Collections.disjoint(one.statements(), other.statements()))
                && one.somebody()
                && other.somebody();
    }

    private static boolean isPartOf(PeopleCount part, PeopleCount whole) {
        return part.partOf() != null && part.partOf() == whole.id();
    }

    @Test
    void namesAreThoseOfComparingEachWithAll() {
        Property.forAll(
                500,
                SamePeopleTest::casualties,
                all -> assertThat(SamePeople.areReportedTwice(all))
                        .isEqualTo(all.stream()
                                .map(one -> all.stream().anyMatch(other -> mayBe(one, other)))
                                .toList()));
    }
}
