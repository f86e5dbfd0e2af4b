package news.dateline.enrich.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.TextPart;

/**
 * The words of a story without what belongs to the wire: desks exchange dateline, byline and credit first.
 *
 * @param words in lower case, in order
 * @param sentences the same words by sentence
 * @param facts numbers, and capitalised words that do not begin a sentence
 */
record StoryWords(List<String> words, List<List<String>> sentences, Set<String> facts) {
    private static final Pattern WORD = Pattern.compile("\\p{N}[\\p{N}.,:]*\\p{N}|[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”“'’)]*\\s|\\n");
    /** {@code LIMA, March 2 (Reuters) -}, where the extraction has not marked one. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*\\p{Lu}[\\p{L}\\d .,'’/-]{1,70}\\(\\p{L}[\\p{L}\\d .-]{1,30}\\)\\s*[-–—_]+\\s*");
    /** {@code (Reporting by …)}, {@code (c) dpa}: a last line in brackets. */
    private static final Pattern CREDIT_LINE = Pattern.compile("(?m)^\\s*\\((?:Reporting|Writing|Editing|c\\)|©).*$");

    static StoryWords of(EnrichedArticle article) {
        String text = CREDIT_LINE
                .matcher(DATELINE.matcher(story(article)).replaceFirst(""))
                .replaceAll("");
        List<List<String>> sentences = new ArrayList<>();
        Set<String> facts = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        int previous = 0;
        while (matcher.find()) {
            String word = matcher.group();
            boolean begins = SENTENCE_END
                    .matcher(text.substring(previous, matcher.start()))
                    .find();
            if (sentences.isEmpty() || begins) {
                sentences.add(new ArrayList<>());
            }
            if (Character.isDigit(word.charAt(0)) || isName(word, text.substring(previous, matcher.start()))) {
                facts.add(word.toLowerCase(Locale.ROOT));
            }
            sentences.get(sentences.size() - 1).add(word.toLowerCase(Locale.ROOT));
            previous = matcher.end();
        }
        return new StoryWords(sentences.stream().flatMap(List::stream).toList(), sentences, facts);
    }

    /** A capital letter where no sentence, and no speech, begins. */
    private static boolean isName(String word, String before) {
        boolean begins = before.isEmpty() || before.chars().anyMatch(c -> ".!?\n\"“”:".indexOf(c) >= 0);
        return Character.isUpperCase(word.charAt(0)) && !begins;
    }

    /** The text with blanks where the wire's own parts stood. */
    private static String story(EnrichedArticle article) {
        StringBuilder text = new StringBuilder(article.text());
        if (article.dateline() != null) {
            blank(text, article.dateline().start(), article.dateline().end());
        }
        for (TextPart part : article.parts()) {
            blank(text, part.start(), part.end());
        }
        return text.toString().replaceFirst("^\\s*[-–—]+\\s*", "");
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < Math.min(end, text.length()); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
