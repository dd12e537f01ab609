package org.tergeu.graphql.error;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Compares the codes in arguments with those that there are. */
@Singleton
@Unremovable
public class CodeChecks {

    private final List<CodeCheck> checks;

    CodeChecks(@All List<CodeCheck> checks) {
        this.checks = checks;
    }

    /** Refuses codes that nothing has; null where all are known already. */
    public @Nullable Uni<Void> refuseUnknown(List<GivenCode> codes) {
        List<Uni<Void>> open = checks.stream()
                .map(check -> check.refuseUnknown(codes.stream()
                        .filter(code -> code.type().equals(check.type()))
                        .toList()))
                .filter(Objects::nonNull)
                .toList();
        return open.isEmpty() ? null : Uni.join().all(open).andFailFast().replaceWithVoid();
    }
}
