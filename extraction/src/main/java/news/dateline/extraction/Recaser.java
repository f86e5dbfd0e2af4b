package news.dateline.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.dateline.extraction.segment.Segmented;

/**
 * Gives words in ALL CAPITALS the case they have elsewhere in the document. The text keeps its length, so that offsets
 * stay. A word that stands nowhere else is taken for an ordinary one: names in a headline are named in the story.
 */
final class Recaser {
    private static final int SHORTEST = 12;
    /** Of ten letters, how many must be capitals. */
    private static final int MOSTLY = 9;

    private final Map<String, String> forms = new HashMap<>();

    private final Segmented document;

    private Recaser(Segmented document) {
        this.document = document;
    }

    /** The document's text with its paragraphs in capitals recased; the same string if there are none, or only such. */
    static String recase(Segmented document) {
        List<Integer> capitals = new ArrayList<>();
        for (int paragraph = 0; paragraph < document.paragraphCount(); paragraph++) {
            if (isCapitals(document, paragraph)) {
                capitals.add(paragraph);
            }
        }
        boolean none = capitals.isEmpty() || capitals.size() == document.paragraphCount();
        return none ? document.text() : new Recaser(document).recase(capitals);
    }

    private static int firstToken(Segmented document, int paragraph) {
        return document.firstToken(document.firstSentence(paragraph));
    }

    private static int endToken(Segmented document, int paragraph) {
        return document.endToken(document.endSentence(paragraph) - 1);
    }

    private static boolean isCapitals(Segmented document, int paragraph) {
        int letters = 0;
        int capitals = 0;
        for (int token = firstToken(document, paragraph); token < endToken(document, paragraph); token++) {
            String word = document.word(token);
            for (int at = 0; at < word.length(); at++) {
                letters += Character.isLetter(word.charAt(at)) ? 1 : 0;
                capitals += Character.isUpperCase(word.charAt(at)) ? 1 : 0;
            }
        }
        return letters >= SHORTEST && capitals * 10 >= letters * MOSTLY;
    }

    private String recase(List<Integer> capitals) {
        int next = 0;
        for (int paragraph = 0; paragraph < document.paragraphCount(); paragraph++) {
            if (next < capitals.size() && capitals.get(next) == paragraph) {
                next++;
            } else {
                learn(paragraph);
            }
        }
        char[] chars = document.text().toCharArray();
        for (int paragraph : capitals) {
            int first = firstToken(document, paragraph);
            for (int token = first; token < endToken(document, paragraph); token++) {
                String form = form(document.word(token), token == first);
                form.getChars(0, form.length(), chars, document.start(token));
            }
        }
        return new String(chars);
    }

    /** A capital at a sentence's start says nothing. */
    private void learn(int paragraph) {
        for (int sentence = document.firstSentence(paragraph); sentence < document.endSentence(paragraph); sentence++) {
            for (int token = document.firstToken(sentence) + 1; token < document.endToken(sentence); token++) {
                String word = document.word(token);
                forms.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
            }
        }
        for (int sentence = document.firstSentence(paragraph); sentence < document.endSentence(paragraph); sentence++) {
            String word = document.word(document.firstToken(sentence));
            forms.putIfAbsent(word.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
        }
    }

    private String form(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        String form = forms.getOrDefault(lower, lower);
        if (form.length() != word.length()) {
            return word;
        }
        return first ? Character.toUpperCase(form.charAt(0)) + form.substring(1) : form;
    }
}
