package news.dateline.console.story;

import java.util.List;

/**
 * What is known of a story.
 *
 * @param id of the article
 * @param traces ids of the traces its versions are part of, in order of time (W3C Trace Context); logs have them
 * @param steps in order of time
 * @param complete whether everything could be searched in time
 */
public record Story(String id, List<String> traces, List<Step> steps, boolean complete) {}
