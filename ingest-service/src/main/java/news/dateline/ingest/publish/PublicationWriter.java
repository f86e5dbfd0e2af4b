package news.dateline.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.wire.Delivery;
import news.dateline.ingest.wire.Outcome;
import news.dateline.ingest.wire.Reading;
import news.dateline.model.CloudEvent;
import news.dateline.model.RawArticle;
import news.dateline.model.TopicCatalogue;
import news.dateline.runtime.DeadLetter;
import news.dateline.runtime.EventHeaders;
import news.dateline.runtime.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** A reading as records: the bytes untouched, each article, and what nobody waits for as a dead letter. */
final class PublicationWriter {
    static final String PROVIDER = "dateline.provider";
    static final String FORMAT = "dateline.format";
    static final String NAME = "dateline.name";
    static final String SHA256 = "dateline.sha256";
    static final String RECEIVED_AT = "dateline.received.at";
    private static final String STEP = "parse";
    static final String CONTENT_TYPE = "content-type";

    /** Stands where the carrier declared no type. */
    static final String UNDECLARED = "application/octet-stream";

    private PublicationWriter() {}

    /** The bytes and the articles of each reading that has some. */
    static Publication articles(List<Reading> readings) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        readings.forEach(reading -> addArticles(reading, records));
        return Publication.of(readings, records);
    }

    /** The same, and a dead letter with the original bytes for each reading in which something was refused. */
    static Publication articlesAndDeadLetters(List<Reading> readings) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Reading reading : readings) {
            addArticles(reading, records);
            if (!reading.refusals().isEmpty()) {
                records.add(deadLetter(reading));
            }
        }
        return Publication.of(readings, records);
    }

    private static void addArticles(Reading reading, List<ProducerRecord<byte[], byte[]>> records) {
        if (!reading.articles().isEmpty()) {
            records.add(received(reading));
            byte[] delivery = key(reading.delivery());
            reading.articles().forEach(article -> records.add(raw(article, delivery)));
        }
    }

    private static ProducerRecord<byte[], byte[]> received(Reading reading) {
        Delivery delivery = reading.delivery();
        Headers headers = headers(reading);
        add(headers, EventHeaders.ARTICLES, Integer.toString(reading.articles().size()));
        return new ProducerRecord<>(Topics.RECEIVED.name(), null, key(delivery), delivery.bytes(), headers);
    }

    private static byte[] key(Delivery delivery) {
        return (delivery.provider() + ":" + delivery.sha256()).getBytes(StandardCharsets.UTF_8);
    }

    private static Headers headers(Reading reading) {
        Delivery delivery = reading.delivery();
        Headers headers = EventHeaders.of(new CloudEvent(
                delivery.sha256(),
                "/providers/" + delivery.provider(),
                CloudEvent.type(TopicCatalogue.RECEIVED),
                delivery.provider() + ":" + delivery.sha256(),
                delivery.receivedAt(),
                delivery.traceparent()));
        String declared = delivery.contentType();
        EventHeaders.put(headers, CONTENT_TYPE, declared == null ? UNDECLARED : declared);
        add(headers, PROVIDER, delivery.provider());
        add(headers, FORMAT, reading.format());
        add(headers, NAME, delivery.name());
        add(headers, SHA256, delivery.sha256());
        add(headers, RECEIVED_AT, delivery.receivedAt().toString());
        return headers;
    }

    /** One that is not there yet. */
    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static ProducerRecord<byte[], byte[]> raw(RawArticle article, byte[] delivery) {
        Headers headers = EventHeaders.of(CloudEvent.of(article, TopicCatalogue.RAW));
        headers.add(EventHeaders.DELIVERY, delivery);
        return new ProducerRecord<>(
                Topics.RAW.name(),
                null,
                Topics.RAW.keySerde().serializer().serialize(Topics.RAW.name(), article.id()),
                Topics.RAW.valueSerde().serializer().serialize(Topics.RAW.name(), article),
                headers);
    }

    private static ProducerRecord<byte[], byte[]> deadLetter(Reading reading) {
        Outcome.Refused first = reading.refusals().get(0);
        int more = reading.refusals().size() - 1;
        String detail = first.detail()
                + (first.position() == null ? "" : " at " + first.position())
                + (more == 0 ? "" : " (and " + more + " more)");
        Headers headers = headers(reading);
        add(headers, EventHeaders.REFUSED, Integer.toString(reading.refusals().size()));
        new DeadLetter(STEP, first.reason().name(), detail, Topics.RECEIVED.name(), -1, -1).writeTo(headers);
        return new ProducerRecord<>(
                Topics.DEAD_LETTERS.name(),
                null,
                key(reading.delivery()),
                reading.delivery().bytes(),
                headers);
    }

    static int size(ProducerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        int size = record.key().length + (value == null ? 0 : value.length);
        for (Header header : record.headers()) {
            size += header.key().length() + header.value().length;
        }
        return size;
    }
}
