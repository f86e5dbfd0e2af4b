package news.dateline.extraction.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.syntax.Syntax;

/**
 * English: finds what a text reports as said, written or thought. Only sentences that hold a quotation or a word that
 * may report as the part of speech it has there are parsed. Immutable and thread-safe.
 */
final class EnglishQuotes implements QuoteFinder {
    private final Syntax syntax;
    private final CueLexicon lexicon;
    private final Reports reports;

    EnglishQuotes(Syntax syntax, CueLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.reports = new Reports(lexicon);
    }

    @Override
    public FoundQuotes find(Segmented document) {
        Turns turns = new Turns(document);
        Lines lines = new Lines(document, lexicon, turns.paragraphs());
        Assembly assembly = new Assembly(document, lines, lexicon);
        Set<String> names = names(document);
        Piece announcement = null;
        for (Line line : lines.lines()) {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < line.pieceCount(); i++) {
                pieces.add(piece(document, line, i, names));
            }
            ParsedLine parsed = new ParsedLine(line, pieces, announcement, reports);
            assembly.add(parsed);
            announcement = parsed.announces();
        }
        List<QuoteCandidate> candidates = new ArrayList<>(assembly.candidates());
        candidates.addAll(turns.candidates());
        candidates.sort(Comparator.comparingInt(QuoteCandidate::start).thenComparingInt(QuoteCandidate::end));
        List<QuoteCandidate> apart = Overlaps.resolved(document.text(), candidates);
        return new FoundQuotes(Nested.resolved(document.text(), apart), assembly.terms());
    }

    /** Words that have a capital inside a sentence. */
    private static Set<String> names(Segmented document) {
        Set<String> names = new HashSet<>();
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            for (int token = document.firstToken(sentence) + 1; token < document.endToken(sentence); token++) {
                String word = document.word(token);
                boolean opens = !Character.isLetter(document.word(token - 1).charAt(0));
                if (!opens && Character.isUpperCase(word.charAt(0))) {
                    names.add(word);
                }
            }
        }
        return names;
    }

    private Piece piece(Segmented document, Line line, int number, Set<String> names) {
        int[] tokens = line.piece(number);
        boolean[] marked = line.marked(tokens);
        String[] words = Piece.words(document, tokens);
        String[] lower = Piece.lower(words);
        boolean worth = words.length > 1
                && (!line.quotations().isEmpty() || words[words.length - 1].equals(":") || holds(marked));
        if (words.length > 1 && (worth || mayReport(lower))) {
            // behind a quotation no sentence begins, and a capital means a name
            boolean named = names.contains(words[0]) || (number > 0 && Character.isUpperCase(words[0].charAt(0)));
            Syntax.Tagged tagged = syntax.tag(named, TitleCase.undone(words, lexicon));
            if (worth || mayReport(lower, tagged)) {
                return new Piece(document, tokens, lower, marked, syntax.parse(tagged));
            }
        }
        return new Piece(document, new int[0], new String[0], new boolean[0], syntax.parse());
    }

    private static boolean holds(boolean[] marked) {
        for (boolean each : marked) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    private boolean mayReport(String[] lower) {
        for (String word : lower) {
            if (lexicon.isLikely(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayReport(String[] lower, Syntax.Tagged tagged) {
        for (int i = 0; i < lower.length; i++) {
            if (lexicon.isLikely(lower[i], tagged.tag(i))) {
                return true;
            }
        }
        return false;
    }
}
