package news.dateline.benchmarks;

import java.util.concurrent.TimeUnit;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.coref.EntityResolver;
import news.dateline.extraction.entity.EntityTagger;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.segment.Segmenter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Ours, step by step, on one thread and in the heap it is promised to live in. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx128m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {
    private NewsText text;
    private EntityTagger tagger;
    private Extractor extractor;

    @Setup
    public void load() {
        text = NewsText.load();
        tagger = EntityTagger.load();
        extractor = Extractor.standard();
    }

    @Benchmark
    public void segment(TokenCount count, Blackhole sink) {
        for (String article : text.articles()) {
            sink.consume(Segmenter.segment(article));
        }
        count.tokens += text.tokens();
    }

    @Benchmark
    public void entities(TokenCount count, Blackhole sink) {
        for (String article : text.articles()) {
            Segmented document = Segmenter.segment(article);
            sink.consume(EntityResolver.resolve(document, tagger.tag(document), document.tokenCount()));
        }
        count.tokens += text.tokens();
    }

    @Benchmark
    public void entitiesAndQuotes(TokenCount count, Blackhole sink) {
        for (String article : text.articles()) {
            sink.consume(extractor.extractPlain(article));
        }
        count.tokens += text.tokens();
    }
}
