// Every view of the console in a real browser: light, dark and on a phone. A view passes when it shows what it should,
// breaks no content policy, logs no error, overflows nowhere and axe finds nothing serious. Screenshots stay behind.
//   node check.mjs http://localhost:8090 FOLDER

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [base, folder] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const get = async (path) => (await fetch(`${base}/api/v1/${path}`)).json();
const failures = [];
const expect = (fact, what) => fact || failures.push(what);

const [{ groups }, { causes }, { articles }, held, ledger] =
  await Promise.all([get("lag"), get("letters"), get("articles"), get("held"), get("ledger")]);
expect(groups.length && causes.length && articles.length, "nothing to look at: send an article and a dead letter first");
expect(held.advisories.length && held.articles.length, "nothing is held: send a notice about no known story and an embargo first");
expect(ledger.stages.length > 2, "the ledger tells of fewer than three stages");
expect(ledger.unbalanced.length === 0, `the ledger does not add up: ${JSON.stringify(ledger.unbalanced)}`);

const views = [
  ["lag", "#/lag", "table.cards tbody tr"],
  ["group", `#/lag/${encodeURIComponent(groups[0]?.name)}`, "dl.figures"],
  ["letters", "#/letters", "table.cards tbody tr"],
  ["cause", `#/letters/${causes[0]?.fingerprint}`, "table.cards tbody tr"],
  ["held", "#/held", "table.cards tbody tr"],
  ["feeds", "#/feeds", "section.card h2"],
  ["ledger", "#/ledger", "section.card h2"],
  ["articles", "#/articles", "article h2"],
  ["story", `#/story/${encodeURIComponent(articles[0]?.article.id)}`, ".steps li"],
];
const looks = [
  ["light", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
  ["dark", { colorScheme: "dark", viewport: { width: 1280, height: 900 } }],
  ["phone", { colorScheme: "light", viewport: { width: 390, height: 844 } }],
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function open(look, path, wanted, name) {
  const page = await (await browser.newContext(look)).newPage();
  page.on("console", (message) => message.type() === "error" && failures.push(`${name}: ${message.text()}`));
  page.on("pageerror", (error) => failures.push(`${name}: ${error.message}`));
  page.on("dialog", (dialog) => failures.push(`${name}: a dialog opened by itself: ${dialog.message()}`));
  page.on("request", (request) => request.url().startsWith(base) || failures.push(`${name}: asked ${request.url()}`));
  await page.goto(`${base}/${path}`);
  await page.waitForSelector(wanted, { timeout: 15000 }).catch(() => failures.push(`${name}: no ${wanted}`));
  return page;
}

for (const [view, path, wanted] of views) {
  for (const [kind, look] of looks) {
    const name = `${view}-${kind}`;
    const page = await open(look, path, wanted, name);
    await page.waitForSelector('#pulse[data-state="live"]', { timeout: 15000 }).catch(() => failures.push(`${name}: not live`));
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name}: overflows`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run());
    for (const found of violations.filter(({ impact }) => ["serious", "critical"].includes(impact))) {
      failures.push(`${name}: axe ${found.id}: ${found.nodes[0].html.slice(0, 120)}`);
    }
    await page.context().close();
  }
}

// By keyboard alone: past the navigation, into a group.
const page = await open(looks[0][1], "#/lag", "table.cards tbody tr", "keyboard");
await page.keyboard.press("Tab");
expect(await page.evaluate(() => document.activeElement.matches(".skip")), "keyboard: the first stop skips to the content");
await page.focus("table.cards tbody a");
await page.keyboard.press("Enter");
await page.waitForSelector("dl.figures", { timeout: 15000 }).catch(() => failures.push("keyboard: Enter opens no group"));

// A held notice is set aside from the page, and the page says so.
const desk = await (await browser.newContext(looks[0][1])).newPage();
desk.on("dialog", (dialog) => dialog.accept());
await desk.goto(`${base}/#/held`);
await desk.click('button[aria-label^="Reject"]', { timeout: 15000 }).catch(() => failures.push("held: no button to reject"));
await desk.waitForSelector('.reason[data-tone="ok"]', { timeout: 15000 }).catch(() => failures.push("held: no word of the decision"));
await browser.close();

failures.forEach((failure) => console.error(failure));
console.log(`${views.length * looks.length} views looked at, ${failures.length} failures; screenshots in ${folder}`);
process.exit(failures.length ? 1 : 0);
