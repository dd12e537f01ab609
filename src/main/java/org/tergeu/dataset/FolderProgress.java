package org.tergeu.dataset;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** How far the reading of the folder of report files has come; who reads it counts. */
@Singleton
public class FolderProgress {

    private final AtomicReference<DatasetLoading> now = new AtomicReference<>();

    /** What has been counted; null when no folder has been read since the start. */
    public @Nullable DatasetLoading now() {
        return now.get();
    }

    /**
     * The reading of a folder begins.
     *
     * @param total files that are going to be read
     */
    public void begin(int total) {
        now.set(new DatasetLoading(total, 0, 0, 0, time(), null));
    }

    /** One more file is recorded, or was known just so. */
    public void accepted() {
        update(at -> new DatasetLoading(at.total(), at.done() + 1, at.refused(), at.recording(), at.startedAt(), null));
    }

    /** One file is not read after all. */
    public void left() {
        update(at -> new DatasetLoading(at.total() - 1, at.done(), at.refused(), at.recording(), at.startedAt(), null));
    }

    /** One more file is refused. */
    public void refused() {
        update(at ->
                new DatasetLoading(at.total(), at.done() + 1, at.refused() + 1, at.recording(), at.startedAt(), null));
    }

    /**
     * Some of its files are recorded.
     *
     * @param files that are being recorded from now on; 0 when they have been
     */
    public void recording(int files) {
        update(at -> new DatasetLoading(at.total(), at.done(), at.refused(), files, at.startedAt(), null));
    }

    /** No file is left. */
    public void end() {
        update(at -> new DatasetLoading(at.total(), at.done(), at.refused(), 0, at.startedAt(), time()));
    }

    private void update(UnaryOperator<DatasetLoading> change) {
        now.updateAndGet(change);
    }

    private static OffsetDateTime time() {
        return OffsetDateTime.now(Clock.systemUTC());
    }
}
