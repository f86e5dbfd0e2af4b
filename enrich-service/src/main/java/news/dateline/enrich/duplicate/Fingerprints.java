package news.dateline.enrich.duplicate;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.MinHashVersion;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import news.dateline.model.EnrichedArticle;

/** Makes fingerprints, cuts them into bands and compares them. Thread-safe. */
public final class Fingerprints {
    /** Words in a sequence: with fewer, strangers meet; with more, each changed word costs more. */
    private static final int SEQUENCE = 4;

    private static final int LEAD_WORDS = 60;
    /** Below this a text is a headline or an alert, of which there are too many alike. */
    private static final int FEWEST_WORDS = 25;

    /** Sentences by which articles meet, and the fewest words such a sentence has. */
    private static final int SENTENCES = 4;

    private static final int SENTENCE_WORDS = 8;
    private static final int BITS = 16;
    private static final int ROWS = 5;
    private static final int WHOLE_BANDS = 5;
    private static final int LEAD_BANDS = 6;
    private static final SimilarityHashPolicy WHOLE = SimilarityHashing.minHash(128, BITS, MinHashVersion.DEFAULT);
    private static final SimilarityHashPolicy LEAD =
            SimilarityHashing.minHash(LEAD_BANDS * ROWS, BITS, MinHashVersion.DEFAULT);
    private static final Hasher64 HASHER = Hashing.komihash5_0();

    /** Nothing for a text too short to be told from others. */
    public Optional<Fingerprint> of(EnrichedArticle article) {
        StoryWords story = StoryWords.of(article);
        if (story.words().size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        long[] whole = sequences(story.words());
        long[] lead = sequences(
                story.words().subList(0, Math.min(LEAD_WORDS, story.words().size())));
        return Optional.of(new Fingerprint(
                article.id(),
                article.article().version(),
                article.article().versionCreated(),
                article.article().provenance().receivedAt(),
                Credit.of(article).orElse(null),
                sign(WHOLE, whole),
                sign(LEAD, lead),
                sentences(story),
                whole.length,
                facts(story)));
    }

    /** Keys under which an article meets those whose text may be the same. */
    public List<String> bands(Fingerprint fingerprint) {
        List<String> bands = new ArrayList<>(bands('w', WHOLE, fingerprint.whole(), WHOLE_BANDS));
        bands.addAll(bands('l', LEAD, fingerprint.lead(), LEAD_BANDS));
        fingerprint.sentences().forEach(sentence -> bands.add("s-" + sentence));
        return bands.stream().distinct().toList();
    }

    /** How much of the shorter text both have, when they are one text; nothing when they are not. */
    public Optional<Likeness> compare(Fingerprint a, Fingerprint b) {
        double whole = WHOLE.getFractionOfEqualComponents(decode(a.whole()), decode(b.whole()));
        double lead = LEAD.getFractionOfEqualComponents(decode(a.lead()), decode(b.lead()));
        return Likeness.of(a, b, whole, lead);
    }

    private static List<String> bands(char kind, SimilarityHashPolicy policy, String signature, int number) {
        byte[] bytes = decode(signature);
        List<String> bands = new ArrayList<>();
        for (int band = 0; band < number; band++) {
            var stream = HASHER.hashStream();
            for (int row = 0; row < ROWS; row++) {
                stream.putLong(policy.getComponent(bytes, band * ROWS + row));
            }
            bands.add(kind + Integer.toString(band, Character.MAX_RADIX) + "-"
                    + Long.toUnsignedString(stream.getAsLong(), Character.MAX_RADIX));
        }
        return bands;
    }

    private static long[] sequences(List<String> words) {
        long[] hashes = new long[Math.max(1, words.size() - SEQUENCE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] =
                    HASHER.hashCharsToLong(String.join(" ", words.subList(i, Math.min(words.size(), i + SEQUENCE))));
        }
        return Arrays.stream(hashes).distinct().toArray();
    }

    private static List<String> sentences(StoryWords story) {
        return story.sentences().stream()
                .filter(sentence -> sentence.size() >= SENTENCE_WORDS)
                .limit(SENTENCES)
                .map(sentence ->
                        Long.toUnsignedString(HASHER.hashCharsToLong(String.join(" ", sentence)), Character.MAX_RADIX))
                .toList();
    }

    private static List<Integer> facts(StoryWords story) {
        return story.facts().stream()
                .map(fact -> (int) HASHER.hashCharsToLong(fact))
                .distinct()
                .sorted()
                .limit(Fingerprint.MOST_FACTS)
                .toList();
    }

    private static String sign(SimilarityHashPolicy policy, long[] elements) {
        byte[] signature = policy.createHasher().compute(ElementHashProvider.ofValues(elements));
        return Base64.getEncoder().withoutPadding().encodeToString(signature);
    }

    private static byte[] decode(String signature) {
        return Base64.getDecoder().decode(signature);
    }
}
