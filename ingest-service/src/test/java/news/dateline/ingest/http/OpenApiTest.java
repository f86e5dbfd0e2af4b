package news.dateline.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiTest {
    @ParameterizedTest
    @EnumSource(Reason.class)
    void describesTheStatusOfEveryRefusal(Reason reason) throws IOException {
        int status = Problem.of(new Outcome.Refused(reason, "why", null)).status();

        assertThat(responses().has(Integer.toString(status))).as("%s", status).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {202, 401, 403, 405, 429, 503})
    void describesTheOtherAnswers(int status) throws IOException {
        assertThat(responses().has(Integer.toString(status))).isTrue();
    }

    private static JsonNode responses() throws IOException {
        return new ObjectMapper().readTree(OpenApiHandler.description()).at("/paths/~1v1~1articles/post/responses");
    }
}
