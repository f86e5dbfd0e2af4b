package news.dateline.extraction.attribution;

import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Persons without a name with whom a sentence opens: “A party official asked for calm”, “Her lawyer rose.” */
final class Openings {
    private static final Set<String> DETERMINERS = Set.of("a", "an", "one", "another", "his", "her", "their");
    private static final int LONGEST = 6;

    private final Segmented document;
    private final Mentions mentions;

    Openings(Segmented document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** The words that name the person whom the sentence opens with, if the pronoun fits; null if they are no such. */
    @Nullable
    Span of(int sentence, Pronoun form) {
        int first = document.firstToken(sentence);
        int limit = Math.min(document.endToken(sentence), first + LONGEST);
        if (first == limit || !DETERMINERS.contains(document.word(first).toLowerCase(Locale.ROOT))) {
            return null;
        }
        int noun = -1;
        for (int at = first + 1; at < limit && isWord(document.word(at)); at++) {
            if (noun >= 0 && !Nouns.isPerson(document.word(at))) {
                break;
            }
            noun = isLower(document.word(at)) && Nouns.isPerson(document.word(at)) ? at : noun;
        }
        if (noun < 0
                || Relatives.isKin(document.word(noun))
                || form.isOther(Nouns.gender(document.word(noun)))
                || isNamed(noun)) {
            return null;
        }
        return document.span(first, noun + 1);
    }

    /** “Her lawyer, Ann Lee”, “her lawyer” whom the text has named. */
    private boolean isNamed(int noun) {
        boolean resolved = mentions.at(document.span(noun, noun + 1)) != null;
        int next = noun + 1;
        boolean comma = next + 1 < document.tokenCount() && document.word(next).equals(",");
        int name = comma ? next + 1 : next;
        boolean called = name < document.tokenCount()
                && Character.isUpperCase(document.word(name).charAt(0))
                && mentions.at(document.span(name, name + 1)) != null;
        return resolved || called;
    }

    private static boolean isWord(String word) {
        return Character.isLetter(word.charAt(0));
    }

    private static boolean isLower(String word) {
        return Character.isLowerCase(word.charAt(0));
    }
}
