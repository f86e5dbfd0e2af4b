package news.dateline.launcher.demo;

/** What the demonstration saw. Not thread-safe. */
final class Tally {
    int deliveries;
    int stories;
    int updates;
    int withdrawn;
    int held;
    int dropped;
    int refused;

    String summary() {
        return counted(deliveries, "delivery", "deliveries") + ": " + counted(stories, "story", "stories") + ", "
                + counted(updates, "new version", "new versions") + ", " + withdrawn + " withdrawn, " + held + " held, "
                + dropped + " out of date, " + refused + " refused";
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
