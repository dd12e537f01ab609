package org.tergeu.offence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a report says that something is about; at least one of the two is given.
 *
 * @param code UNODC ICCS
 * @param provision of national law
 */
@RegisterForReflection(registerFullHierarchy = true)
public record OffenceDetail(@Nullable String code, @Nullable String provision) {

    /** Those of all reports, each once: one gives the code alone, another the provision too, and that is one offence, not two. */
    public static List<OffenceDetail> together(List<List<OffenceDetail>> reported) {
        List<OffenceDetail> all =
                reported.stream().flatMap(List::stream).distinct().toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.saysMoreThan(one)))
                .toList();
    }

    private boolean saysMoreThan(OffenceDetail other) {
        return !equals(other)
                && (other.code == null || other.code.equals(code))
                && (other.provision == null || other.provision.equals(provision));
    }

    /** By what it is found: its provision, and every code that includes it. */
    Stream<String> sections() {
        return Stream.concat(Stream.ofNullable(provision), code == null ? Stream.empty() : sections(code));
    }

    /** A code and every code that includes it. ICCS codes grow by two digits for a division, then by one a level: 09, 0904, 09041. */
    public static Stream<String> sections(String code) {
        return IntStream.rangeClosed(2, code.length())
                .filter(length -> length != 3)
                .mapToObj(length -> code.substring(0, length));
    }
}
