// Whether everything that was read came out again: by stage and minute, what does not add up, and how long the way takes.

import { h, show, table } from "./dom.js";
import { get } from "./api.js";
import { staleNote } from "./stale.js";
import { count, duration, plural, time, urgency } from "./format.js";

const FATES = [
  ["out", "Out"], ["notices", "Notices"], ["duplicates", "Duplicates"], ["stale", "Stale"],
  ["held", "Held"], ["withdrawn", "Withdrawn"], ["dead", "Dead"],
];

export function ledgerView(main, _, { guarded }) {
  const body = h("div");
  show(main, h("div", { class: "head" }, h("h1", {}, "Ledger"),
    h("p", { class: "dim" }, "Each record a stage read, and what became of it; the last hour")), body);

  async function refresh() {
    const ledger = await guarded(() => get("ledger"));
    if (!ledger) return;
    show(body, staleNote(ledger.stale), verdict(ledger), ledger.stages.map(stageCard), waysCard(ledger.ages));
  }

  refresh();
  return { onLag: refresh };
}

const verdict = (ledger) => ledger.unbalanced.length === 0
  ? !ledger.stale && h("p", { class: "reason", "data-tone": "ok" }, ledger.stages.length ? "Everything adds up: in = out + notices + duplicates + stale + held + withdrawn + dead, and the logs hold as many records as were read." : "No stage has read anything in the last hour.")
  : h("section", { class: "card flush" }, h("h2", {}, "What does not add up"),
    table("What does not add up", [{ title: "Partition", row: true }, { title: "What", wide: true }, { title: "Offsets" }, { title: "Minute" }, { title: "Found" }],
      ledger.unbalanced.map((one) => [`${one.stage}, ${one.topic}-${one.partition}`, one.reason,
        one.to - one.from === 1 ? count(one.from) : `${count(one.from)} to ${count(one.to - 1)}`, time(one.minute), time(one.since)])));

function stageCard(stage) {
  const cells = (totals) => [count(totals.in), ...FATES.map(([name]) => count(totals.fates[name]))];
  return h("section", { class: "card flush", "aria-label": `Ledger of ${stage.stage}, ${stage.topic}` },
    h("h2", {}, stage.stage, " ", h("span", { class: "tag" }, stage.topic)),
    table(`What became of the records that ${stage.stage} read from ${stage.topic}`,
      [{ title: "Minute", row: true }, { title: "In", number: true }, ...FATES.map(([, title]) => ({ title, number: true }))],
      [["last hour", ...cells(stage.hour)], ...stage.minutes.slice(0, 10).map((minute) => [time(minute.minute), ...cells(minute)])]),
    stage.minutes.length > 10 && h("p", { class: "empty" }, `and ${plural(stage.minutes.length - 10, "minute")} before`));
}

const waysCard = (ways) => ways.length > 0 && h("section", { class: "card flush" }, h("h2", {}, "How old stories are on their way"),
  table("Mean ages of stories by provider and urgency",
    [{ title: "Provider", row: true }, { title: "Urgency" }, { title: "Items", number: true }, { title: "Agency to ingest", number: true },
      { title: "to enriched", number: true }, { title: "to sink", number: true }, { title: "Whole way", number: true }, { title: "Oldest", number: true }],
    ways.map((way) => [way.provider, urgency(way.urgency), count(way.items),
      duration(way.toIngest), duration(way.toEnriched), way.toSink === undefined || way.toSink === null ? "–" : duration(way.toSink), duration(way.whole), duration(way.most)])));
