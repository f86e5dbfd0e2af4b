// Says that what is shown is from before, because the console can no longer read the topics it comes from.

import { h } from "./dom.js";
import { ago, time } from "./format.js";

export const staleNote = (stale) => stale && h("p", { class: "reason", "data-tone": "bad" },
  `Not true any more: no look has succeeded since ${time(stale.since)}, ${ago(stale.since)}: ${stale.reason}`);
