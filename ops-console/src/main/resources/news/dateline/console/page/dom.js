// Elements from plain values. Text is always set as text, never parsed as markup: what an article holds cannot run.

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/** Replaces the children, and keeps the focus on the element with the same data-key, if there is one. */
export function show(parent, ...children) {
  const key = document.activeElement?.closest("[data-key]")?.dataset.key;
  parent.replaceChildren(...children.flat(Infinity).filter(Boolean));
  if (key) parent.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

/** A table that becomes a list of cards on a narrow screen. Columns: {title, number, wide, row}; rows: arrays of cells. */
export function table(caption, columns, rows) {
  return h("table", { class: "cards" },
    h("caption", { class: "unseen" }, caption),
    h("thead", {}, h("tr", {}, columns.map((column) =>
      h("th", { scope: "col", class: column.number && "number" }, column.title)))),
    h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell, i) => {
      const column = columns[i];
      if (column.row) return h("th", { scope: "row" }, cell);
      const kind = [column.number && "number", column.wide && "wide"].filter(Boolean).join(" ");
      return h("td", { class: kind || false, "data-label": column.title }, cell);
    })))));
}
