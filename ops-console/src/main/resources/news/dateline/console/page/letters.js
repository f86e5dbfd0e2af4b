// Dead letters: by cause, then one by one; tried, sent again, set aside.

import { h, show, table } from "./dom.js";
import { get, post } from "./api.js";
import { ago, bytes, count, plural, time } from "./format.js";
import { recordCard } from "./record.js";

export function lettersView(main, [fingerprint], context) {
  return fingerprint ? causeView(main, fingerprint, context) : overview(main, context);
}

const title = (cause) => `${cause.reason} in step ${cause.step}`;

function overview(main, { guarded }) {
  const head = h("div", { class: "head" }, h("h1", {}, "Dead letters"), h("p", { class: "dim" }, "What could not be processed, by cause"));
  const body = h("div", { class: "card flush" });
  show(main, head, body);
  async function refresh() {
    const answer = await guarded(() => get("letters"));
    if (!answer) return;
    if (!answer.causes.length) return show(body, h("p", { class: "empty" }, "No dead letters. Everything that arrived could be processed."));
    show(body, table("Dead letters by cause", [
      { title: "Cause", row: true }, { title: "What was found", wide: true }, { title: "Provider" }, { title: "Waiting", number: true },
      { title: "Done", number: true }, { title: "Latest" },
    ], answer.causes.map((cause) => [
      h("a", { href: `#/letters/${cause.fingerprint}`, "data-key": cause.fingerprint }, title(cause)),
      h("span", { class: "why" }, cause.detail || "no detail"),
      cause.provider,
      cause.waiting ? h("span", { class: "pill", "data-tone": "warn" }, count(cause.waiting)) : "0",
      count(cause.replayed + cause.parked), ago(cause.last),
    ])));
  }
  refresh();
  return { onLag: refresh };
}

function causeView(main, fingerprint, { guarded, session }) {
  const [top, deeds, state, letters, record] = Array.from({ length: 5 }, () => h("div"));
  state.setAttribute("role", "status");
  show(main, top, deeds, state, letters, record);
  const may = session.role === "operate";
  let cause;

  async function refresh() {
    const answer = await guarded(() => get("letters"));
    cause = answer?.causes.find((one) => one.fingerprint === fingerprint);
    if (!cause) return show(top, h("p", { class: "empty" }, "No letters of this cause are left."));
    show(top, h("div", { class: "head" }, h("h1", {}, h("a", { href: "#/letters" }, "Dead letters"), " / ", title(cause)),
      h("p", { class: "facts" }, h("span", {}, cause.provider), h("span", {}, cause.format), h("span", {}, `${time(cause.first)} to ${time(cause.last)}`))),
      h("p", { class: "reason", "data-tone": cause.waiting ? "warn" : "ok" }, cause.detail || "no detail"));
    await list();
    await progress();
  }

  async function list() {
    const answer = await guarded(() => get("letters/cause", { fingerprint }));
    if (!answer) return;
    show(letters, h("section", { class: "card flush" }, h("h2", {}, plural(answer.total, "letter")),
      table("Letters of this cause", [{ title: "Key", row: true }, { title: "Written" }, { title: "Read from" }, { title: "Size", number: true }, { title: "Done", wide: true }, { title: "Bytes" }],
        answer.letters.map((one) => [
          one.letter.key || "none", time(one.letter.at),
          one.letter.origin.partition < 0 ? one.letter.origin.topic : `${one.letter.origin.topic}-${one.letter.origin.partition}@${one.letter.origin.offset}`,
          bytes(one.letter.bytes),
          one.action ? `${one.action.kind} ${ago(one.action.at)} by ${one.action.by}` : one.letter.replays ? `waiting; came back ${plural(one.letter.replays, "time")}` : "waiting",
          h("button", { class: "link", "data-key": `${one.topic}-${one.partition}@${one.offset}`, "aria-label": `Show the bytes of ${one.letter.key}`, onclick: () => showBytes(one) }, "show"),
        ]))));
  }

  async function showBytes(one) {
    const found = await guarded(() => get("record", { topic: one.topic, partition: one.partition, offset: one.offset }));
    if (found) {
      show(record, recordCard(`The letter ${one.letter.key}, as it arrived`, found));
      record.scrollIntoView({ block: "nearest" });
    }
  }

  async function progress() {
    const { job } = (await guarded(() => get("letters/job"))) ?? {};
    const running = job && !job.endedAt;
    const rate = h("input", { type: "number", id: "rate", min: "1", max: "1000", value: deeds.querySelector("#rate")?.value ?? "20" });
    show(deeds, h("form", { class: "line", onsubmit: (event) => event.preventDefault() },
      h("button", { "data-key": "try", onclick: dryRun, disabled: !cause.waiting }, "Dry run"),
      may && cause.replayable && h("label", {}, "Letters a second", rate),
      may && cause.replayable && h("button", { class: "main", "data-key": "replay", disabled: running || !cause.waiting, onclick: () => act("replay", { perSecond: Number(rate.value) }) }, `Replay ${plural(cause.waiting, "letter")}`),
      may && h("button", { "data-key": "park", disabled: running || !cause.waiting, onclick: () => act("park") }, `Park ${plural(cause.waiting, "letter")}`)),
      !cause.replayable && h("p", { class: "dim" }, "These were refused at the door: no step would read them again. Give the bytes to ingest once it can read them, then park them here."));
    if (job?.cause === fingerprint) show(state, h("p", {}, said(job)));
  }

  async function act(deed, more = {}) {
    if (!confirm(`${deed === "replay" ? "Send" : "Set aside"} ${plural(cause.waiting, "letter")} ${deed === "replay" ? "again" : ""}?`)) return;
    await guarded(() => post(`letters/${deed}`, { fingerprint, ...more }));
    await refresh();
  }

  async function dryRun() {
    const answer = await guarded(() => get("letters/dry-run", { fingerprint }));
    if (!answer) return;
    const by = Object.groupBy ? Object.groupBy(answer.tried, (one) => one.result.verdict) : { tried: answer.tried };
    show(state, h("section", { class: "card" }, h("h2", {}, `Dry run of ${answer.tried.length} of ${answer.waiting}: nothing was sent`),
      h("ul", {}, Object.entries(by).map(([verdict, all]) => h("li", {}, `${plural(all.length, "letter")}: ${VERDICTS[verdict] ?? verdict} – ${all[0].result.why}`)))));
  }

  refresh();
  return { onLag: refresh };
}

const VERDICTS = { PASSES: "would pass", FAILS: "would fail again", UNKNOWN: "cannot be told here" };

const said = (job) => {
  const done = [`${count(job.replayed)} replayed`, `${count(job.parked)} parked`, job.gone && `${count(job.gone)} gone`].filter(Boolean).join(", ");
  if (job.problem) return `Stopped after ${done} of ${count(job.total)}: ${job.problem}`;
  return job.endedAt ? `Done at ${time(job.endedAt)}: ${done}.` : `Under way: ${done} of ${count(job.total)} …`;
};
