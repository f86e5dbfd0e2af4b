package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.entity.Mention;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.WordList;

/**
 * Names of two or three words that the tagger took for a place or a thing, and that the words beside them show to be a
 * person's: “analyst Le Van Minh”, “Delia Moe, who”, “…,” Delia Moe told”.
 */
final class CalledPersons {
    /** What nobody calls a country or a club. */
    private static final Set<String> CALLINGS = WordList.of("""
            analyst economist strategist lawyer attorney solicitor barrister prosecutor judge professor lecturer scholar
            researcher scientist physicist chemist biologist epidemiologist virologist geologist meteorologist historian
            sociologist psychologist psychiatrist engineer architect doctor physician surgeon nurse pharmacist spokesman
            spokeswoman spokesperson senator governor mayor councillor councilman councilwoman lawmaker congressman
            congresswoman activist journalist columnist novelist author poet singer actor actress guitarist drummer
            composer painter sculptor photographer farmer fisherman shopkeeper teacher student co-founder businessman
            businesswoman striker midfielder defender goalkeeper quarterback pitcher inspector detective sergeant""");

    private static final Set<String> SAYS =
            WordList.of("said says told tells wrote writes recalled explained admitted insisted added asked replied");
    private static final Set<String> NO_NAMES = WordList.of("""
            new north south east west saint san santa great fort mount lake sri costa puerto saudi the united day cup war
            prize award awards act house street square park""");
    private static final Set<String> FOR = Set.of("for", "of");
    private static final int LONGEST = 3;

    private final Segmented document;

    private CalledPersons(Segmented document) {
        this.document = document;
    }

    /** The mentions, those of persons as such. */
    static List<Mention> of(Segmented document, List<Mention> mentions) {
        CalledPersons persons = new CalledPersons(document);
        List<Mention> found = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int first = persons.behindCalling(mention);
            boolean other = mention.type() == EntityType.PLACE || mention.type() == EntityType.OTHER;
            found.add(
                    first > mention.firstToken() || (other && persons.isPerson(mention))
                            ? new Mention(first, mention.endToken(), EntityType.PERSON)
                            : mention);
        }
        return found;
    }

    /**
     * Where the person's name begins in “Analyst Le Van Minh” that opens a sentence, and in “Minister for Transport Ida
     * Moe”, of which the tagger took “Transport Ida Moe” for one name; else where the mention does.
     */
    private int behindCalling(Mention mention) {
        int first = mention.firstToken();
        int end = mention.endToken();
        int words = end - first - 1;
        if (mention.type() == EntityType.PERSON || words < 2 || words > LONGEST) {
            return first;
        }
        int start = document.firstToken(document.sentenceOf(first));
        boolean opens = first == start && CALLINGS.contains(lower(first));
        boolean office = first - 2 >= start
                && FOR.contains(lower(first - 1))
                && Titles.isTitle(document.word(first - 2))
                && Facts.isGivenName(Facts.fold(document.word(first + 1)));
        return (opens && isName(first + 1, end)) || office ? first + 1 : first;
    }

    private boolean isPerson(Mention mention) {
        int first = mention.firstToken();
        int end = mention.endToken();
        if (end - first < 2 || end - first > LONGEST || !isName(first, end)) {
            return false;
        }
        int sentence = document.sentenceOf(first);
        int start = document.firstToken(sentence);
        int limit = document.endToken(sentence);
        boolean called = first > start && CALLINGS.contains(lower(first - 1));
        boolean relative = end + 1 < limit
                && document.word(end).equals(",")
                && document.word(end + 1).equals("who")
                && mention.type() == EntityType.OTHER;
        return called || relative || (mention.type() == EntityType.OTHER && speaks(first, end, limit));
    }

    /** “…,” Delia Moe told”, “…,” said Delia Moe”. */
    private boolean speaks(int first, int end, int limit) {
        boolean behindVerb = first > 1 && SAYS.contains(document.word(first - 1)) && isQuotationMark(first - 2);
        boolean beforeVerb = first > 0
                && isQuotationMark(first - 1)
                && end < limit
                && (SAYS.contains(document.word(end)) || document.word(end).equals(","));
        return behindVerb || beforeVerb;
    }

    private boolean isQuotationMark(int token) {
        String word = document.word(token);
        return word.equals("”") || word.equals("\"") || word.equals("’") || word.equals("''");
    }

    private boolean isName(int first, int end) {
        for (int token = first; token < end; token++) {
            String word = document.word(token);
            boolean name = word.length() > 1
                    && Letters.isCapital(word)
                    && Character.isLowerCase(word.charAt(word.length() - 1));
            if (!name
                    || NO_NAMES.contains(lower(token))
                    || Facts.isCountry(Facts.fold(word))
                    || Facts.isGroup(Facts.fold(word))) {
                return false;
            }
        }
        return true;
    }

    private String lower(int token) {
        return document.word(token).toLowerCase(Locale.ROOT);
    }
}
