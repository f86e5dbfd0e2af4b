// How the groups stand: all of them, or one with its partitions, members, rebalances and its last 24 hours.

import { h, show, table } from "./dom.js";
import { get } from "./api.js";
import { ago, count, duration, plural, rate, time } from "./format.js";
import { pill, rank, tone } from "./status.js";
import { lagChart, together } from "./chart.js";
import { recordCard } from "./record.js";

export function lagView(main, [name], context) {
  return name ? groupView(main, name, context) : overview(main);
}

const trend = (group) => {
  if (group.lag === 0) return "caught up";
  if (group.caughtUpAt) return `caught up in about ${duration((new Date(group.caughtUpAt) - Date.now()) / 1000)}`;
  const growth = group.producedPerSecond - group.consumedPerSecond;
  return growth > 0.01 ? `growing by ${rate(growth)}` : "not shrinking";
};

function overview(main) {
  const head = h("div", { class: "head" }, h("h1", {}, "Consumer groups"), h("p", { class: "dim", id: "summary" }));
  const body = h("div", { class: "card flush" });
  show(main, head, body);
  return {
    onLag(lag) {
      const groups = [...lag.groups].sort((a, b) => rank(b.status) - rank(a.status) || b.timeLagSeconds - a.timeLagSeconds || (a.name < b.name ? -1 : 1));
      const bad = groups.filter((group) => group.alarming).length;
      head.querySelector("#summary").textContent = `${plural(groups.length, "group")}; ${bad ? `${bad} to look at` : "none to look at"}`;
      if (!groups.length) return show(body, h("p", { class: "empty" }, "No group reads the topics watched."));
      show(body, table("Consumer groups and how they stand", [
        { title: "Group", row: true }, { title: "Status", wide: true },
        { title: "Oldest unread", number: true }, { title: "Unread", number: true },
        { title: "In", number: true }, { title: "Read", number: true }, { title: "Members", number: true },
      ], groups.map((group) => [
        h("a", { href: `#/lag/${encodeURIComponent(group.name)}`, "data-key": group.name }, group.name),
        [pill(group.status), h("span", { class: "why" }, group.reason)],
        duration(group.timeLagSeconds), plural(group.lag, "record"),
        rate(group.producedPerSecond), rate(group.consumedPerSecond), count(group.memberCount),
      ])));
    },
  };
}

function groupView(main, name, { guarded }) {
  const parts = ["top", "figures", "reason", "chart", "partitions", "record", "members"].map((id) => h("div", { id }));
  const [top, figures, reason, chart, partitions, record, members] = parts;
  show(main, parts);
  let drawn = 0;

  async function refresh() {
    const group = await guarded(() => get("lag/group", { name }));
    if (!group) return;
    show(top, h("div", { class: "head" },
      h("h1", {}, h("a", { href: "#/lag" }, "Groups"), " / ", name), h("p", { class: "row" }, pill(group.status), h("span", { class: "tag" }, `${group.protocol}, ${group.state}`))));
    show(figures, figuresOf(group));
    show(reason, h("p", { class: "reason", "data-tone": tone(group.status) }, group.reason));
    show(partitions, partitionsOf(group, (partition) => showRecord(partition)));
    show(members, membersOf(group), rebalancesOf(group));
    if (Date.now() - drawn > 60000) await draw();
  }

  async function draw() {
    drawn = Date.now();
    const points = together(await guarded(() => get("lag/history", { name })) ?? {});
    const canvas = h("div", { class: "chart" });
    show(chart, h("section", { class: "card" }, h("h2", {}, "The last 24 hours"),
      points.length > 1 ? canvas : h("p", { class: "dim" }, "A curve needs two minutes; this is the first.")));
    if (points.length > 1) {
      lagChart(canvas, points);
      const worst = points.reduce((a, b) => b.timeLagSeconds > a.timeLagSeconds ? b : a);
      canvas.setAttribute("role", "img");
      canvas.setAttribute("aria-label", `${plural(points.length, "minute")} seen; at worst, at ${time(worst.minute)}, the oldest unread record was ${duration(worst.timeLagSeconds)} old and ${plural(worst.lag, "record")} waited`);
    }
  }

  async function showRecord(partition) {
    const place = { topic: partition.topic, partition: partition.partition, offset: Math.max(partition.committed ?? 0, partition.logStart) };
    const found = await guarded(() => get("record", place));
    if (found) {
      show(record, recordCard(`The record ${name} stands on`, found));
      record.scrollIntoView({ block: "nearest" });
    }
  }

  refresh();
  return { onLag: refresh };
}

const figuresOf = (group) => h("dl", { class: "figures" }, [
  ["Oldest unread record", duration(group.timeLagSeconds), group.timeLagSeconds ? "old" : "all are read"],
  ["Unread", plural(group.lag, "record"), trend(group)],
  ["Coming in", rate(group.producedPerSecond), "half-life of one minute"],
  ["Being read", rate(group.consumedPerSecond), "half-life of one minute"],
  ["Rebalances", count(group.rebalancesInTenMinutes), "in ten minutes"],
].map(([title, figure, note]) => h("div", {}, h("dt", {}, title), h("dd", {}, figure, h("small", {}, note)))));

const partitionsOf = (group, onRecord) => h("section", { class: "card flush" }, h("h2", {}, "Partitions"),
  group.partitions.length === 0 ? h("p", { class: "empty" }, "Nothing committed, nothing held.") :
  table(`Partitions read by ${group.name}`, [
    { title: "Partition", row: true }, { title: "Status", wide: true }, { title: "Oldest unread", number: true },
    { title: "Unread", number: true }, { title: "Committed", number: true }, { title: "End", number: true }, { title: "Held by" }, { title: "Record" },
  ], [...group.partitions].sort((a, b) => rank(b.status) - rank(a.status) || b.timeLagSeconds - a.timeLagSeconds).map((partition) => [
    `${partition.topic}-${partition.partition}`,
    [pill(partition.status), h("span", { class: "why" }, partition.reason)],
    duration(partition.timeLagSeconds), count(partition.lag),
    partition.committed === undefined ? "none" : count(partition.committed), count(partition.logEnd), partition.member ?? "nobody",
    partition.lag > 0 ? h("button", { class: "link", "data-key": `${partition.topic}-${partition.partition}`, onclick: () => onRecord(partition),
      "aria-label": `Show the record ${partition.topic}-${partition.partition} stands on` }, "show") : "–",
  ])));

const membersOf = (group) => h("section", { class: "card flush" }, h("h2", {}, "Members"),
  group.members.length === 0 ? h("p", { class: "empty" }, "Nobody is in this group.") :
  table(`Members of ${group.name}`, [{ title: "Client", row: true }, { title: "Host" }, { title: "Partitions", number: true }, { title: "Id", wide: true }],
    group.members.map((member) => [member.client, member.host, count(member.partitions), h("span", { class: "mono dim" }, member.id)])));

const rebalancesOf = (group) => h("section", { class: "card flush" }, h("h2", {}, "Rebalances seen"),
  group.rebalances.length === 0 ? h("p", { class: "empty" }, "None since the console began to look.") :
  table(`Rebalances of ${group.name}`, [{ title: "When", row: true }, { title: "Lasted", number: true }, { title: "What had changed", wide: true }],
    [...group.rebalances].reverse().map((rebalance) => [
      `${time(rebalance.at)}, ${ago(rebalance.at)}`,
      rebalance.lastedSeconds ? duration(rebalance.lastedSeconds) : "less than a look", rebalance.reason])));
