package news.dateline.extraction.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/** Persons without a name with whom a sentence opens: “A party official asked for calm”, “Her lawyer rose.” */
final class Openings {
    private static final Set<String> DETERMINERS = Set.of("a", "an", "one", "another", "his", "her", "their");
    private static final Set<String> ADVERBS = WordList.of(
            "On In At After Before During Since Following Asked When As Last Earlier Later By For Speaking Outside Inside");
    private static final Set<String> BEFORE_MANY = WordList.of(
            "the a its his her their some many most other several two three four five six both more such all these those");
    private static final Pattern ADJECTIVE = Pattern.compile("(?:al|ic|ive|ous|ary|ian|ish|ese|an)$");
    /** Persons whom reports leave without a name. */
    private static final Set<String> NAMELESS =
            WordList.of("woman man girl boy teenager victim youth student driver passenger caller witness");

    private static final int LONGEST = 6;
    private static final int ADVERBIAL = 10;
    private static final int REACH = 3000;

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
        String article = first == limit ? "" : document.word(first).toLowerCase(Locale.ROOT);
        boolean known = article.equals("the");
        if (!known && !DETERMINERS.contains(article)) {
            return null;
        }
        int noun = -1;
        for (int at = first + 1; at < limit && isWord(document.word(at)); at++) {
            if (noun >= 0 && !Nouns.isPerson(document.word(at))) {
                break;
            }
            noun = Letters.isSmall(document.word(at)) && Nouns.isPerson(document.word(at)) ? at : noun;
        }
        if (noun < 0
                || Relatives.isKin(document.word(noun))
                || form.isOther(Nouns.gender(document.word(noun)))
                || isNamed(noun)
                || (known && !isIntroduced(document.word(noun), document.start(first)))) {
            return null;
        }
        return document.span(first, noun + 1);
    }

    /**
     * The words that name several people with whom the sentence opens, behind an adverbial and its comma or not:
     * “Police”, “Its authors”, “On Monday, party officials”; null if they are no such.
     */
    @Nullable
    Span many(int sentence) {
        int first = subject(sentence);
        int limit = Math.min(document.endToken(sentence), first + LONGEST);
        int noun = -1;
        for (int at = first; at < limit && isWord(document.word(at)); at++) {
            boolean many = Nouns.isManyPeople(document.word(at));
            if (noun >= 0 && !many) {
                break;
            }
            noun = many ? at : noun;
            if (noun < 0 && !isBeforeNoun(at)) {
                return null;
            }
        }
        return noun < 0 || mentions.at(document.span(noun, noun + 1)) != null ? null : document.span(first, noun + 1);
    }

    /** What may stand before “officials”: articles, names, adjectives, but no verb or preposition. */
    private boolean isBeforeNoun(int token) {
        String word = document.word(token);
        return BEFORE_MANY.contains(word.toLowerCase(Locale.ROOT))
                || Character.isUpperCase(word.charAt(0))
                || Titles.isPartOfTitle(word)
                || ADJECTIVE.matcher(word).find();
    }

    /** The noun phrase with the article with which the sentence opens, as somebody who speaks; or null. */
    @Nullable
    Source definite(int sentence) {
        int first = subject(sentence);
        int limit = Math.min(document.endToken(sentence), first + LONGEST);
        if (first >= limit || !document.word(first).toLowerCase(Locale.ROOT).equals("the")) {
            return null;
        }
        for (int at = first + 1; at < limit && isWord(document.word(at)); at++) {
            boolean ends = at + 1 >= limit || !Nouns.isPerson(document.word(at + 1));
            boolean people = Titles.isPeople(document.word(at));
            if (ends && (people || (Letters.isSmall(document.word(at)) && Nouns.isPerson(document.word(at))))) {
                Span head = document.span(at, at + 1);
                return mentions.at(head) != null && !people ? null : new Source(document.span(first, at + 1), head);
            }
        }
        return null;
    }

    /** Where the subject begins: the first word, or what stands behind “On Monday, ”, “Asked about it, ”. */
    private int subject(int sentence) {
        int first = document.firstToken(sentence);
        int limit = Math.min(document.endToken(sentence), first + ADVERBIAL);
        if (first >= limit || !ADVERBS.contains(document.word(first))) {
            return first;
        }
        for (int at = first + 1; at + 1 < limit; at++) {
            if (document.word(at).equals(",")) {
                return at + 1;
            }
        }
        return first;
    }

    /** Whether the article has spoken of “a woman” whom it has not named, so that “the woman” is she. */
    private boolean isIntroduced(String noun, int before) {
        if (!NAMELESS.contains(noun)) {
            return false;
        }
        Matcher introduced = Pattern.compile("\\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[\\p{L}\\d-]+ ){0,3}" + noun
                        + "\\b(?! named| called|,? \\p{Lu})")
                .matcher(document.text())
                .region(Math.max(0, before - REACH), before);
        while (introduced.find()) {
            int aside = introduced.start() - 3;
            if (aside < 0 || mentions.at(new Span(aside, aside + 1)) == null) {
                return true;
            }
        }
        return false;
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
}
