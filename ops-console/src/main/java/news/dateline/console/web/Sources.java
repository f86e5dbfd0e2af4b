package news.dateline.console.web;

import news.dateline.console.alarm.AlarmBell;
import news.dateline.console.cluster.RecordReader;
import news.dateline.console.feed.Feeds;
import news.dateline.console.held.DecisionDesk;
import news.dateline.console.held.HeldArticles;
import news.dateline.console.held.Notices;
import news.dateline.console.ledger.LedgerWatch;
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
 * @param held articles that wait for their hour
 * @param notices that wait for a decision
 * @param decisions what is decided about them
 * @param feeds what comes from each provider
 * @param ledger whether it came out again
 */
public record Sources(
        Lookout lookout,
        RecordReader records,
        LetterBox letters,
        LetterDesk desk,
        AlarmBell bell,
        HeldArticles held,
        Notices notices,
        DecisionDesk decisions,
        Feeds feeds,
        LedgerWatch ledger) {}
