/** Token files as the CoNLL shared tasks have them: a token a line, blank lines between sentences. */
@NullMarked
package news.dateline.launcher.conll;

import org.jspecify.annotations.NullMarked;
