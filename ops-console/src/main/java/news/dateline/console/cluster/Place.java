package news.dateline.console.cluster;

import news.dateline.console.lag.PartitionId;

/**
 * An offset in a partition from which a group would go on reading.
 *
 * @param partition the log
 * @param offset in it
 */
record Place(PartitionId partition, long offset) {}
