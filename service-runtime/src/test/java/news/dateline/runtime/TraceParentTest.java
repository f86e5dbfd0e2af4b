package news.dateline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceParentTest {
    private static final String GIVEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aTraceThatSomebodyElseBeganGoesOn() {
        assertThat(TraceParent.continued(GIVEN)).isEqualTo(GIVEN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "yes",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01"
            })
    void whatIsNoTraceIsLeft(String header) {
        assertThat(TraceParent.continued(header)).isNull();
    }

    @Test
    void oneThatBeginsHereIsValidAndTheSameForTheSameSeed() {
        String own = TraceParent.of("coast abc");

        assertThat(TraceParent.continued(own)).isEqualTo(own).isEqualTo(TraceParent.of("coast abc"));
        assertThat(own).isNotEqualTo(TraceParent.of("coast abd"));
    }

    @Test
    void aStepLogsTheTrace() {
        List<String> logged = new ArrayList<>();

        TraceParent.step("process", GIVEN, () -> logged.add(MDC.get(TraceParent.LOGGED_AS)));
        TraceParent.step("process", null, () -> logged.add(MDC.get(TraceParent.LOGGED_AS)));

        assertThat(logged).containsExactly("4bf92f3577b34da6a3ce929d0e0e4736", null);
        assertThat(MDC.get(TraceParent.LOGGED_AS)).isNull();
    }
}
