package news.dateline.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The topics as an AsyncAPI 3.0 document; the values' schemas stand beside it. */
final class AsyncApi {
    private AsyncApi() {}

    static ObjectNode of(Map<String, Class<?>> records) {
        ObjectNode api = JsonNodeFactory.instance.objectNode();
        api.put("asyncapi", "3.0.0");
        api.putObject("info")
                .put("title", "Dateline")
                .put("version", "1")
                .put("description", "Live news, structured, on Kafka.")
                .putObject("license")
                .put("name", "Apache-2.0");
        api.put("defaultContentType", "application/json");
        ObjectNode channels = api.putObject("channels");
        ObjectNode operations = api.putObject("operations");
        for (TopicSpec topic : TopicCatalogue.all()) {
            channel(channels.putObject(topic.name()), topic, records);
            operations
                    .putObject("read " + topic.name())
                    .put("action", "receive")
                    .putObject("channel")
                    .put("$ref", "#/channels/" + topic.name());
        }
        return api;
    }

    private static void channel(ObjectNode channel, TopicSpec topic, Map<String, Class<?>> records) {
        channel.put("address", topic.name()).put("description", topic.purpose());
        ObjectNode message = channel.putObject("messages").putObject("value");
        message.put("name", topic.value());
        if (records.containsKey(topic.value())) {
            message.putObject("payload").put("$ref", "schemas/" + topic.value() + ".json");
        } else {
            message.put("contentType", "application/octet-stream");
        }
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", topic.name())
                .putObject("topicConfiguration")
                .putArray("cleanup.policy")
                .add(topic.cleanup() == TopicSpec.Cleanup.COMPACT ? "compact" : "delete");
    }
}
