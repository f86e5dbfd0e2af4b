package news.dateline.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A record's JSON. Reading ignores properties it does not know, so that an older consumer survives a newer producer,
 * and never invents a value: a missing number, an unknown word or a number for a text is an error. Writing leaves
 * absent values out. Thread-safe.
 *
 * @param <T> the record
 */
public final class Json<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    List.class, config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    Map.class, config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final Class<T> type;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private Json(Class<T> type) {
        this.type = type;
        this.reader = MAPPER.readerFor(type);
        this.writer = MAPPER.writerFor(type);
    }

    public static <T> Json<T> of(Class<T> type) {
        return new Json<>(type);
    }

    public Class<T> type() {
        return type;
    }

    /** @return the record as UTF-8 JSON on one line */
    public byte[] write(T value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type.getSimpleName() + " as JSON", e);
        }
    }

    /** @return the record as indented JSON, for a person to read */
    public String writeIndented(T value) {
        try {
            return writer.withDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + type.getSimpleName() + " as JSON", e);
        }
    }

    /**
     * @param bytes one JSON value in UTF-8
     * @throws InvalidJsonException if they are not JSON, or not this record; its message says what and where, and holds
     *     nothing of the content
     */
    public T read(byte[] bytes) throws InvalidJsonException {
        T value;
        try {
            value = reader.readValue(bytes);
        } catch (JsonMappingException e) {
            throw new InvalidJsonException(
                    "no " + type.getSimpleName() + " at " + place(e) + ": " + e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            throw new InvalidJsonException("no JSON at " + where(e) + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new InvalidJsonException("cannot be read as JSON: " + e.getMessage(), e);
        }
        if (value == null) {
            throw new InvalidJsonException(type.getSimpleName() + " expected, found null");
        }
        return value;
    }

    private static String place(JsonMappingException e) {
        String path = e.getPathReference()
                .replaceAll("[\\w.$]+\\[\"([^\"]*)\"\\]", "$1")
                .replace("->", ".");
        return (path.isEmpty() ? "its root" : path) + ", " + where(e);
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? "an unknown position"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
