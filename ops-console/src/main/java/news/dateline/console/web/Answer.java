package news.dateline.console.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/**
 * What is sent back: JSON. Instants are ISO 8601 in UTC; durations are seconds, and their names say so.
 *
 * @param status of HTTP
 * @param json on one line
 * @param headers besides those every answer has
 */
record Answer(int status, String json, Map<String, String> headers) {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static Answer of(Object value) {
        return new Answer(200, json(value), Map.of());
    }

    static Answer error(int status, String message) {
        return new Answer(status, json(Map.of("error", message)), Map.of());
    }

    Answer with(String header, String value) {
        return new Answer(status, json, Map.of(header, value));
    }

    static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass() + " as JSON", e);
        }
    }
}
