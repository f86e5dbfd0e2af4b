package news.dateline.extraction.quote;

import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.syntax.Parse;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Tag;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A run of reporting text inside one sentence: what stands between two quotations, or the whole sentence if it has
 * none. Its words are numbered from 0; quotation marks around single words and phrases are left out, the words kept.
 */
final class Piece {
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "'s", "’s", "'ve", "’ve", "'d",
            "’d");

    /** What else helps a verb. */
    private static final Set<String> HELPERS = Set.of(
            "do", "does", "did", "doing", "done", "get", "gets", "got", "getting", "having", "am", "'m", "’m", "'re",
            "’re", "ai", "to", "going", "gon", "let", "used", "ought");

    /** They stand behind “there” as forms of “be” do. */
    private static final Set<String> EXIST = Set.of(
            "needs",
            "need",
            "seems",
            "seem",
            "seemed",
            "appears",
            "appear",
            "appeared",
            "remains",
            "remain",
            "remained",
            "exists",
            "exist",
            "came",
            "used");

    private static final int YEAR_DIGITS = 4;

    private static final Set<String> NOMINATIVES = Set.of("i", "he", "she", "we", "they");

    /** They take no object of which their participle could be said. */
    private static final Set<String> PLAIN =
            Set.of("said", "added", "replied", "responded", "argued", "insisted", "complained", "remarked");

    /** Words that begin the object of a verb. */
    private static final Set<String> OBJECTS =
            Set.of("a", "an", "the", "it", "him", "them", "us", "me", "her", "his", "their", "its", "our", "my");

    private final Segmented document;
    private final int[] tokens;
    private final String[] lower;
    private final @Nullable String[] stems;
    private final @Nullable Tag[] tags;
    private final boolean[] marked;
    private final Parse parse;

    /**
     * @param lower the words of the tokens in lower case
     * @param marked which of them stand in quotation marks
     */
    Piece(Segmented document, int[] tokens, String[] lower, boolean[] marked, Parse parse) {
        this.marked = marked;
        this.document = document;
        this.tokens = tokens;
        this.lower = lower;
        this.stems = new String[tokens.length];
        this.tags = new Tag[tokens.length];
        this.parse = parse;
    }

    /** The words of these tokens. */
    static String[] words(Segmented document, int[] tokens) {
        String[] words = new String[tokens.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = document.word(tokens[i]);
        }
        return words;
    }

    static String[] lower(String[] words) {
        String[] lower = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            lower[i] = words[i].toLowerCase(Locale.ROOT);
        }
        return lower;
    }

    int size() {
        return tokens.length;
    }

    Parse parse() {
        return parse;
    }

    boolean hasMarks() {
        return anyMarked(0, tokens.length);
    }

    boolean anyMarked(int from, int end) {
        for (int i = from; i < end; i++) {
            if (marked[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word stands in quotation marks. */
    boolean isMarked(int word) {
        return holds(word) && marked[word];
    }

    /** Where the row of words in marks ends that begins at the word; the word itself if it stands in none. */
    int markedEnd(int from) {
        int end = from;
        while (isMarked(end)) {
            end++;
        }
        return end;
    }

    /** Where the row of words in marks begins that ends before the word {@code end}; this if it is not marked. */
    int markedStart(int end) {
        int start = end;
        while (isMarked(start - 1)) {
            start--;
        }
        return start;
    }

    /** The word in lower case; empty outside the piece, where nothing stands. */
    String lower(int word) {
        return holds(word) ? lower[word] : "";
    }

    /** The key of the word's forms. */
    String stem(int word) {
        String known = stems[word];
        if (known == null) {
            known = Stems.of(lower[word]);
            stems[word] = known;
        }
        return known;
    }

    private boolean holds(int word) {
        return word >= 0 && word < tokens.length;
    }

    boolean is(int word, String what) {
        return holds(word) && lower[word].equals(what);
    }

    String[] words() {
        return words(document, tokens);
    }

    String word(int word) {
        return document.word(tokens[word]);
    }

    /** Its part of speech; {@link Tag#OTHER} outside the piece. */
    Tag tag(int word) {
        if (!holds(word)) {
            return Tag.OTHER;
        }
        Tag known = tags[word];
        if (known == null) {
            known = mended(word);
            tags[word] = known;
        }
        return known;
    }

    /** The parse's, where the word or its neighbours do not tell that it is wrong. */
    private Tag mended(int word) {
        Tag tag = parse.tag(word);
        if (tag == Tag.ADVERB && isExistential(word)) {
            return Tag.THERE;
        }
        if ((tag.isVerb() || tag == Tag.MODAL) && isCompound(lower[word])) {
            return Tag.ADJECTIVE;
        }
        if (tag == Tag.WH_PRONOUN && word(word).equals("WHO")) {
            return Tag.NAME; // the World Health Organization
        }
        if (lower[word].equals("cannot")) {
            return Tag.MODAL;
        }
        if ((tag == Tag.VERB_BASE || tag == Tag.VERB_PASSIVE || tag == Tag.NOUNS) && followsNominative(word)) {
            return tag == Tag.VERB_PASSIVE ? Tag.VERB_PAST : tag == Tag.NOUNS ? Tag.VERB_PRESENT_S : Tag.VERB_PRESENT;
        }
        boolean past =
                isPlainPast(word) || (tag == Tag.VERB_PASSIVE && (hasSubjectAndObject(word) || isVerbOfClause(word)));
        return past ? Tag.VERB_PAST : tag;
    }

    /** “They even expect”: behind such a pronoun and no helping verb before it, a verb is finite. */
    private boolean followsNominative(int word) {
        int subject = word - 1;
        while (subject > 0 && parse.tag(subject) == Tag.ADVERB) {
            subject--;
        }
        if (subject < 0 || !NOMINATIVES.contains(lower[subject])) {
            return false;
        }
        Tag before = subject == 0 ? Tag.OTHER : parse.tag(subject - 1);
        return before != Tag.MODAL
                && !(before.isVerb() && AUXILIARIES.contains(lower[subject - 1]))
                && !isHelper(subject - 1);
    }

    private boolean isHelper(int word) {
        return holds(word) && HELPERS.contains(lower[word]);
    }

    /** “There are”, “there certainly was”. */
    private boolean isExistential(int word) {
        if (!lower[word].equals("there")) {
            return false;
        }
        int verb = word + 1;
        while (verb < tokens.length - 1 && parse.tag(verb) == Tag.ADVERB) {
            verb++;
        }
        return holds(verb) && (AUXILIARIES.contains(lower[verb]) || EXIST.contains(lower[verb]));
    }

    /** “Someone called it a farce”: what stands behind a name or pronoun and before an object is no participle. */
    private boolean hasSubjectAndObject(int verb) {
        if (verb == 0 || !OBJECTS.contains(lower(verb + 1))) {
            return false;
        }
        Tag before = parse.tag(verb - 1);
        return (before == Tag.NAME || before == Tag.PRONOUN || before == Tag.NOUN || before == Tag.NOUNS)
                && !isHelped(verb);
    }

    /** “Oslo-based”, “state-run”: no clause has it for its verb. */
    private static boolean isCompound(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && (word.endsWith("ed")
                        || word.endsWith("-born")
                        || word.endsWith("-run")
                        || word.endsWith("-led")
                        || word.endsWith("-old"));
    }

    /** A participle is no verb of a clause with subject and object. */
    private boolean isVerbOfClause(int word) {
        Relation relation = parse.relation(word);
        boolean clause = relation == Relation.ROOT || relation == Relation.CLAUSE_COMPLEMENT;
        int subject = clause ? parse.child(word, Relation.SUBJECT) : -1;
        return subject >= 0 && subject < word && parse.child(word, Relation.OBJECT, word) > 0 && !isHelped(word);
    }

    private boolean isHelped(int verb) {
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            if (AUXILIARIES.contains(lower[i])) {
                return true;
            }
        }
        return false;
    }

    /** A participle behind a form of “be”: “has been called”. */
    boolean isPassive(int word) {
        return has(word, Tag.VERB_PASSIVE) && isHelped(word);
    }

    /** “the ministry said in a statement”: the tagger may take it for a participle, but no participle says so. */
    private boolean isPlainPast(int word) {
        return PLAIN.contains(lower[word]) && !isHelped(word);
    }

    /** The text at a place in the document, in lower case. */
    String lower(Span span) {
        return span.in(document.text()).toLowerCase(Locale.ROOT);
    }

    boolean has(int word, Tag tag) {
        return holds(word) && tag(word) == tag;
    }

    Relation relation(int word) {
        Relation relation = holds(word) ? parse.relation(word) : Relation.OTHER;
        return relation == Relation.AUXILIARY && !helps(word) ? Relation.OTHER : relation;
    }

    /** “voters who says income is low”: whatever the parser takes a verb for, few of them help another. */
    private boolean helps(int word) {
        return !parse.tag(word).isVerb() || AUXILIARIES.contains(lower[word]) || HELPERS.contains(lower[word]);
    }

    int token(int word) {
        return tokens[word];
    }

    /** The text from the first word to before the word {@code end}. */
    Span span(int from, int end) {
        return new Span(document.start(tokens[from]), document.end(tokens[end - 1]));
    }

    /** The last character before the first word that is neither blank nor a mark; a blank at the start of the text. */
    char before() {
        for (int at = document.start(tokens[0]) - 1; at >= 0; at--) {
            char c = document.text().charAt(at);
            if (!Character.isWhitespace(c) && !Mark.starts(c)) {
                return c;
            }
        }
        return ' ';
    }

    /** A verb, modal or copula that makes a clause finite. */
    boolean isFinite(int word) {
        Tag tag = tag(word);
        return tag.isFinite() || tag == Tag.MODAL;
    }

    /** “the”, “his”, “it”: whether a noun phrase surely begins here. */
    boolean opensPhrase(int word) {
        return has(word, Tag.DETERMINER) || has(word, Tag.POSSESSIVE) || has(word, Tag.PRONOUN);
    }

    /** Four digits: “2014”. */
    boolean isYear(int word) {
        return has(word, Tag.NUMBER) && lower[word].length() == YEAR_DIGITS;
    }

    boolean isPunctuation(int word) {
        return tag(word).isPunctuation();
    }

    boolean isComma(int word) {
        return holds(word) && lower[word].equals(",");
    }

    /** The first word at or after {@code from} that is no punctuation, or the size. */
    int firstWord(int from) {
        int at = from;
        while (at < tokens.length && isPunctuation(at)) {
            at++;
        }
        return at;
    }
}
