/**
 * Whether everything that was read came out again: the lines of {@code ops.ledger.v1}, each checked against the records
 * that the logs really hold.
 */
@NullMarked
package news.dateline.console.ledger;

import org.jspecify.annotations.NullMarked;
