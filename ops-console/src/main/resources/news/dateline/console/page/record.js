// A record as it stands in the log: as text where it is text, as hexadecimal where not. Never as markup.

import { h } from "./dom.js";
import { bytes, time } from "./format.js";

const pretty = (text) => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

const hexdump = (hex) => (hex.match(/.{1,32}/g) ?? []).map((line, i) =>
  `${(i * 16).toString(16).padStart(6, "0")}  ${line.match(/../g).join(" ")}`).join("\n");

export function recordCard(title, record) {
  const headers = Object.entries(record.headers ?? {}).map(([name, value]) => `${name}: ${value}`).join("\n");
  return h("section", { class: "card", "aria-label": title },
    h("h2", {}, title),
    h("p", { class: "facts" },
      h("span", { class: "mono" }, `${record.topic}-${record.partition}@${record.offset}`),
      h("span", {}, time(record.timestamp)),
      h("span", {}, record.bytes < 0 ? "tombstone" : bytes(record.bytes)),
      h("span", { class: "mono" }, record.key === undefined ? "no key" : `key ${record.key}`)),
    headers && h("details", {}, h("summary", {}, "Headers"), h("pre", { tabindex: "0" }, headers)),
    record.bytes >= 0 && h("pre", { tabindex: "0" }, record.text === undefined ? hexdump(record.hex ?? "") : record.cut ? record.text : pretty(record.text)),
    record.cut && h("p", { class: "dim" }, "Only the first 64 KiB are shown."));
}
