package news.dateline.enrich;

import java.time.Duration;
import java.time.Instant;
import news.dateline.enrich.lifecycle.StoryState;
import news.dateline.model.Lifecycle;

/**
 * How long a story is remembered after its last version. One that is held is remembered until it is not.
 *
 * @param live of a published story; when it returns later, it is taken as new
 * @param withdrawn of a withdrawn story; longer, so that no late version brings it back
 */
record Retention(Duration live, Duration withdrawn) {
    boolean isOver(StoryState story, Instant now) {
        return story.standing() != Lifecycle.State.HELD
                && story.seenAt().plus(lengthFor(story)).isBefore(now);
    }

    private Duration lengthFor(StoryState story) {
        return story.standing() == Lifecycle.State.WITHDRAWN ? withdrawn : live;
    }
}
