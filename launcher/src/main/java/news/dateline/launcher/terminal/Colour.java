package news.dateline.launcher.terminal;

/** Inks every terminal has (ECMA-48, Select Graphic Rendition). */
public enum Colour {
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35"),
    CYAN("36");

    static final String END = "\u001b[0m";

    private final String parameter;

    Colour(String parameter) {
        this.parameter = parameter;
    }

    String start() {
        return "\u001b[" + parameter + "m";
    }
}
