// What waits: notices for a person's decision, articles for their hour.

import { h, show, table } from "./dom.js";
import { get, post } from "./api.js";
import { duration, plural, time } from "./format.js";

export function heldView(main, _, { guarded, session }) {
  const may = session.role === "operate";
  const [notices, articles, state] = Array.from({ length: 3 }, () => h("div"));
  state.setAttribute("role", "status");
  show(main, h("div", { class: "head" }, h("h1", {}, "Held"), h("p", { class: "dim" }, "Notices that wait for a decision, articles that wait for their hour")),
    state, notices, articles);
  let seen = "";

  async function refresh() {
    const answer = await guarded(() => get("held"));
    if (!answer) return;
    show(articles, articlesOf(answer));
    const now = JSON.stringify(answer.advisories);
    if (now === seen) return; // so that a story being typed in is not lost
    seen = now;
    show(notices, answer.advisories.length
      ? answer.advisories.map((one) => noticeOf(one, may, decide))
      : h("section", { class: "card" }, h("h2", {}, "Notices"), h("p", { class: "dim" }, "No notice waits for a decision.")));
  }

  async function decide(advisory, verdict, target) {
    const deed = verdict === "confirm" ? `Carry out ${ASKS[advisory.kind] ?? advisory.kind} of ${target || advisory.target}?` : `Set the notice ${advisory.id} aside?`;
    if (!confirm(deed)) return;
    const done = await guarded(() => post("held/decide", { advisory: advisory.id, verdict, target: target === advisory.target ? undefined : target }));
    if (done) show(state, h("p", { class: "reason", "data-tone": "ok" }, `${advisory.id}: ${DECIDED[verdict]} at ${time(done.decision.decidedAt)}.`));
    await refresh();
  }

  refresh();
  return { onLag: refresh };
}

const ASKS = { kill: "the kill", withdraw: "the withdrawal", hold: "the hold", release: "the release", "embargo-change": "the change of embargo" };
const DECIDED = { confirm: "confirmed", reject: "rejected" };

function noticeOf({ advisory, decided }, may, decide) {
  const story = h("input", { type: "search", value: advisory.target ?? "", required: true, "data-key": `story ${advisory.id}` });
  return h("section", { class: "card", "aria-label": `Notice ${advisory.id}` },
    h("h2", {}, h("span", { class: "pill", "data-tone": "warn" }, advisory.kind), " ", advisory.id),
    h("p", { class: "facts" }, h("span", {}, `arrived ${time(advisory.receivedAt)}`), h("span", {}, `confidence ${advisory.confidence.toFixed(2)}`),
      advisory.embargoedUntil && h("span", {}, `new embargo ${time(advisory.embargoedUntil)}`),
      advisory.embargoStated && h("span", {}, `new embargo in its words: ${advisory.embargoStated}`)),
    (advisory.evidence ?? []).length > 0 && h("ul", { class: "said" }, advisory.evidence.map((words) => h("li", {}, words))),
    h("p", {}, advisory.candidates.length ? "May be about " : "No recent story fits it.",
      advisory.candidates.map((one, i) => [i > 0 && ", ", h("a", { href: `#/story/${encodeURIComponent(one.id)}` }, one.id), ` (version ${one.version}, ${one.confidence.toFixed(2)})`])),
    decided && h("p", { class: "reason" }, `${DECIDED[decided.verdict]} by ${decided.decidedBy ?? "somebody"} at ${time(decided.decidedAt)}; not yet carried out`),
    may && !decided && h("form", { class: "line", onsubmit: (event) => {
      event.preventDefault();
      decide(advisory, "confirm", story.value.trim());
    } },
    h("label", { class: "wide" }, "Story it is about", story),
    h("button", { class: "main", "data-key": `confirm ${advisory.id}`, "aria-label": `Confirm ${advisory.id}` }, "Confirm"),
    h("button", { type: "button", "data-key": `reject ${advisory.id}`, "aria-label": `Reject ${advisory.id}`, onclick: () => decide(advisory, "reject") }, "Reject")));
}

const WHY = {
  EMBARGO: "under embargo",
  UNREADABLE_EMBARGO: "under an embargo whose date cannot be read",
  WITHHELD: "withheld by its provider",
  NOT_SHOWN: "too large for a record; its file says why",
};

function articlesOf({ articles, veiled }) {
  if (!articles.length) return h("section", { class: "card" }, h("h2", {}, "Articles"), h("p", { class: "dim" }, "No article is under embargo or withheld."));
  return h("section", { class: "card flush" }, h("h2", {}, plural(articles.length, "article")),
    table("Articles off the open topics", [{ title: "Opens", row: true }, { title: "Why" }, { title: "Provider" }, { title: "Since" }, { title: "Article", wide: true }],
      articles.map((article) => [
        article.until ? opens(article.until) : "not by itself", WHY[article.why] ?? article.why, article.provider, time(article.since),
        article.id ? [article.headline ?? "", h("span", { class: "why" }, h("a", { href: `#/story/${encodeURIComponent(article.id)}`, "data-key": article.id }, article.id),
          article.version ? ` version ${article.version}` : "")] : h("span", { class: "dim" }, "not shown"),
      ])),
    veiled && h("p", { class: "empty" }, "Which articles these are is shown to those who may operate."));
}

function opens(until) {
  const left = (new Date(until) - Date.now()) / 1000;
  return left > 0 ? `${time(until)}, in ${duration(left)}` : `${time(until)}, now due`;
}
