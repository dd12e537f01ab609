package org.tergeu.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.tergeu.intake.submission.Decided;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.ThingEdit;

/** Makes changes of organizations, people and places, within the current transaction. */
@ApplicationScoped
class ThingRecording {

    private final ErasureRecording erasures;
    private final DescriptionRecording descriptions;

    ThingRecording(ErasureRecording erasures, DescriptionRecording descriptions) {
        this.erasures = erasures;
        this.descriptions = descriptions;
    }

    /** Makes a change, or refuses it. */
    Uni<Decided> make(Edit edit) {
        return edit.action() instanceof ThingEdit.Erase erase
                ? erasures.make(edit, erase)
                : descriptions.make(edit, (ThingEdit) edit.action());
    }
}
