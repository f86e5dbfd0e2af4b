package news.dateline.extraction.quote;

import news.dateline.extraction.text.Span;

/**
 * A stretch of one paragraph between quotation marks.
 *
 * @param outer from the opening mark to after the closing one; to the paragraph's last word if the closing one is
 *     missing
 * @param inner what stands between the marks
 * @param closed whether a closing mark was found
 * @param single whether the marks are single ones, as in headlines
 */
record MarkedStretch(Span outer, Span inner, boolean closed, boolean single) {}
