package news.dateline.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import news.dateline.extraction.entity.EntityTagger;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.segment.Segmenter;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
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

/**
 * OpenNLP's name finder on the same articles, with the features it comes with. OpenNLP ships no model of English names,
 * so one is trained on what our tagger finds in these articles: how fast it is does not depend on how right it is, and
 * a larger model is slower.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class OpenNlpBenchmark {
    private NewsText text;
    private NameFinderME finder;

    @Setup
    public void train() throws IOException {
        text = NewsText.load();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        TokenNameFinderModel model = NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples()), parameters, new TokenNameFinderFactory());
        finder = new NameFinderME(model);
    }

    private List<NameSample> samples() {
        EntityTagger tagger = EntityTagger.load();
        List<NameSample> samples = new ArrayList<>();
        for (String article : text.articles()) {
            Segmented document = Segmenter.segment(article);
            List<Mention> mentions = tagger.tag(document);
            for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
                int from = document.firstToken(sentence);
                int end = document.endToken(sentence);
                String[] tokens = new String[end - from];
                for (int token = from; token < end; token++) {
                    tokens[token - from] = document.word(token);
                }
                Span[] names = mentions.stream()
                        .filter(mention -> mention.firstToken() >= from && mention.endToken() <= end)
                        .map(mention -> new Span(
                                mention.firstToken() - from,
                                mention.endToken() - from,
                                mention.type().name().toLowerCase(Locale.ROOT)))
                        .toArray(Span[]::new);
                samples.add(new NameSample(tokens, names, sentence == 0));
            }
        }
        return samples;
    }

    @Benchmark
    public void openNlp(TokenCount count, Blackhole sink) {
        for (String article : text.articles()) {
            for (String line : article.lines().toList()) {
                sink.consume(finder.find(SimpleTokenizer.INSTANCE.tokenize(line)));
            }
            finder.clearAdaptiveData();
        }
        count.tokens += text.tokens();
    }
}
