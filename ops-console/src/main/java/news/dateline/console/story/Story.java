package news.dateline.console.story;

import java.util.List;

/**
 * What is known of a story.
 *
 * @param id of the article
 * @param steps in order of time
 * @param complete whether everything could be searched in time
 */
public record Story(String id, List<Step> steps, boolean complete) {}
