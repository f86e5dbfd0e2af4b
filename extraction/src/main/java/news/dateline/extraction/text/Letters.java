package news.dateline.extraction.text;

/** How a word is written. */
public final class Letters {
    private Letters() {}

    /** Whether the word, which is not empty, begins with a capital: “Mayor”, “UN”; not “1st”. */
    public static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Whether the word, which is not empty, begins with a small letter: “mayor”, “iPhone”; not “1st”. */
    public static boolean isSmall(String word) {
        return Character.isLowerCase(word.charAt(0));
    }
}
