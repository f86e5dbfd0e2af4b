import java.nio.charset.StandardCharsets;
import java.util.Map;
import news.dateline.runtime.DeadLetter;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes one dead letter, for the browser checks: {@code java -cp 'launcher/target/lib/*' DeadLetterByHand.java HOST:PORT}. */
class DeadLetterByHand {
    public static void main(String[] args) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", args[0]);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var letter = new ProducerRecord<>("news.dead-letters.v1", bytes("coast:17"), bytes("{\"id\":\"<img src=x onerror=alert(1)>\"}"));
            letter.headers().add("ce_source", bytes("/providers/coast"));
            new DeadLetter("read", "MALFORMED", "no RawArticle at version, line 1, column 9", "news.raw.v1", 0, 0)
                    .writeTo(letter.headers());
            producer.send(letter).get();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
