package news.dateline.console.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * A request.
 *
 * @param caller who asks
 * @param query the first value of each parameter
 * @param body empty when there is none
 */
record Ask(Caller caller, Map<String, String> query, String body) {

    /** @throws BadAsk if it is missing */
    String text(String name) {
        return optional(name).orElseThrow(() -> new BadAsk(name + " is missing"));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }

    /** @throws BadAsk if it is no number in that range */
    long number(String name, long least, long most) {
        String text = text(name);
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new BadAsk(name + " is no number: " + text, e);
        }
        throw new BadAsk(name + " must lie in " + least + " to " + most + ": " + text);
    }

    long number(String name, long least, long most, long otherwise) {
        return optional(name).isEmpty() ? otherwise : number(name, least, most);
    }

    /** @throws BadAsk if the body is no JSON object */
    JsonNode json() {
        try {
            JsonNode node = Answer.MAPPER.readTree(body);
            if (node == null || !node.isObject()) {
                throw new BadAsk("a JSON object expected");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new BadAsk("no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
