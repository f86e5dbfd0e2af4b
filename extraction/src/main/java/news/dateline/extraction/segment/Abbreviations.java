package news.dateline.extraction.segment;

import java.util.HashMap;
import java.util.Map;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/** Words that keep their full stop, and what the stop says about the sentence. Facts of usage, collected by hand. */
final class Abbreviations {

    /** What may stand behind an abbreviation. */
    enum Kind {
        /** A name follows: “Mr.”, “Sen.”; never the end of a sentence before a capital. */
        TITLE,
        /** An abbreviation only before a number: “No. 5”, “Sept. 11”. */
        BEFORE_NUMBER,
        /** May end a sentence: “Inc.”, “a.m.”, “Jr.”; the next word decides. */
        OPEN
    }

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        put(Kind.TITLE, """
                Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Gov Govs Rep Reps Pres Gen Lt Col Maj Capt Cmdr Cpt Cpl Sgt Pvt
                Adm Brig Ens Det Insp Supt Sr Sra Srta St Ste Ft Mt Hon Rev Revs Fr Msgr Atty Amb Ald Asst Assoc
                Messrs Mmes Mme Mlle MM Hr Treas Cllr Const Hn Pte PFC Spc Lieut
                vs v cf viz ca c Mgr Pfr Dir Ing Dipl Ayat Sh Rt Gob Lic Dña Dn Rs Md Mohd Abp Bp""");
        put(Kind.BEFORE_NUMBER, """
                No Nos Nr Art Arts Sec Secs Fig Figs Vol Vols Ch Chap p pp Pt Ex Op para paras art sec no nos nr
                Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec jan feb mar apr jun jul aug sep sept oct nov dec
                Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun approx est max min Tel tel Bd Abs Str""");
        put(Kind.OPEN, """
                Inc Corp Co Cos Ltd LLC Plc Jr Sr Esq etc al Ave Blvd Rd Sq Hwy Calif Conn Ariz Ala Ark Colo
                Fla Ga Ill Ind Kan Ky La Mass Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Penn Tenn Tex
                Va Vt Wis Wyo Del Que Alta Sask Bhd Tbk Pty Pvt Est Dak Ph.D Intl Mfg Natl Govt Assn
                Bldg Dept Univ Bros Comm Cong Dist ed eds e.g i.e bzw usw Mio Mrd Tsd sog evtl ggf inkl zzgl""");
    }

    private Abbreviations() {}

    private static void put(Kind kind, String words) {
        for (String word : WordList.of(words)) {
            KINDS.putIfAbsent(word, kind);
        }
    }

    /** What the word is when a full stop follows it; absent if the stop is a stop. */
    static @Nullable Kind kindOf(String word) {
        if (isInitial(word)) {
            return Kind.TITLE;
        }
        Kind kind = KINDS.get(word);
        if (kind == null && isFormerTitle(word)) {
            return Kind.TITLE;
        }
        return kind == null && isDotted(word) ? Kind.OPEN : kind;
    }

    /** “then-Sen.”, “ex-Gov.”, “Vice-Adm.” */
    private static boolean isFormerTitle(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0
                && hyphen + 2 < word.length()
                && Character.isUpperCase(word.charAt(hyphen + 1))
                && KINDS.get(word.substring(hyphen + 1)) == Kind.TITLE;
    }

    /** A single capital, as before a surname. */
    static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** One or two letters at a time, divided by full stops: “U.S”, “a.m”, “D.C”. */
    static boolean isDotted(String word) {
        int letters = 0;
        boolean dotted = false;
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) == '.') {
                dotted = true;
                letters = 0;
            } else if (!Character.isLetter(word.charAt(at)) || ++letters > 2) {
                return false;
            }
        }
        return dotted;
    }
}
