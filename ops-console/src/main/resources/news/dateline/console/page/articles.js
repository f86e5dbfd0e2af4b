// The latest enriched articles, with entities and quotes coloured: what the pipeline sees.

import { h, show } from "./dom.js";
import { get } from "./api.js";
import { ago, plural } from "./format.js";

export function articlesView(main, _, { guarded }) {
  const head = h("div", { class: "head" }, h("h1", {}, "Latest articles"),
    h("p", { class: "facts" }, ["person", "organisation", "place", "quote"].map((kind) => h("mark", { "data-kind": kind }, kind))));
  const body = h("div", { class: "card flush" });
  show(main, head, body);
  let seen = "";
  async function refresh() {
    const answer = await guarded(() => get("articles"));
    if (!answer) return;
    const now = answer.articles.map((article) => `${article.article.id} ${article.article.version} ${article.at}`).join();
    if (now === seen) return;
    seen = now;
    const open = new Set([...body.querySelectorAll("details[open]")].map((details) => details.dataset.id));
    show(body, answer.articles.length ? answer.articles.map((article) => articleOf(article, open)) :
      h("p", { class: "empty" }, "No enriched articles yet."));
  }
  refresh();
  return { onLag: refresh };
}

function articleOf(enriched, open) {
  const { article, lifecycle, text, entities = [], quotes = [] } = enriched;
  const withdrawn = lifecycle.state === "withdrawn";
  const names = new Map(entities.map((entity) => [entity.key, entity.name]));
  return h("article", { class: "article" },
    h("h2", {}, h("a", { href: `#/story/${encodeURIComponent(article.id)}`, "data-key": article.id }, article.headline ?? article.id)),
    h("p", { class: "facts" },
      withdrawn && h("span", { class: "pill", "data-tone": "bad" }, "withdrawn"),
      h("span", { class: "mono" }, article.id), h("span", {}, `version ${article.version}`), h("span", {}, ago(enriched.at)),
      !withdrawn && h("span", {}, `${plural(entities.length, "name")}, ${plural(quotes.length, "quote")}`)),
    quotes.length > 0 && h("ul", { class: "said" }, quotes.slice(0, 3).map((quote) => h("li", {},
      h("b", {}, speakers(quote, names)), ": ", quote.text))),
    text && h("details", { "data-id": article.id, open: open.has(article.id) },
      h("summary", {}, "The text, as the pipeline reads it"), h("div", { class: "body" }, coloured(text, entities, quotes, names))));
}

const speakers = (quote, names) => quote.speakers.length ? quote.speakers.map((key) => names.get(key) ?? key).join(" and ") : "unknown speaker";

/** Cuts the text at every border of a mention or quote; each piece is text under at most two marks. */
function coloured(text, entities, quotes, names) {
  const quoted = quotes.flatMap((quote) => quote.spans.map((span) => ({ ...span, kind: "quote", title: speakers(quote, names) })));
  const named = entities.flatMap((entity) => entity.mentions.filter((mention) => mention.kind !== "pronoun")
    .map((mention) => ({ start: mention.start, end: mention.end, kind: entity.type, title: entity.role ? `${entity.name}, ${entity.role}` : entity.name })));
  const borders = [...new Set([0, text.length, ...[...quoted, ...named].flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  const over = (spans, start, end) => spans.find((span) => span.start <= start && end <= span.end);
  return borders.slice(1).map((end, i) => {
    const start = borders[i];
    let piece = text.slice(start, end);
    for (const span of [over(named, start, end), over(quoted, start, end)]) {
      if (span) piece = h("mark", { "data-kind": span.kind, title: span.title }, piece);
    }
    return piece;
  });
}
