// What comes from each provider, what is usual, and what is missing.

import { h, show, table } from "./dom.js";
import { get } from "./api.js";
import { staleNote } from "./stale.js";
import { ago, count, duration, plural, rate, time, urgency } from "./format.js";

export function feedsView(main, _, { guarded }) {
  const list = h("div");
  show(main, h("div", { class: "head" }, h("h1", {}, "Feeds"),
    h("p", { class: "dim" }, "What each provider sends, and what it does not; the last 24 hours")), list);

  async function refresh() {
    const answer = await guarded(() => get("feeds"));
    if (!answer) return;
    show(list, staleNote(answer.stale), answer.feeds.length ? answer.feeds.map(cardOf)
      : h("section", { class: "card" }, h("p", { class: "dim" }, "Nothing has come yet.")));
  }

  refresh();
  return { onLag: refresh };
}

function cardOf(feed) {
  return h("section", { class: "card", "aria-label": `Feed ${feed.provider}` },
    h("h2", {}, h("span", { class: "pill", "data-tone": feed.silent ? "bad" : "ok" }, feed.silent ? "silent" : "sends"), " ", feed.provider),
    h("p", { class: "facts" },
      h("span", {}, feed.last ? `last item ${time(feed.last)}, ${ago(feed.last)}` : "no item yet"),
      h("span", {}, plural(feed.items, "item")),
      h("span", {}, `usual now ${rate(feed.perHour).replace("/s", "")} an hour`),
      feed.silent && h("span", {}, `${count(Math.round(feed.expected))} expected since`),
      h("span", {}, `${count(feed.refused)} refused`),
      h("span", {}, `${count(feed.repaired)} mended`)),
    feed.fromTheFuture > 0 && h("p", { class: "reason", "data-tone": "warn" },
      `${plural(feed.fromTheFuture, "item")} with a time later than the arrival, at most by ${duration(feed.clockAhead)}: the provider's clock is ahead, or ours behind.`),
    feed.missingCount > 0 && h("p", { class: "reason", "data-tone": "warn" },
      `${plural(feed.missingCount, "number")} missing: ${feed.missing.slice(0, 12).join(", ")}${feed.missingCount > 12 ? " …" : ""}`),
    feed.delays.length > 0 && table(`Delay of ${feed.provider}`,
      [{ title: "Urgency", row: true }, { title: "Items", number: true }, { title: "Agency to arrival, median", number: true }, { title: "95 of 100 below", number: true }],
      feed.delays.map((one) => [urgency(one.urgency), count(one.items), duration(one.median), duration(one.most)])));
}
