package org.tergeu.intake.submission;

import java.util.List;
import java.util.Set;
import org.tergeu.intake.document.InvalidReport;

/** The result for one of several reports that came together. */
public sealed interface Reception {

    /** The report was recorded, or had been recorded in the same form. */
    record Accepted(Submission submission) implements Reception {}

    /**
     * The report was refused; nothing of it was recorded.
     *
     * @param reason everything that is wrong with it
     * @param needs the definitions that it lacks, if nothing else is wrong with it; otherwise empty
     * @param circular whether it would make a circle with others or a tree that is too deep, so that it may be recorded once these change
     */
    record Refused(InvalidReport reason, Set<Need> needs, boolean circular) implements Reception {

        public Refused(InvalidReport reason, Set<Need> needs) {
            this(reason, needs, reason instanceof ContainmentFault);
        }

        /** Whether changes of other reports may make it acceptable. */
        public boolean mayPass() {
            return circular || !needs.isEmpty();
        }
    }

    /**
     * The importer may not record it, or somebody else has changed the report meanwhile; nothing of it was recorded.
     *
     * @param faults all reasons, at least one
     */
    record NotAllowed(List<EditFault> faults) implements Reception {}

    /**
     * A fault of the service; nothing of the report was recorded.
     *
     * @param id the identifier under which the log has the cause
     */
    record Failed(String id) implements Reception {}
}
