// A day of lag: uPlot draws, in the page's own colours.

import { h } from "./dom.js";
import { count, duration } from "./format.js";

const colour = (name) => {
  const probe = h("span", { hidden: true });
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
};

/** @param points of one series: {minute, lag, timeLagSeconds}, ascending */
export function lagChart(parent, points) {
  const axis = { stroke: colour("--dim"), grid: { stroke: colour("--line"), width: 1 }, ticks: { stroke: colour("--line"), width: 1 } };
  const options = {
    width: Math.max(280, parent.clientWidth), height: 240,
    scales: { records: { range: (_, __, max) => [0, Math.max(max, 5)] }, seconds: { range: (_, __, max) => [0, Math.max(max, 5)] } },
    axes: [
      { ...axis, values: (_, ticks) => ticks.map((tick) => new Date(tick * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })) },
      { ...axis, scale: "seconds", size: 70, values: (_, ticks) => ticks.map(duration) },
      { ...axis, scale: "records", side: 1, size: 62, grid: { show: false }, values: (_, ticks) => ticks.map(count) },
    ],
    series: [
      { label: "Time", value: (_, seconds) => seconds == null ? "–" : new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }) },
      { label: "Oldest unread record", scale: "seconds", stroke: colour("--bad"), width: 2, value: (_, value) => value == null ? "–" : duration(value) },
      { label: "Unread records", scale: "records", stroke: colour("--link"), width: 1.5, value: (_, value) => value == null ? "–" : count(value) },
    ],
  };
  const data = [
    points.map((point) => new Date(point.minute) / 1000),
    points.map((point) => point.timeLagSeconds),
    points.map((point) => point.lag),
  ];
  return new uPlot(options, data, parent);
}

/** All topics of a group as one: lags added, the oldest record of all. */
export function together(byTopic) {
  const minutes = new Map();
  for (const point of Object.values(byTopic).flat()) {
    const seen = minutes.get(point.minute) ?? { minute: point.minute, lag: 0, timeLagSeconds: 0 };
    seen.lag += point.lag;
    seen.timeLagSeconds = Math.max(seen.timeLagSeconds, point.timeLagSeconds);
    minutes.set(point.minute, seen);
  }
  return [...minutes.values()].sort((a, b) => a.minute < b.minute ? -1 : 1);
}
