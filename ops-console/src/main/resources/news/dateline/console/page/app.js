// Which view is shown, who is signed in, and the live stream that all views listen to.

import { h, show } from "./dom.js";
import { get, post, Refused } from "./api.js";
import { time } from "./format.js";
import { lagView } from "./lag.js";
import { lettersView } from "./letters.js";
import { heldView } from "./held.js";
import { feedsView } from "./feeds.js";
import { ledgerView } from "./ledger.js";
import { articlesView } from "./articles.js";
import { storyView } from "./story.js";

const VIEWS = [
  { path: "lag", title: "Lag", view: lagView },
  { path: "letters", title: "Dead letters", view: lettersView },
  { path: "held", title: "Held", view: heldView },
  { path: "feeds", title: "Feeds", view: feedsView },
  { path: "ledger", title: "Ledger", view: ledgerView },
  { path: "articles", title: "Articles", view: articlesView },
  { path: "story", title: "Story", view: storyView },
];

const main = document.getElementById("main");
const pulse = document.getElementById("pulse");
const notice = document.getElementById("notice");
let current;
let latest;
let session;

function route() {
  const [path, ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  const chosen = VIEWS.find((view) => view.path === path) ?? VIEWS[0];
  show(document.getElementById("views"), VIEWS.map((view) => h("li", {},
    h("a", { href: `#/${view.path}`, "aria-current": view === chosen && "page" }, view.title))));
  document.title = `${chosen.title} – Dateline console`;
  current?.close?.();
  show(main);
  current = chosen.view(main, rest, { session, guarded });
  if (latest) current.onLag?.(latest);
}

/** Runs what may be refused, and says so where it is. */
async function guarded(action) {
  try {
    notice.textContent = "";
    return await action();
  } catch (refusal) {
    if (refusal instanceof Refused && refusal.status === 401) signIn();
    else notice.textContent = refusal.message;
    return undefined;
  }
}

function signIn() {
  const token = h("input", { type: "password", id: "token", autocomplete: "current-password", required: true });
  show(main, h("form", { class: "card line", onsubmit: (event) => {
    event.preventDefault();
    guarded(async () => {
      await post("session", { token: token.value });
      await start();
    });
  } }, h("label", { class: "wide" }, "Token", token), h("button", { class: "main" }, "Sign in")));
  token.focus();
}

function beat(state, text) {
  pulse.dataset.state = state;
  if (pulse.textContent !== text) pulse.textContent = text;
}

function listen() {
  const stream = new EventSource("/api/v1/events");
  stream.addEventListener("lag", (event) => {
    latest = JSON.parse(event.data);
    if (latest.problem) beat("lost", `No answer from the broker since ${time(latest.problemSince)}`);
    else beat("live", `Live, as of ${time(latest.at)}`);
    current?.onLag?.(latest);
  });
  stream.addEventListener("error", () => beat("lost", "Connection lost, trying again …"));
}

async function start() {
  session = await get("session");
  if (session.role === "nobody") return signIn();
  route();
  if (!start.listening) {
    start.listening = true;
    window.addEventListener("hashchange", () => {
      route();
      main.focus({ preventScroll: true });
    });
    listen();
  }
}

guarded(start);
