package news.dateline.extraction.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CertainTest {
    private static final int OFTEN = 1;
    private static final int MOSTLY = 2;
    private static final int RARELY = 3;
    private static final int NEVER = 4;

    private final Certain.Counts counts = new Certain.Counts(8, 4);

    CertainTest() {
        see(OFTEN, 2, 199);
        see(OFTEN, 1, 1);
        see(MOSTLY, 2, 190);
        see(MOSTLY, 1, 10);
        see(RARELY, 3, 5);
    }

    private void see(int key, int right, int times) {
        for (int i = 0; i < times; i++) {
            counts.see(key);
            counts.right(key, right);
        }
    }

    @Test
    void isWhatFollowsNearlyAlwaysAndHasBeenSeenOften() {
        Certain certain = counts.from(0.99);

        assertThat(certain.of(OFTEN)).isEqualTo(2);
        assertThat(certain.of(MOSTLY)).isNegative();
        assertThat(certain.of(RARELY)).isNegative();
        assertThat(certain.of(NEVER)).isNegative();
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        counts.from(0.9).write(new DataOutputStream(written));

        Certain read = Certain.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));

        assertThat(read.of(OFTEN)).isEqualTo(2);
        assertThat(read.of(MOSTLY)).isEqualTo(2);
        assertThat(read.of(NEVER)).isNegative();
    }
}
