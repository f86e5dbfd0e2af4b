// Where is my story? By id or by words of its headline; every step it took, in order of time.

import { h, show, table } from "./dom.js";
import { get } from "./api.js";
import { count, duration, time } from "./format.js";
import { recordCard } from "./record.js";

export function storyView(main, [asked], { guarded }) {
  const words = h("input", { type: "search", id: "words", value: asked ?? "", placeholder: "dpa:2026-0301-17, or words of the headline" });
  const days = h("input", { type: "number", id: "days", min: "1", max: "365", value: "3" });
  const result = h("div", { role: "status" });
  const record = h("div");
  show(main, h("div", { class: "head" }, h("h1", {}, "Where is my story?")),
    h("form", { class: "line", role: "search", onsubmit: (event) => {
      event.preventDefault();
      const next = `#/story/${encodeURIComponent(words.value.trim())}`;
      if (location.hash === next) look();
      else location.hash = next;
    } },
    h("label", { class: "wide" }, "Id or headline", words), h("label", {}, "Days back", days), h("button", { class: "main" }, "Find")),
    result, record);

  async function look() {
    const given = words.value.trim();
    if (!given) return;
    show(result, h("p", { class: "dim" }, "Reading the topics …"));
    if (/^[a-z0-9][a-z0-9._-]*:\S+$/.test(given)) {
      const story = await guarded(() => get("story", { id: given, days: days.value }));
      if (story?.steps.length) return show(result, trail(story));
    }
    const found = await guarded(() => get("stories", { words: given, days: days.value }));
    if (!found) return show(result);
    show(result, found.stories.length ? h("div", { class: "card flush" }, table("Stories found", [{ title: "Headline", row: true }, { title: "Id", wide: true }, { title: "Read" }],
      found.stories.map((story) => [h("a", { href: `#/story/${encodeURIComponent(story.id)}` }, story.headline ?? "no headline"), h("span", { class: "mono" }, story.id), time(story.at)])))
      : h("p", { class: "empty card" }, `Nothing about “${given}” in the last ${days.value} days. A story that is not here never reached the console's topics: look at the feed, and at the dead letters.`));
  }

  function trail(story) {
    const first = story.steps[0];
    return [
      h("section", { class: "card" }, h("h2", {}, "The steps of ", h("span", { class: "mono" }, story.id)),
        story.traces.length > 0 && h("p", { class: "dim" }, story.traces.length === 1 ? "Trace " : "Traces ", h("span", { class: "mono" }, story.traces.join(", "))),
        h("ol", { class: "steps" }, story.steps.map((step) => h("li", { "data-tone": step.tone },
          h("div", { class: "row" }, h("b", {}, step.title), h("span", { class: "dim" }, `${time(step.at)}${step === first ? "" : `, ${after(first.at, step.at)}`}`)),
          h("div", {}, step.text),
          h("button", { class: "link mono", onclick: () => showRecord(step), title: "Show the record" }, `${step.topic}-${step.partition}@${count(step.offset)}`))))),
      !story.complete && h("p", { class: "reason", "data-tone": "warn" }, "Not everything could be searched in time: fewer days back make it complete."),
    ];
  }

  async function showRecord(step) {
    const found = await guarded(() => get("record", step));
    if (found) {
      show(record, recordCard(`The record of the step “${step.title}”`, found));
      record.scrollIntoView({ block: "nearest" });
    }
  }

  if (asked) look();
  else words.focus();
  return {};
}

const after = (first, then) => {
  const seconds = (new Date(then) - new Date(first)) / 1000;
  return seconds < 0.001 ? "at once" : seconds < 1 ? `${Math.round(seconds * 1000)} ms after the first` : `${duration(seconds)} after the first`;
};
