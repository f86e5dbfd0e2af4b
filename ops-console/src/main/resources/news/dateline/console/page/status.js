// Statuses with a sign, a word and a tone: never by colour alone.

import { h } from "./dom.js";

const STATUSES = {
  ok: { word: "OK", sign: "✓", tone: "ok" },
  "no-members": { word: "no members", sign: "○", tone: "idle" },
  behind: { word: "behind", sign: "↓", tone: "warn" },
  rewound: { word: "rewound", sign: "↺", tone: "bad" },
  stopped: { word: "stopped", sign: "■", tone: "bad" },
  stalled: { word: "stalled", sign: "!", tone: "bad" },
};

const of = (status) => STATUSES[status] ?? { word: status, sign: "?", tone: "idle" };

export const tone = (status) => of(status).tone;
export const rank = (status) => Object.keys(STATUSES).indexOf(status);
export const pill = (status) =>
  h("span", { class: "pill", "data-tone": tone(status) }, h("span", { "aria-hidden": "true" }, of(status).sign), of(status).word);
