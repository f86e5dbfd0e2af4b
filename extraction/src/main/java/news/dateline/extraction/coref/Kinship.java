package news.dateline.extraction.coref;

import java.util.Set;
import news.dateline.extraction.text.WordList;

/** Nouns for relatives by blood or by marriage. */
public final class Kinship {
    private static final Set<String> NOUNS = WordList.of("""
            wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandfather grandmother
            grandson granddaughter stepfather stepmother stepson stepdaughter fiancé fiancée girlfriend boyfriend widow
            widower twin""");

    private Kinship() {}

    /**
     * Whether the noun, in the singular and in small letters, says whose relative somebody is. Not “partner”, who may
     * be one in business.
     */
    public static boolean isKin(String noun) {
        return NOUNS.contains(noun);
    }
}
