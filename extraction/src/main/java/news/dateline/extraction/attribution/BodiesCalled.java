package news.dateline.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Which body “the union” or “the central bank” means that speaks: of those named before the one whose name has a word
 * of such bodies, of several the one last named in the reporter's own words.
 */
final class BodiesCalled {
    private static final Set<String> PAPERS = WordList.of(
            "times post star globe gazette journal herald tribune guardian telegraph mail examiner chronicle inquirer sun "
                    + "courier ledger argus bee dispatch advertiser observer independent mirror express record echo "
                    + "bugle sentinel week newspaper news register citizen");
    private static final Set<String> FORCES =
            WordList.of("police rcmp opp constabulary garda spvm nypd lapd met sheriff mounties");
    private static final Set<String> MILITANTS = WordList.of(
            "hamas hezbollah taliban isis al-shabab al-shabaab houthis haram jihad al-qaeda qaeda m23 eln farc");
    private static final Set<String> TEAMS = WordList.of("team club franchise");
    /** Words of names of teams that are no plurals. */
    private static final Set<String> CLUBS = WordList.of("""
            fc united city rovers wanderers athletic albion hotspur villa palace arsenal liverpool chelsea everton tottenham
            barcelona madrid bayern juventus wild lightning avalanche heat jazz magic thunder kraken impact storm sc cf""");
    /** Plurals that end the names of other bodies. */
    private static final Set<String> NO_TEAMS = WordList.of("""
            services industries partners systems nations teachers workers airlines holdings resources foods affairs sports
            news nurses stores brands studios motors pictures states technologies pharmaceuticals communications networks
            associates brothers authorities veterans parks schools games olympics times""");
    /** By noun: words of names of such bodies, in small letters. */
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("union", WordList.of("""
                    union unions unifor teamsters cupe opseu psac cupw usdaw unite unison uaw seiu afl-cio gmb rmt aslef aft
                    nea sag-aftra workers steelworkers machinists nurses teachers brotherhood guild conference federation
                    alliance association""")),
            Map.entry("party", WordList.of("""
                    party liberals conservatives ndp democrats bloc greens tories labour republicans snp reform ukip caq
                    parti gop fidesz likud afd cdu""")),
            Map.entry("central bank", WordList.of("bank reserve fed ecb riksbank bundesbank rbi rba")),
            Map.entry("bank", WordList.of("bank bancorp rbc cibc bmo scotiabank hsbc barclays citigroup jpmorgan")),
            Map.entry("newspaper", PAPERS),
            Map.entry("paper", PAPERS),
            Map.entry("daily", PAPERS),
            Map.entry("force", FORCES),
            Map.entry("police force", FORCES),
            Map.entry("police service", FORCES),
            Map.entry("utility", WordList.of("""
                    hydro hydro-québec hydro-quebec hydro-one energy power electric edison gas water light fortisbc
                    grid enbridge""")),
            Map.entry("regulator", WordList.of("""
                    authority commission agency board office ofcom ofgem ofwat health crtc fda fcc sec osc osfi bureau
                    regulator administration""")),
            Map.entry(
                    "watchdog",
                    WordList.of("authority commission agency board office ombudsman ofcom ofgem unit council")),
            Map.entry("think-tank", WordList.of("institute institution foundation centre center council trust")),
            Map.entry("think tank", WordList.of("institute institution foundation centre center council trust")),
            Map.entry("board", WordList.of("board")),
            Map.entry("carrier", WordList.of("""
                    airlines airways air jet airline westjet porter ryanair easyjet lufthansa delta jetblue qantas klm sas
                    transat flair""")),
            Map.entry("alliance", WordList.of("nato alliance")),
            Map.entry("bloc", WordList.of("eu union bloc asean mercosur bric")),
            Map.entry("militant group", MILITANTS),
            Map.entry("armed group", MILITANTS),
            Map.entry("islamist group", MILITANTS),
            Map.entry(
                    "un agency",
                    WordList.of("unicef unhcr unrwa who organization organisation programme fund iaea unesco")),
            Map.entry("first nation", WordList.of("nation nations band")),
            Map.entry("province", WordList.of("""
                    ontario quebec québec manitoba saskatchewan alberta columbia b.c. brunswick scotia newfoundland
                    labrador""")));

    private static final int FARTHEST = 40;
    /** Sentences beyond which one of several no longer comes to mind. */
    private static final int RECENT = 4;

    private final Mentions mentions;
    private final Voices voices;

    BodiesCalled(Mentions mentions, Voices voices) {
        this.mentions = mentions;
        this.voices = voices;
    }

    /**
     * The body meant; null if none may be.
     *
     * @param words of the phrase, in small letters, “the” among them
     */
    @Nullable
    Entity of(Span phrase, String words) {
        String noun = words.startsWith("the ") ? words.substring(4) : "";
        if (!TEAMS.contains(noun) && !WORDS.containsKey(noun)) {
            return null;
        }
        Entity last = null;
        boolean recent = false;
        for (Mentions.Located mention : mentions.before(phrase.start(), FARTHEST)) {
            Entity entity = mention.entity();
            if (!mention.isNamed() || entity.type() == EntityType.PERSON || !isOne(entity, noun)) {
                continue;
            }
            if (last == null) {
                last = entity;
                recent = voices.sentencesBetween(mention.span().start(), phrase.start()) <= RECENT;
            } else if (!last.key().equals(entity.key()) && (!recent || TEAMS.contains(noun))) {
                return null; // two teams play
            }
        }
        return last;
    }

    private static boolean isOne(Entity entity, String noun) {
        List<String> words = List.of(entity.name().toLowerCase(Locale.ROOT).split("[ /]", -1));
        Set<String> names = WORDS.getOrDefault(noun, CLUBS);
        return words.stream().anyMatch(names::contains) || (TEAMS.contains(noun) && isPlural(words, entity));
    }

    /** “Oslo Herons”. */
    private static boolean isPlural(List<String> words, Entity entity) {
        String last = words.get(words.size() - 1);
        boolean body = entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.OTHER;
        return body && words.size() > 1 && Nouns.isPlural(last) && !NO_TEAMS.contains(last);
    }
}
