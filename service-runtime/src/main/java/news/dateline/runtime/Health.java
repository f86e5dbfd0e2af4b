package news.dateline.runtime;

import java.util.List;

/**
 * How a service is.
 *
 * @param deadly why it will not recover by itself and must be restarted; empty when it lives
 * @param busy why it does no work now; empty when it is ready
 */
public record Health(List<String> deadly, List<String> busy) {
    /** Lives and works. */
    public static final Health GOOD = new Health(List.of(), List.of());

    /** Copies its lists. */
    public Health {
        deadly = List.copyOf(deadly);
        busy = List.copyOf(busy);
    }

    public static Health dead(String why) {
        return new Health(List.of(why), List.of(why));
    }

    public static Health notReady(String why) {
        return new Health(List.of(), List.of(why));
    }

    public boolean live() {
        return deadly.isEmpty();
    }

    public boolean ready() {
        return live() && busy.isEmpty();
    }
}
