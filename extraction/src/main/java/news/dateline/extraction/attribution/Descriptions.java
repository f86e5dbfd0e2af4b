package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.WordList;

/**
 * What an article calls the persons and bodies it names: titles before the name (“the Belgian striker Ann Lee”),
 * appositions behind it (“Ann Lee, a lawyer for”), and what it says they are (“Ann Lee is a lawyer”). In small letters,
 * each from its first word to its noun.
 */
final class Descriptions {
    private static final int REACH = 110;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** What no title goes across. */
    private static final String ENDS = ".,;:“”\"()\n–—";

    /** “Dr. ” */
    private static final Pattern TITLE = Pattern.compile("(\\p{Lu}\\p{Ll}{1,4}\\.) $");

    private static final Pattern BEHIND = Pattern.compile(
            "(?:, (?:\\d+, )?|, who (?:is|was) |,? (?:is|was|became|remains) |, (?:and )?)"
                    + "((?:an?|the|its|his|her|their|one of the|[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,3}['’]s)?[^.,;:“”\"()\\n–—]{3,60})");
    /** Where a noun phrase ends: “a lawyer for the city”. */
    private static final Pattern REST = Pattern.compile(
            " (?:of|at|for|in|on|from|with|to|by|who|that|which|whose|where|when|as|and|said|says|told|was|is|has|had) .*$");

    private static final Map<String, String> ABBREVIATED = Map.ofEntries(
            Map.entry("sen.", "senator"),
            Map.entry("rep.", "representative"),
            Map.entry("gov.", "governor"),
            Map.entry("gen.", "general"),
            Map.entry("adm.", "admiral"),
            Map.entry("col.", "colonel"),
            Map.entry("maj.", "major"),
            Map.entry("capt.", "captain"),
            Map.entry("lt.", "lieutenant"),
            Map.entry("cmdr.", "commander"),
            Map.entry("pc", "constable"),
            Map.entry("sgt.", "sergeant"),
            Map.entry("prof.", "professor"),
            Map.entry("rev.", "pastor"),
            Map.entry("dr.", "doctor"),
            Map.entry("dr", "doctor"));
    /** Nouns that news use for those who are called otherwise in full. */
    private static final Map<String, Set<String>> SAME = Map.ofEntries(
            Map.entry("lawmaker", WordList.of("senator representative congressman congresswoman legislator mp deputy")),
            Map.entry("legislator", WordList.of("senator representative congressman congresswoman lawmaker mp")),
            Map.entry("congressman", Set.of("representative")),
            Map.entry("congresswoman", Set.of("representative")),
            Map.entry("leader", WordList.of("president premier chancellor minister king")),
            Map.entry("premier", Set.of("minister")),
            Map.entry("boss", WordList.of("executive ceo chairman chairwoman manager director coach")),
            Map.entry("manager", Set.of("coach")),
            Map.entry("coach", Set.of("manager")),
            Map.entry("executive", WordList.of("ceo chief")),
            Map.entry("spokesperson", WordList.of("spokesman spokeswoman")),
            Map.entry("officer", WordList.of("""
                    sergeant constable detective inspector superintendent lieutenant captain major colonel general commander
                    trooper""")),
            Map.entry("lawyer", WordList.of("attorney solicitor barrister counsel")),
            Map.entry("attorney", WordList.of("lawyer prosecutor")),
            Map.entry("prosecutor", Set.of("attorney")),
            Map.entry(
                    "scientist",
                    WordList.of("biologist physicist chemist geologist astronomer ecologist climatologist")),
            Map.entry("academic", WordList.of("professor lecturer scholar")),
            Map.entry("doctor", WordList.of("physician surgeon paediatrician pediatrician")),
            Map.entry("clergyman", WordList.of("bishop archbishop priest vicar pastor")),
            Map.entry("official", WordList.of("secretary commissioner undersecretary")));

    private final Segmented document;
    private final Mentions mentions;
    private final IdentityHashMap<Entity, Set<String>> said = new IdentityHashMap<>();
    /** By kind and noun, so that a long text with many nouns stays linear. */
    private final Map<String, List<Entity>> known = new HashMap<>();

    Descriptions(Segmented document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** Those of the kind whom the article calls by the noun, in small letters. */
    List<Entity> bearers(String noun, EntityType type) {
        return known.computeIfAbsent(type + " " + noun, any -> find(noun, type));
    }

    private List<Entity> find(String noun, EntityType type) {
        List<Entity> bearers = new ArrayList<>();
        for (Entity entity : mentions.entities()) {
            boolean kind = entity.type() == type && !(type == EntityType.PERSON && entity.plural());
            if (kind && of(entity).stream().anyMatch(description -> says(description, noun))) {
                bearers.add(entity);
            }
        }
        return bearers;
    }

    /** Whether the article calls the entity by the word, too. */
    boolean holds(Entity entity, String word) {
        return of(entity).stream().anyMatch(description -> (" " + description + " ").contains(" " + word + " "));
    }

    private static boolean says(String description, String noun) {
        String last = Nouns.last(description);
        String full = ABBREVIATED.getOrDefault(last, last);
        return full.equals(noun) || SAME.getOrDefault(noun, Set.of()).contains(full);
    }

    private Set<String> of(Entity entity) {
        return said.computeIfAbsent(entity, this::collect);
    }

    private Set<String> collect(Entity entity) {
        Set<String> found = new LinkedHashSet<>();
        if (entity.role() != null) {
            found.add(nounPhrase(entity.role()));
        }
        String text = document.text();
        entity.mentions().stream()
                .filter(mention -> mention.isNamed())
                .limit(20)
                .forEach(mention -> {
                    int start = mention.span().start();
                    int end = mention.span().end();
                    Matcher title = TITLE.matcher(text.substring(Math.max(0, start - 8), start));
                    if (title.find()) {
                        found.add(title.group(1).toLowerCase(Locale.ROOT));
                    }
                    titles(before(text, start), found);
                    Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
                    if (behind.lookingAt()) {
                        found.add(nounPhrase(behind.group(1)));
                    }
                });
        return found;
    }

    /** The words of the sentence part that ends there. */
    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && end - start < REACH && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String nounPhrase(String words) {
        return REST.matcher(words.strip() + " ").replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }

    /** The words right before a name, up to it: each of the last four may be the noun, with titles behind it. */
    private static void titles(String before, Set<String> found) {
        List<String> words = List.of(SPACES.split(before.strip()));
        for (int end = words.size(); end > Math.max(0, words.size() - 4); end--) {
            String word = words.get(end - 1);
            if (word.isEmpty()) {
                return;
            }
            found.add(String.join(" ", words.subList(Math.max(0, end - 5), end)).toLowerCase(Locale.ROOT));
            if (!Character.isUpperCase(word.charAt(0))) {
                return; // “the striker Ann Lee”: nothing before the noun is one
            }
        }
    }
}
