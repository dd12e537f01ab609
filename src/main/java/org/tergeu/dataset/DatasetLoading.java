package org.tergeu.dataset;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** How far the reading of a folder of report files has come. */
@Type("DatasetLoading")
@Description("How far this server has come with the folder of report files that it reads since its start.")
public record DatasetLoading(
        @Description("Files of the folder that are called as report files are.")
        int total,

        @Description("Files that are dealt with: recorded, known just so, or refused.")
        int done,

        @Description("Files among them that were refused; the server's log has the reasons.")
        int refused,

        @Description("Files that are being recorded at this moment, and are not yet dealt with; they go in together.")
        int recording,

        @Description("When the reading began.") OffsetDateTime startedAt,

        @Nullable @Description("When the reading ended; null: it goes on.")
        OffsetDateTime finishedAt) {}
