package news.dateline.launcher.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores predicted quotes against gold: spans exact and with 80 % overlap, their speakers by mention and by full name,
 * and both together. Spans are compared without white space, marks and {@code , . ; :} at their ends. Not thread-safe.
 */
final class QuoteScore {
    private static final double OVERLAP = 0.8;
    private static final String TRIMMED = "\"“”„«»‘’'` \t\r\n\u00a0,.;:";

    final Map<String, QuoteTally> types = new TreeMap<>();
    final Map<String, QuoteTally> speakerKinds = new TreeMap<>();
    final QuoteTally all = new QuoteTally();
    final Reliability reliability = new Reliability();
    int articles;
    int goldSpeakers;
    int goldNames;
    int noSpeakerGiven;
    int noNameGiven;
    int withoutSpeaker;
    int withoutSpeakerAbstained;
    int withoutName;

    /**
     * Counts one article.
     *
     * @param attributed all gold rows, of any type and cue: where attributed speech is
     * @param gold rows to be found
     * @param predicted rows given
     */
    void add(String text, List<QuoteRow> attributed, List<QuoteRow> gold, List<QuoteRow> predicted) {
        List<QuoteRow> wanted = trimmed(text, gold);
        List<QuoteRow> given = trimmed(text, predicted);
        SpanMatch exact = SpanMatch.of(wanted, given, 1);
        SpanMatch overlap = SpanMatch.of(wanted, given, OVERLAP);
        articles++;
        all.gold += wanted.size();
        all.predicted += given.size();
        countConfidence(wanted, given, overlap);
        countPredicted(given, speech(trimmed(text, attributed)), exact, overlap);
        for (int g = 0; g < wanted.size(); g++) {
            countGold(wanted.get(g), exact.byGold().containsKey(g), matched(given, overlap, g));
        }
    }

    private static @Nullable QuoteRow matched(List<QuoteRow> given, SpanMatch overlap, int gold) {
        Integer index = overlap.byGold().get(gold);
        return index == null ? null : given.get(index);
    }

    private static BitSet speech(List<QuoteRow> attributed) {
        BitSet speech = new BitSet();
        attributed.forEach(row -> speech.set(row.start(), row.end()));
        return speech;
    }

    private void countPredicted(List<QuoteRow> given, BitSet speech, SpanMatch exact, SpanMatch overlap) {
        for (int p = 0; p < given.size(); p++) {
            QuoteRow row = given.get(p);
            int inside = speech.get(row.start(), row.end()).cardinality();
            boolean contained = (double) inside / row.length() >= OVERLAP;
            for (QuoteTally tally : List.of(all, type(row))) {
                tally.contained += one(contained);
                tally.exactPredicted += one(exact.byPredicted().containsKey(p));
                tally.overlapPredicted += one(overlap.byPredicted().containsKey(p));
            }
            type(row).predicted++;
        }
    }

    private void countConfidence(List<QuoteRow> wanted, List<QuoteRow> given, SpanMatch overlap) {
        for (int p = 0; p < given.size(); p++) {
            Integer gold = overlap.byPredicted().get(p);
            QuoteRow.Words speaker = gold == null ? null : wanted.get(gold).speaker();
            boolean right = gold != null
                    && (speaker == null
                            || SpeakerNames.sameMention(speaker, given.get(p).speaker()));
            if (given.get(p).confidence() >= 0) {
                reliability.add(given.get(p).confidence(), right);
            }
        }
    }

    private void countGold(QuoteRow gold, boolean exact, @Nullable QuoteRow matched) {
        type(gold).gold++;
        goldSpeakers += one(gold.hasSpeaker());
        goldNames += one(gold.canonical() != null);
        for (QuoteTally tally : List.of(all, type(gold))) {
            tally.exactGold += one(exact);
            tally.overlapGold += one(matched != null);
        }
        if (matched != null) {
            countSpeaker(gold, matched);
        }
    }

    private void countSpeaker(QuoteRow gold, QuoteRow matched) {
        boolean named = gold.canonical() != null;
        boolean nameRight = named && SpeakerNames.sameName(gold.canonical(), matched.nameGiven());
        countName(List.of(all, type(gold)), named, nameRight);
        noNameGiven += one(named && matched.nameGiven() == null);
        withoutName += one(!named);
        if (gold.speaker() == null) {
            withoutSpeaker++;
            withoutSpeakerAbstained += one(!matched.hasSpeaker());
            return;
        }
        QuoteTally kind =
                speakerKinds.computeIfAbsent(SpeakerNames.kind(gold.speaker().text()), k -> new QuoteTally());
        boolean right = SpeakerNames.sameMention(gold.speaker(), matched.speaker());
        for (QuoteTally tally : List.of(all, type(gold), kind)) {
            tally.speakers++;
            tally.speakersRight += one(right);
        }
        noSpeakerGiven += one(!matched.hasSpeaker());
        countName(List.of(kind), named, nameRight);
    }

    private static void countName(List<QuoteTally> tallies, boolean named, boolean right) {
        for (QuoteTally tally : tallies) {
            tally.names += one(named);
            tally.namesRight += one(right);
        }
    }

    private QuoteTally type(QuoteRow row) {
        return types.computeIfAbsent(row.type().toLowerCase(Locale.ROOT), t -> new QuoteTally());
    }

    private static int one(boolean counted) {
        return counted ? 1 : 0;
    }

    private static List<QuoteRow> trimmed(String text, List<QuoteRow> rows) {
        return rows.stream()
                .map(row -> trimmed(text, row))
                .filter(row -> row.start() < row.end())
                .toList();
    }

    private static QuoteRow trimmed(String text, QuoteRow row) {
        int start = row.start();
        int end = row.end();
        while (start < end && TRIMMED.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return row.part(start, end, row.type());
    }
}
