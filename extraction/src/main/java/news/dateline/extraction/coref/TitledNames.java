package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.WordList;

/**
 * Names that the tagger passed over: what follows “Mr.” or “Sen.” is a person's name, and so is the family name of
 * somebody named in full, where no other capital stands beside it. The seat of a government that stands alone is a
 * place.
 */
final class TitledNames {
    private static final Set<String> COURTESIES = WordList.of("mr mrs ms");
    private static final Set<String> RANKS = WordList.of("Dr. Sen. Rep. Gov. Gen. Lt. Col. Capt. Sgt. Prof. Rev. Maj.");
    private static final Set<String> HONOURS = WordList.of("Sir Dame");
    private static final int LONGEST_RANK = 5;
    /** What a name that begins a sentence is followed by; common words do as well, but seldom. */
    private static final Set<String> BEHIND_NAMES = WordList.of("""
            's ’s said says told was is has had will would did does could , added wrote and who were joined led won lost
            took made became began denied called declined says gives takes makes wins leads calls urges seeks wants hits
            slams warns tells asks goes gets meets visits vows signs faces to should must might can now also""");

    private static final Set<String> OFFICES = WordList.of("""
            President Minister Secretary-General Chancellor Premier Senator Governor Mayor Judge Justice Ambassador
            Archbishop Bishop Cardinal Commissioner""");

    private static final Set<String> ARTICLES = WordList.of("the The a A an An");
    private static final int SHORTEST_FAMILY = 3;
    private static final int SHORTEST_GIVEN = 4;

    private final Segmented document;
    private final List<Mention> mentions;
    private final Calling calling;
    private final BitSet named;
    /** Where the names of persons end, by where they begin. */
    private final Map<Integer, Integer> ends = new HashMap<>();
    /** Names behind titles, hyphenated ones, and seats. */
    private final List<Mention> added = new ArrayList<>();
    /** The tokens of names that were joined with what stands before them. */
    private final BitSet joined = new BitSet();
    /** Family names passed over. */
    private final List<Mention> found = new ArrayList<>();
    /** Family names of those named in full, as they are written, with their given names; given names with none. */
    private final Map<String, Set<String>> families = new HashMap<>();
    /** Family names as common words are written: what stands so in the text as well begins no sentence as a name. */
    private final Map<String, String> common = new HashMap<>();
    /** The same with a hyphen, folded: “al-rashed”; no common word looks like them. */
    private final Set<String> hyphenated = new HashSet<>();
    /** Family names that were seen so. */
    private final Set<String> seenAsCommon = new HashSet<>();
    /** Family names that were seen behind an article. */
    private final Set<String> behindArticles = new HashSet<>();
    /** With which of the letters from a to z the common words begin. */
    private final BitSet beginnings = new BitSet();

    private TitledNames(Segmented document, List<Mention> mentions) {
        this.document = document;
        this.mentions = mentions;
        this.calling = new Calling(document);
        this.named = new BitSet(document.tokenCount());
        for (Mention mention : mentions) {
            named.set(mention.firstToken(), mention.endToken());
            if (mention.type() == EntityType.PERSON) {
                learn(mention);
            }
        }
    }

    /** The mentions and those missed, in the order of the text. */
    static List<Mention> added(Segmented document, List<Mention> mentions) {
        TitledNames names = new TitledNames(document, mentions);
        for (int sentence = 0; sentence < document.sentenceCount(); sentence++) {
            names.add(document.firstToken(sentence), document.endToken(sentence));
        }
        return names.all();
    }

