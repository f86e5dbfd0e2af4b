/** What the person at the keyboard sees: output, colour, width, and how a command ends. */
@NullMarked
package news.dateline.launcher.terminal;

import org.jspecify.annotations.NullMarked;
