package news.dateline.runtime.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dateline.model.CloudEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimSweepTest {
    private static final Instant LONG_AGO = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant YESTERDAY = Instant.parse("2026-03-09T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatNoRecordSpeaksOfGoesAndNothingElse() throws IOException {
        String spoken = keep("spoken of", LONG_AGO);
        String forgotten = keep("forgotten", LONG_AGO);
        String young = keep("young", YESTERDAY);
        ClaimSweep sweep = ClaimSweep.of(store().all(), Set.of(spoken), YESTERDAY);

        List<ClaimStore.Kept> gone = sweep.delete(store());

        assertThat(gone).extracting(ClaimStore.Kept::name).containsExactly(forgotten);
        assertThat(store().all()).extracting(ClaimStore.Kept::name).containsExactlyInAnyOrder(spoken, young);
        assertThat(sweep.lost()).isEmpty();
    }

    @Test
    void whatIsKeptAgainAfterTheListingStays() throws IOException {
        String back = keep("back again", LONG_AGO);
        ClaimSweep sweep = ClaimSweep.of(store().all(), Set.of(), YESTERDAY);
        keep("back again", YESTERDAY);

        assertThat(sweep.delete(store())).isEmpty();
        assertThat(store().get(back)).isPresent();
    }

    @Test
    void whatARecordSpeaksOfAndIsNotThereIsLost() throws IOException {
        String lost = CloudEvent.sha256("lost".getBytes(UTF_8));

        assertThat(ClaimSweep.of(store().all(), Set.of(lost), YESTERDAY).lost()).containsExactly(lost);
    }

    @Test
    void aDraftThatAKillLeftGoesToo() throws IOException {
        String kept = keep("kept", LONG_AGO);
        Path draft = file(kept).resolveSibling(kept + ".00000000-0000-4000-8000-000000000000.tmp");
        Files.writeString(draft, "ke");
        Files.setLastModifiedTime(draft, FileTime.from(LONG_AGO));

        ClaimSweep.of(store().all(), Set.of(kept), YESTERDAY).delete(store());

        assertThat(draft).doesNotExist();
        assertThat(file(kept)).exists();
    }

    @Test
    void filesThatAreNotOursAreLeftAlone() throws IOException {
        Path notes =
                Files.writeString(Files.createDirectories(folder.resolve("ab")).resolve("notes.txt"), "mine");
        Files.setLastModifiedTime(notes, FileTime.from(LONG_AGO));

        assertThat(store().all()).isEmpty();
    }

    private ClaimStore store() {
        return new FileClaimStore(folder);
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private String keep(String value, Instant since) throws IOException {
        byte[] bytes = value.getBytes(UTF_8);
        String sha256 = CloudEvent.sha256(bytes);
        store().put(sha256, bytes);
        Files.setLastModifiedTime(file(sha256), FileTime.from(since));
        return sha256;
    }
}
