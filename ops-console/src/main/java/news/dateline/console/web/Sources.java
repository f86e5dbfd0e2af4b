package news.dateline.console.web;

import news.dateline.console.alarm.AlarmBell;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.letter.LetterBox;
import news.dateline.console.letter.LetterDesk;
import news.dateline.console.watch.Lookout;

/**
 * Where the answers come from.
 *
 * @param lookout how the groups stand
 * @param records single records
 * @param letters dead letters
 * @param desk what is done with them
 * @param bell the alarms
 */
public record Sources(Lookout lookout, RecordReader records, LetterBox letters, LetterDesk desk, AlarmBell bell) {}
