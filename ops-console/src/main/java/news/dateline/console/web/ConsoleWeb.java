package news.dateline.console.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.console.story.StoryFinder;
import news.dateline.console.watch.Lookout;
import org.eclipse.jetty.server.Handler;

/** Everything the console answers over HTTP. */
public final class ConsoleWeb {
    private ConsoleWeb() {}

    /** @param tokens who may come in; none lets in whoever asks from this machine */
    public static Handler handler(Sources sources, Tokens tokens, Clock clock) {
        Lookout lookout = sources.lookout();
        EventStream events = new EventStream();
        lookout.onLook(standing -> events.publish("lag", Answer.json(LagRoutes.summary(standing))));
        List<Route> routes = new ArrayList<>(new SessionRoutes(tokens).all());
        routes.addAll(new LagRoutes(lookout, clock).all());
        routes.addAll(new RecordRoutes(sources.records()).all());
        routes.addAll(new LetterRoutes(sources.letters(), sources.desk(), sources.records()).all());
        routes.addAll(new HeldRoutes(sources.held(), sources.notices(), sources.decisions()).all());
        routes.addAll(new FeedRoutes(sources.feeds()).all());
        routes.addAll(new LedgerRoutes(sources.ledger()).all());
        routes.addAll(new StoryRoutes(new StoryFinder(sources.records(), clock), sources.records()).all());
        routes.add(Route.get(
                "alarms", ask -> Answer.of(Map.of("alarms", sources.bell().ringing()))));
        return new Guard(tokens, new Handler.Sequence(events, new ApiHandler(routes), new Page()));
    }
}
