// The console's own API. What changes something carries the header that a foreign page cannot send.

export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function ask(method, path, body) {
  const response = await fetch(`/api/v1/${path}`, {
    method,
    credentials: "same-origin",
    headers: method === "GET" ? {} : { "X-Dateline-Console": "page", "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(response.status, answer.error ?? `the console answered ${response.status}`);
  return answer;
}

export const get = (path, query = {}) => {
  const given = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined && value !== ""));
  return ask("GET", given.size ? `${path}?${given}` : path);
};
export const post = (path, body = {}) => ask("POST", path, body);
export const remove = (path) => ask("DELETE", path);
