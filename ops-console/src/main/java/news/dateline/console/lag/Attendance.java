package news.dateline.console.lag;

/** Whether somebody is there to read a partition. */
public enum Attendance {
    /** A member of the group holds it. */
    ASSIGNED,
    /** The group has members, none of them holds it. */
    UNASSIGNED,
    /** The group is distributing its partitions anew. */
    REBALANCING,
    /** The group has no members. */
    DESERTED
}
