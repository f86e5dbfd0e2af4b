import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.broker.EmbeddedBroker;
import news.dateline.model.TopicCatalogue;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A broker alone with so many partitions and groups, for measuring what a console costs it: prints its CPU time every ten
 * seconds. {@code java -cp 'launcher/target/launcher.jar:launcher/target/lib/*' BrokerLoad.java PARTITIONS GROUPS}
 */
class BrokerLoad {
    private static final int RECORDS = 20;
    private static final int RECORD_BYTES = 4000;

    /** Of each of the pipeline's own topics, as the services make them. */
    private static final int OURS = 4;

    private static final int PAUSE_SECONDS = 10;

    public static void main(String[] args) throws Exception {
        int partitions = Integer.parseInt(args[0]);
        EmbeddedBroker broker = EmbeddedBroker.start(Files.createTempDirectory("load"));
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrap(), "enable.idempotence", false, "acks", "1");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            List<NewTopic> topics = new ArrayList<>(List.of(new NewTopic("load", partitions, (short) 1)));
            TopicCatalogue.all().forEach(spec -> topics.add(new NewTopic(spec.name(), OURS, (short) 1)));
            admin.createTopics(topics).all().get();
            write(settings, partitions);
            commit(admin, partitions, Integer.parseInt(args[1]));
        }
        System.out.println("bootstrap " + broker.bootstrap());
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (long before = machine.getProcessCpuTime(); ; ) {
            Thread.sleep(PAUSE_SECONDS * 1000L);
            long now = machine.getProcessCpuTime();
            System.out.printf("broker: %.2f %% of one core%n", (now - before) / (PAUSE_SECONDS * 1e7));
            before = now;
        }
    }

    private static void write(Map<String, Object> settings, int partitions) {
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int record = 0; record < RECORDS * partitions; record++) {
                producer.send(new ProducerRecord<>("load", record % partitions, null, new byte[RECORD_BYTES]));
            }
        }
    }

    private static void commit(Admin admin, int partitions, int groups) throws Exception {
        Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
        for (int partition = 0; partition < partitions; partition++) {
            read.put(new TopicPartition("load", partition), new OffsetAndMetadata(RECORDS));
        }
        for (int group = 0; group < groups; group++) {
            admin.alterConsumerGroupOffsets("g" + group, read).all().get();
        }
    }
}
