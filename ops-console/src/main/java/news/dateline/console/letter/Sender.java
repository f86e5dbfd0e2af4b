package news.dateline.console.letter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import news.dateline.console.cluster.StoredRecord;
import news.dateline.model.LetterAction;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Sends letters and the notes of what was done with them in one transaction, so that none is sent without a note or
 * noted without being sent. A second sender on the same cluster puts an end to the first: letters go out in one order.
 */
final class Sender implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;

    /** @param producer transactional and initialised; closed with this */
    Sender(Producer<byte[], byte[]> producer) {
        this.producer = producer;
        producer.initTransactions();
    }

    /** @return what was noted of each letter, in order; readers may see it a moment later */
    @SuppressWarnings("FutureReturnValueIgnored") // the commit throws what a send meets
    List<LetterAction> send(List<Post> posts, String by, Instant at) {
        List<LetterAction> actions =
                posts.stream().map(post -> action(post, by, at)).toList();
        producer.beginTransaction();
        try {
            posts.forEach(post -> producer.send(record(post)));
            actions.forEach(action -> producer.send(note(action)));
            producer.commitTransaction();
            return actions;
        } catch (KafkaException e) {
            producer.close();
            throw e;
        }
    }

    private static ProducerRecord<byte[], byte[]> record(Post post) {
        Resend resend = post.resend();
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                resend.topic(),
                resend.partition() < 0 ? null : resend.partition(),
                bytes(post.record().key()),
                bytes(post.record().value()));
        resend.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static LetterAction action(Post post, String by, Instant at) {
        Letter letter = post.letter();
        return new LetterAction(
                at,
                by,
                post.resend().kind(),
                letter.place(),
                letter.fingerprint(),
                post.resend().topic());
    }

    private static ProducerRecord<byte[], byte[]> note(LetterAction action) {
        String topic = TopicCatalogue.AUDIT.name();
        return new ProducerRecord<>(
                topic,
                Topics.AUDIT.keySerde().serializer().serialize(topic, action.letter()),
                Topics.AUDIT.valueSerde().serializer().serialize(topic, action));
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.get();
    }

    @Override
    public void close() {
        producer.close();
    }

    /**
     * @param letter what is known of it
     * @param record its bytes
     * @param resend what becomes of it
     */
    record Post(Letter letter, StoredRecord record, Resend resend) {}
}
