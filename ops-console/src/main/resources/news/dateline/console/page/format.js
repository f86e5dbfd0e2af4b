// Numbers and times as people read them, always with their unit.

const WHOLE = new Intl.NumberFormat("en");
const SHORT = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

export const count = (n) => WHOLE.format(n);
export const plural = (n, word) => `${count(n)} ${word}${n === 1 ? "" : "s"}`;

export function duration(seconds) {
  if (seconds < 1) return seconds <= 0 ? "0 s" : "under 1 s";
  if (seconds < 120) return `${Math.floor(seconds)} s`;
  if (seconds < 7200) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172800) return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
  return `${Math.floor(seconds / 86400)} d`;
}

export const rate = (perSecond) => perSecond > 0 && perSecond < 0.01 ? "under 0.01/s" : `${SHORT.format(perSecond)}/s`;

export function time(instant) {
  const date = new Date(instant);
  const now = new Date();
  const today = now.toDateString() === date.toDateString();
  const year = now.getFullYear() === date.getFullYear() ? undefined : "numeric";
  const clock = date.toLocaleTimeString("en-GB");
  return today ? clock : `${date.toLocaleDateString("en-GB", { day: "numeric", month: "short", year })} ${clock}`;
}

export const ago = (instant) => `${duration((Date.now() - new Date(instant)) / 1000)} ago`;

export const bytes = (n) => n < 1024 ? `${n} B` : n < 1048576 ? `${SHORT.format(n / 1024)} KiB` : `${SHORT.format(n / 1048576)} MiB`;

export const urgency = (n) => n === undefined || n === null ? "not given" : String(n);
