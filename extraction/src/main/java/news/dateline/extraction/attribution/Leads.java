package news.dateline.extraction.attribution;

import java.util.Locale;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Gender;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom the first paragraph describes before a later one names them: “A former nurse told a jury …” before “Ann Lee, 58,
 * denies …”, “Danish woman claims …” before “Ann Lee, a Danish woman, has claimed …”.
 */
final class Leads {
    private static final Pattern INDEFINITE = Pattern.compile("[Aa]n? .*|\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)+");
    private static final Pattern AGED = Pattern.compile(", \\d{1,3}, (?:(?:of|from|a|an|who|the) [^,]{2,60}, )?");
    /** What befalls those whom the lead does not speak of. */
    private static final Pattern VICTIM = Pattern.compile(
            "(?:has |had )?(?:died|(?:was|were|been) (?:found|killed|shot|stabbed|hit|struck|pronounced))\\b");

    private static final String MARKS = "”\"’";
    private static final Pattern SAYS =
            Pattern.compile(" (?:said|says|told|recalled|recalls|wrote|added|explained)\\b");

    private static final int PARAGRAPHS = 3;
    private static final int FARTHEST = 1500;
    private static final int REACH = 90;

    private final Segmented document;
    private final Mentions mentions;
    private final Nominals nominals;

    Leads(Segmented document, Mentions mentions, Nominals nominals) {
        this.document = document;
        this.mentions = mentions;
        this.nominals = nominals;
    }

    /** The person named later whom the phrase describes; or null. */
    @Nullable
    Candidate of(Source source) {
        String phrase = source.phrase().in(document.text());
        String noun = Nouns.last(source.head().in(document.text())).toLowerCase(Locale.ROOT);
        int start = source.phrase().start();
        boolean leads = document.paragraphAt(start) <= firstParagraph() && Nouns.isPerson(noun);
        if (!leads || !INDEFINITE.matcher(phrase).matches() || mentions.at(source.head()) != null) {
            return null;
        }
        Mentions.Located named = firstNamed(source.phrase().end());
        return named != null && (isDescribed(named, noun) || speaksNext(named, start, noun))
                ? Speakers.candidate(source.phrase(), named.entity(), 0.75, "the one named later")
                : null;
    }

    /** A heading of the text's own is no paragraph. */
    private int firstParagraph() {
        int end = document.endToken(document.endSentence(0) - 1) - 1;
        return Character.isLetterOrDigit(document.word(end).charAt(0)) ? 1 : 0;
    }

    private Mentions.@Nullable Located firstNamed(int from) {
        Mentions.Located found = null;
        for (Mentions.Located mention :
                mentions.within(new Span(from, Math.min(document.text().length(), from + FARTHEST)))) {
            if (document.paragraphAt(mention.span().start()) > firstParagraph() + PARAGRAPHS) {
                return null;
            }
            if (mention.isNamedPerson()) {
                found = mention;
                break;
            }
        }
        return found;
    }

    private boolean isDescribed(Mentions.Located named, String noun) {
        if (!fits(named, noun)) {
            return false;
        }
        int sentence = document.sentenceOf(document.tokenAt(named.span().start()));
        boolean opens =
                document.start(document.firstToken(sentence)) == named.span().start();
        int end = named.span().end();
        String behind = document.text().substring(end, Math.min(document.text().length(), end + REACH));
        var aged = AGED.matcher(behind);
        boolean known = nominals.isCalled(named.entity(), noun);
        return opens
                && (known || (aged.lookingAt() && !isOtherwiseCalled(named, noun)))
                && !(aged.lookingAt()
                        && VICTIM.matcher(behind.substring(aged.end())).lookingAt());
    }

    /**
     * “A bus driver says she is no hero.” before “I am 60,” Ann Lee said”: whom the next paragraph quotes and calls
     * nothing.
     */
    private boolean speaksNext(Mentions.Located named, int lead, String noun) {
        int start = named.span().start();
        boolean behindMark = start > 2 && MARKS.indexOf(document.text().charAt(start - 2)) >= 0;
        return behindMark
                && named.entity().role() == null
                && document.paragraphAt(start) == document.paragraphAt(lead) + 1
                && fits(named, noun)
                && SAYS.matcher(document.text())
                        .region(named.span().end(), document.text().length())
                        .lookingAt();
    }

    private static boolean fits(Mentions.Located named, String noun) {
        Gender gender = Nouns.gender(noun);
        Gender other = named.entity().gender();
        return gender == Gender.UNKNOWN || other == Gender.UNKNOWN || gender == other;
    }

    /** “A lawyer” is not “Police Chief Ann Lee, 58,”. */
    private static boolean isOtherwiseCalled(Mentions.Located named, String noun) {
        String role = named.entity().role();
        return role != null
                && Titles.isTitle(Nouns.last(role))
                && !role.toLowerCase(Locale.ROOT).contains(noun);
    }
}
