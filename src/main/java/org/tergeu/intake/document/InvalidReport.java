package org.tergeu.intake.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A report cannot be recorded. Nothing has changed. */
public class InvalidReport extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidReport(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong with it, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "message");
    }
}
