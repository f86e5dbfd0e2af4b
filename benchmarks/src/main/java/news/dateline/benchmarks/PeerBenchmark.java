package news.dateline.benchmarks;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** CoreNLP on the same articles: its names alone, and its quotes with speakers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx8g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class PeerBenchmark {
    private static final String THREE_CLASSES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    @Param({"entities", "quotes"})
    public String task = "entities";

    private NewsText text;
    private StanfordCoreNLP coreNlp;

    @Setup
    public void load() {
        text = NewsText.load();
        coreNlp = new StanfordCoreNLP(properties(task));
    }

    private static Properties properties(String task) {
        Properties properties = new Properties();
        properties.setProperty("ner.model", THREE_CLASSES);
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "true");
        properties.setProperty("threads", "1");
        properties.setProperty(
                "annotators",
                task.equals("entities") ? "tokenize,pos,lemma,ner" : "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("coref.algorithm", "statistical");
        return properties;
    }

    @Benchmark
    public void coreNlp(TokenCount count, Blackhole sink) {
        for (String article : text.articles()) {
            CoreDocument document = new CoreDocument(article);
            coreNlp.annotate(document);
            sink.consume(document);
        }
        count.tokens += text.tokens();
    }
}
