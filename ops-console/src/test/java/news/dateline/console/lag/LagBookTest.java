package news.dateline.console.lag;

import static news.dateline.console.lag.Scene.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LagBookTest {
    private final Scene scene = new Scene();

    @Test
    void isOkWhenEverythingIsRead() {
        GroupLag group = scene.produces(10).commits(10L).look();

        assertThat(group.status()).isEqualTo(Status.OK);
        assertThat(group.reason()).isEqualTo("every record is read");
        assertThat(group.timeLag()).isZero();
    }

    @Test
    void countsNoTransactionMarkerAsUnread() {
        GroupLag group = scene.produces(10).commits(10L).writesMarker().after(Duration.ofMinutes(10));

        assertThat(group.lag()).isZero();
        assertThat(group.status()).isEqualTo(Status.OK);
    }

    @Test
    void measuresTimeLagByTheOldestUnreadRecordOnAQuietTopic() {
        scene.produces(3).commits(2L);

        GroupLag group = scene.after(Duration.ofSeconds(40));

        assertThat(group.lag()).isEqualTo(1);
        assertThat(group.timeLag()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void isStalledWhenTheCommitStandsStillUnderAMember() {
        scene.produces(5).commits(3L);

        GroupLag group = scene.after(Duration.ofMinutes(2));

        assertThat(group.status()).isEqualTo(Status.STALLED);
        assertThat(group.reason())
                .isEqualTo("news.raw.v1-0: the committed offset stands at 3 since 12:00:00 UTC though a member holds"
                        + " it, and 2 records wait, the oldest 2 min old");
    }

    @Test
    void isStalledOnTheVeryFirstRecord() {
        GroupLag group = scene.produces(1).after(Duration.ofMinutes(2));

        assertThat(group.status()).isEqualTo(Status.STALLED);
        assertThat(group.reason()).contains("nothing is committed since");
    }

    @Test
    void isNotStalledWhenTheRecordsHaveOnlyJustCome() {
        scene.produces(3).commits(3L).after(Duration.ofHours(1));

        assertThat(scene.produces(1).look().status()).isEqualTo(Status.OK);
    }

    @Test
    void isStoppedWhenNobodyIsThereAndRecordsWait() {
        scene.has().produces(5).commits(3L);

        GroupLag group = scene.after(Duration.ofSeconds(30));

        assertThat(group.status()).isEqualTo(Status.STOPPED);
        assertThat(group.reason()).contains("the group has no members, and 2 records wait");
    }

    @Test
    void isStoppedWhereNoMemberHoldsThePartition() {
        Member elsewhere = new Member("other", "other", "/127.0.0.1", java.util.Set.of());
        scene.has(elsewhere).produces(5).commits(3L);

        assertThat(scene.after(Duration.ofSeconds(30)).reason()).contains("no member holds the partition");
    }

    @Test
    void hasNoMembersWhenNobodyIsThereAndNothingWaits() {
        GroupLag group = scene.has().produces(5).commits(5L).after(Duration.ofMinutes(5));

        assertThat(group.status()).isEqualTo(Status.NO_MEMBERS);
    }

    @Test
    void isNotStoppedWhileAConsumerWithoutMembershipReads() {
        scene.has().produces(1).commits(0L);

        GroupLag group =
                scene.during(Duration.ofMinutes(5), s -> s.commits(s.logEnd()).produces(1));

        assertThat(group.status()).isEqualTo(Status.OK);
    }

    @Test
    void isRewoundUntilItHasReadUpToThereAgain() {
        scene.produces(100).commits(100L).look();

        GroupLag rewound = scene.commits(40L).after(Duration.ofSeconds(5));
        GroupLag again = scene.commits(100L).after(Duration.ofSeconds(5));

        assertThat(rewound.status()).isEqualTo(Status.REWOUND);
        assertThat(rewound.reason())
                .contains("went back from 100 to 40 at 12:00:00 UTC: 60 records will be read again");
        assertThat(again.status()).isEqualTo(Status.OK);
    }

    @Test
    void remembersTheFurthestCommitWhenItGoesBackTwice() {
        scene.produces(100).commits(100L).look();
        scene.commits(40L).after(Duration.ofSeconds(5));
        scene.commits(50L).after(Duration.ofSeconds(5));

        assertThat(scene.commits(10L).after(Duration.ofSeconds(5)).reason()).contains("from 100 to 10");
    }

    @Test
    void forgetsEverythingWhenTheTopicIsMadeAnew() {
        scene.produces(100).commits(100L).look();

        GroupLag group = scene.recreatesTopic().produces(5).commits(5L).after(Duration.ofSeconds(5));

        assertThat(group.status()).isEqualTo(Status.OK);
    }

    @Test
    void saysSoWhenRetentionDeletedWhatWasNotRead() {
        GroupLag group = scene.produces(100).commits(10L).deletesBelow(60).look();

        assertThat(group.status()).isEqualTo(Status.BEHIND);
        assertThat(group.reason()).contains("retention deleted 50 records before they were read");
        assertThat(group.lag()).isEqualTo(40);
    }

    @Test
    void isBehindAndSaysWhenItWillHaveCaughtUp() {
        scene.produces(10_000).commits(0L).after(Duration.ofSeconds(90));
        long[] at = {0};

        GroupLag group = scene.during(Duration.ofMinutes(4), s -> s.commits(at[0] += 100));

        assertThat(group.status()).isEqualTo(Status.BEHIND);
        assertThat(group.reason()).contains("caught up in about 4 min");
        assertThat(group.caughtUpAt()).isNotNull();
    }

    @Test
    void isBehindAndSaysThatItIsGrowing() {
        scene.produces(10_000).commits(0L);
        long[] at = {0};

        GroupLag group =
                scene.during(Duration.ofMinutes(4), s -> s.produces(100).commits(at[0] += 50));

        assertThat(group.reason()).contains("growing by 10 records/s");
        assertThat(group.caughtUpAt()).isNull();
    }

    @Test
    void isNeitherStalledNorStoppedWhileRebalancing() {
        scene.produces(5).commits(3L).rebalances(true);

        assertThat(scene.after(Duration.ofMinutes(2)).status()).isEqualTo(Status.BEHIND);
    }

    @Test
    void tellsARebalanceWithItsDurationAndReason() {
        scene.produces(1).commits(1L).look();
        scene.rebalances(true).after(Duration.ofSeconds(10));

        GroupLag group = scene.rebalances(false)
                .has(member("enrich-2"), member("enrich-3"))
                .after(Duration.ofSeconds(5));

        assertThat(group.rebalances())
                .containsExactly(new Rebalance(
                        scene.now().minusSeconds(15), Duration.ofSeconds(10), "2 members joined, 1 member left"));
    }

    @Test
    void countsTheRebalancesOfAStorm() {
        int[] turn = {0};

        GroupLag group = scene.during(Duration.ofMinutes(5), s -> s.has(member("m" + turn[0]++)));

        assertThat(group.rebalancesInTenMinutes()).isEqualTo(50);
        assertThat(group.rebalances().get(0).reason()).isEqualTo("1 member joined, 1 member left");
    }

    @Test
    void forgetsADeletedGroup() {
        LagBook book = new LagBook(Limits.DEFAULT);
        book.after(
                scene.now(), List.of(new GroupReading("g", "classic", "Empty", false, List.of(), java.util.Map.of())));

        assertThat(book.after(scene.now(), List.of()).groups()).isEmpty();
    }

    /** Half an hour of a wire: quiet stretches, bursts of some hundred records read at 40/s, commits every 15 s. */
    @Test
    void raisesNoAlarmInHalfAnHourOfBursts() {
        Random random = new Random(7);
        long[] read = {0};
        int[] step = {0};
        scene.commits(0L);

        scene.during(Duration.ofMinutes(30), s -> {
            assertThat(s.look().status()).isEqualTo(Status.OK);
            s.produces(random.nextInt(12) == 0 ? random.nextInt(600) : random.nextInt(3));
            read[0] = Math.min(s.logEnd(), read[0] + 200);
            if (step[0]++ % 3 == 0) {
                s.commits(read[0]);
            }
        });
    }
}
