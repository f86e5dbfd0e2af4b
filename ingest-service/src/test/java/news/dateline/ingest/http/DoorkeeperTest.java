package news.dateline.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
    private static final Clock NINE = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final Doorkeeper DOOR = Doorkeeper.of("coast=open-sesame, harbour=mellon", "local", 0, NINE);

    @Test
    void knowsTheProviderByItsToken() {
        assertThat(DOOR.admit("Bearer open-sesame", null).provider()).isEqualTo("coast");
        assertThat(DOOR.admit("bearer mellon", "harbour").provider()).isEqualTo("harbour");
    }

    @Test
    void letsNoTokenWriteForAnotherProvider() {
        assertThat(status(DOOR.admit("Bearer mellon", "coast"))).isEqualTo(403);
    }

    @Test
    void letsNobodyInWithoutAToken() {
        assertThat(status(DOOR.admit(null, "coast"))).isEqualTo(401);
        assertThat(status(DOOR.admit("Bearer wrong", null))).isEqualTo(401);
        assertThat(status(DOOR.admit("Basic open-sesame", null))).isEqualTo(401);
    }

    @Test
    void letsEverybodyInWhereThereAreNoTokens() {
        Doorkeeper open = Doorkeeper.of("", "local", 0, NINE);

        assertThat(open.admit(null, null).provider()).isEqualTo("local");
        assertThat(open.admit(null, "coast").provider()).isEqualTo("coast");
        assertThat(status(open.admit(null, "Not one"))).isEqualTo(400);
    }

    @Test
    void countsTheRequestsOfEachToken() {
        Doorkeeper busy = Doorkeeper.of("coast=a,harbour=b", "local", 2, NINE);

        assertThat(busy.admit("Bearer a", null).provider()).isEqualTo("coast");
        assertThat(busy.admit("Bearer a", null).provider()).isEqualTo("coast");
        assertThat(status(busy.admit("Bearer a", null))).isEqualTo(429);
        assertThat(busy.admit("Bearer b", null).provider()).isEqualTo("harbour");
    }

    @Test
    void givesABucketBackWhatTimeBrings() {
        TokenBucket bucket = new TokenBucket(1, NINE.instant());

        assertThat(bucket.take(NINE.instant())).isTrue();
        assertThat(bucket.take(NINE.instant().plusMillis(500))).isFalse();
        assertThat(bucket.take(NINE.instant().plusMillis(1500))).isTrue();
    }

    @Test
    void tellsOfMalformedTokensWithoutThem() {
        assertThatThrownBy(() -> Doorkeeper.of("coast:secret", "local", 0, NINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    private static int status(Doorkeeper.Admission admission) {
        return admission.problem() == null ? 0 : admission.problem().status();
    }
}
