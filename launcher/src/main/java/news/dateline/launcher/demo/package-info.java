/** A small live wire goes through the whole pipeline while you watch. */
@NullMarked
package news.dateline.launcher.demo;

import org.jspecify.annotations.NullMarked;
