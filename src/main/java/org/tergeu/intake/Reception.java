package org.tergeu.intake;

import java.util.List;
import java.util.Set;
import org.tergeu.intake.document.InvalidReport;

/** What became of one of several reports that came in together. */
public sealed interface Reception {

    /** It was recorded, or was known just so. */
    record Accepted(Submission submission) implements Reception {}

    /**
     * It was refused; nothing of it was recorded.
     *
     * @param reason everything that is wrong with it
     * @param needs what it uses and nobody has defined, when that is all that is wrong with it; otherwise empty
     * @param circular whether it and others would make a circle, so that it may be recorded once these say otherwise
     */
    record Refused(InvalidReport reason, Set<Need> needs, boolean circular) implements Reception {

        Refused(InvalidReport reason, Set<Need> needs) {
            this(reason, needs, reason instanceof CircleFound);
        }

        /** Whether what others say may make it right. */
        public boolean mayPass() {
            return circular || !needs.isEmpty();
        }
    }

    /**
     * Who brought it may not, or somebody else has changed the report meanwhile; nothing of it was recorded.
     *
     * @param faults all reasons, at least one
     */
    record NotAllowed(List<EditFault> faults) implements Reception {}

    /**
     * It met a fault of the service; nothing of it was recorded.
     *
     * @param id what the log has the cause under
     */
    record Failed(String id) implements Reception {}
}
