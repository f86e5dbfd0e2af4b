/**
 * The operations console. {@code lag} judges, {@code cluster} asks the broker, {@code history} remembers, {@code watch}
 * does so again and again, {@code web} shows it; here it is put together.
 */
@NullMarked
package news.dateline.console;

import org.jspecify.annotations.NullMarked;