    private List<Mention> all() {
        if (added.isEmpty() && found.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        all.removeIf(mention -> joined.get(mention.firstToken()));
        all.addAll(added);
        for (Mention mention : found) {
            boolean free = named.get(mention.firstToken(), mention.endToken()).isEmpty();
            String word = document.word(mention.endToken() - 1);
            boolean common = seenAsCommon.contains(word) && opens(mention.firstToken());
            if (free && !common && !behindArticles.contains(word)) {
                all.add(mention);
            }
        }
        all.sort(Comparator.comparingInt(Mention::firstToken));
        return all;
    }

    private void learn(Mention mention) {
        String last = document.word(mention.endToken() - 1);
        ends.put(mention.firstToken(), mention.endToken());
        if (mention.endToken() - mention.firstToken() < 2 || last.length() < SHORTEST_FAMILY) {
            return;
        }
        String given = document.word(mention.firstToken());
        if (given.length() >= SHORTEST_GIVEN && isName(given) && !Titles.isTitle(given) && !isOtherwise(given)) {
            families.computeIfAbsent(given, g -> new HashSet<>());
            common(given);
        }
        if (last.indexOf('-') > 0) {
            hyphenated.add(Facts.fold(last));
        } else if (isName(last) && !last.endsWith(".") && !isOtherwise(last)) {
            String before = document.word(mention.endToken() - 2);
            families.computeIfAbsent(last, l -> new HashSet<>()).add(before);
            families.computeIfAbsent(unaccented(last), l -> new HashSet<>()).add(before);
            common(last);
        }
    }

    /** As others write the name, who leave its accents out. */
    private static String unaccented(String name) {
        String folded = Facts.fold(name);
        return Character.toUpperCase(folded.charAt(0)) + folded.substring(1);
    }

    private void common(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        common.put(lower, name);
        if (lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z') {
            beginnings.set(lower.charAt(0) - 'a');
        }
    }

    /** Countries, peoples, religions: “Georgia”, “Christian”. */
    private static boolean isOtherwise(String word) {
        String folded = Facts.fold(word);
        return Facts.isCountry(folded) || Facts.isGroup(folded);
    }

    private void add(int first, int end) {
        for (int token = first; token < end - 1; token++) {
            String word = document.word(token);
            if (named.get(token)) {
                continue;
            }
            if (isFamily(word, token, first)) {
                families(token, first);
            } else if (isSeat(word, token)) {
                added.add(new Mention(token, token + 1, EntityType.PLACE));
                named.set(token);
            } else if (isTitle(word)) {
                name(token + 1, nameEnd(token + 1, end));
            } else if (isName(word)
                    && calling.isRelative(token)
                    && !Facts.ROLE_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                name(token, nameEnd(token, end));
            } else if (isOffice(word, token, end)) {
                name(token + 1, token + 3);
            } else if (isCommon(word)) {
                seenAsCommon.add(common.get(word));
            }
        }
    }

    private void families(int token, int sentenceStart) {
        boolean article = token > sentenceStart && ARTICLES.contains(document.word(token - 1));
        if (hyphenated.contains(Facts.fold(document.word(token)))) {
            name(token, token + 1);
        } else if (article) {
            behindArticles.add(document.word(token));
        } else {
            found.add(new Mention(isFull(token, sentenceStart) ? token - 1 : token, token + 1, EntityType.PERSON));
        }
    }

    /** A name behind a title; one that the tagger has found the rest of is joined with that. */
    private void name(int first, int end) {
        if (end == first) {
            return;
        }
        int whole = ends.getOrDefault(end, end);
        joined.set(end, whole);
        added.add(new Mention(first, whole, EntityType.PERSON));
        named.set(first, whole);
    }

    private boolean isOffice(String word, int token, int sentenceEnd) {
        return Letters.isCapital(word)
                && OFFICES.contains(word)
                && document.word(token + 1).length() > 2
                && nameEnd(token + 1, sentenceEnd) == token + 3;
    }

    /** Whether a family name stands here as a common word: “stool” beside “Ada Stool”. */
    private boolean isCommon(String word) {
        char first = word.charAt(0);
        return first >= 'a' && first <= 'z' && beginnings.get(first - 'a') && common.containsKey(word);
    }

    /** Asked of every token outside names: the first letter settles nearly all. */
    private boolean isFamily(String word, int token, int sentenceStart) {
        if (families.isEmpty() && hyphenated.isEmpty()) {
            return false;
        }
        boolean capital = Letters.isCapital(word);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            boolean inner = hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
            return (capital || inner) && hyphenated.contains(Facts.fold(word));
        }
        return capital && families.containsKey(word) && standsAlone(token, sentenceStart);
    }

    /** Whether the word before the family name is a given name the article has with it. */
    private boolean isFull(int token, int sentenceStart) {
        return token > sentenceStart
                && !named.get(token - 1)
                && families.getOrDefault(document.word(token), Set.of()).contains(document.word(token - 1));
    }

    /** No capital beside it that is no given name or title and, at a sentence's start, a verb or comma behind it. */
    private boolean standsAlone(int token, int sentenceStart) {
        String next = document.word(token + 1);
        if (isFull(token, sentenceStart)) {
            return true;
        }
        if (opens(token)) {
            return next.endsWith("ed") || BEHIND_NAMES.contains(next.toLowerCase(Locale.ROOT));
        }
        String before = document.word(token - 1);
        return !Letters.isCapital(next)
                && !named.get(token + 1)
                && (!Letters.isCapital(before)
                        || token - 1 == sentenceStart
                        || !Character.isLetter(document.word(token - 2).charAt(0))
                        || Titles.isTitle(before));
    }

    private boolean opens(int token) {
        return token == document.firstToken(document.sentenceOf(token)) || isMark(document.word(token - 1));
    }

    private static boolean isMark(String word) {
        return word.equals("“") || word.equals("\"") || word.equals("‘");
    }

    /**
     * Its neighbours have small letters, so that it is no part of a longer name; only an article may have a capital.
     */
    private boolean isSeat(String word, int token) {
        if (!isName(word) || !Facts.SEATS_AS_WRITTEN.contains(word)) {
            return false;
        }
        String before = token == 0 ? "" : document.word(token - 1);
        return (!isName(before) || before.equals("The")) && !isName(document.word(token + 1));
    }

    /** Asked of every token of a text as well. */
    private static boolean isTitle(String word) {
        char first = word.charAt(0);
        if ((first == 'M' || first == 'm') && COURTESIES.contains(NameReader.bare(word))) {
            return true;
        }
        boolean rank = first >= 'A' && first <= 'Z' && word.length() <= LONGEST_RANK;
        return rank && (word.endsWith(".") ? RANKS.contains(word) : HONOURS.contains(word));
    }

    private int nameEnd(int from, int sentenceEnd) {
        int end = from;
        while (end < sentenceEnd
                && !named.get(end)
                && isName(document.word(end))
                && (families.containsKey(document.word(end)) || !Titles.isTitle(document.word(end)))) {
            end++;
        }
        return end;
    }

    /** Begins with a capital and goes on in small letters, so that “MR. SPEAKER” is left alone. */
    private static boolean isName(String word) {
        return word.length() > 1 && Letters.isCapital(word) && Character.isLowerCase(word.charAt(1));
    }
}
