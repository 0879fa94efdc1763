import { el, svg } from "./elements.js";
import { brief, unitWord } from "./numbers.js";

const WIDTH = 280;
const HEIGHT = 132;
const EDGE = { left: 12, right: 64, top: 16, bottom: 24 };

/** Round enough to be read, far enough apart not to be cut. */
function scale(low, high, from, to) {
  const room = high === low ? Math.abs(high) || 1 : high - low;
  const start = high === low ? low - room / 2 : low;
  return (value) => from + ((value - start) / room) * (to - from);
}

function label(x, y, text, attributes = {}) {
  return svg("text", { x, y, ...attributes }, text);
}

function place(value, unit) {
  return `${brief(value, unit)}${unitWord(unit)}`;
}

/** A small line chart: years from left to right, a line a series. A year with several values shows each, and no line passes there. */
export function lineChart({ name, unit, series }) {
  const points = series.flatMap((it) => it.points);
  const values = points.flatMap((point) => point.values);
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const [first] = years;
  const last = years[years.length - 1];
  const x = scale(first, last, EDGE.left, WIDTH - EDGE.right);
  const y = scale(Math.min(...values), Math.max(...values), HEIGHT - EDGE.bottom, EDGE.top);
  const said = series.map(
    (it) =>
      `${it.name} ${it.points.map((p) => `${p.year} ${p.values.map((v) => place(v, unit)).join(" / ")}`).join(", ")}`,
  );
  const chart = svg("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    class: "chart",
    role: "img",
    "aria-label": `${name}: ${said.join("; ")}`,
  });
  const base = HEIGHT - EDGE.bottom;
  chart.append(svg("line", { class: "axis", x1: EDGE.left, x2: WIDTH - EDGE.right, y1: base + 4, y2: base + 4 }));
  for (const year of first === last ? [first] : [first, last]) {
    chart.append(
      label(x(year), HEIGHT - 6, String(year), { class: "tick", "text-anchor": year === first ? "start" : "middle" }),
    );
  }
  if (series.length > 1) {
    for (const value of new Set([Math.max(...values), Math.min(...values)])) {
      chart.append(label(WIDTH - EDGE.right + 8, y(value) + 4, place(value, unit), { class: "tick" }));
    }
  }
  for (const [index, one] of series.entries()) {
    const sure = one.points.filter((point) => point.values.length === 1);
    const group = svg("g", { class: `series series-${index % 6}` });
    const line = sure.map((point) => `${x(point.year).toFixed(1)},${y(point.values[0]).toFixed(1)}`).join(" ");
    group.append(svg("polyline", { points: line }));
    for (const point of one.points) {
      for (const value of point.values) {
        const dot = svg("circle", {
          cx: x(point.year).toFixed(1),
          cy: y(value).toFixed(1),
          r: 3,
          class: point.values.length > 1 ? "conflict" : "sure",
        });
        dot.append(svg("title", {}, `${one.name} ${point.year}: ${place(value, unit)}`));
        group.append(dot);
      }
    }
    const end = sure[sure.length - 1];
    if (end !== undefined && series.length === 1) {
      group.append(label(x(end.year) + 7, y(end.values[0]) + 4, place(end.values[0], unit), { class: "end" }));
    }
    chart.append(group);
  }
  const legend =
    series.length < 2
      ? null
      : el(
          "p",
          { class: "legend" },
          series.map((it, index) => el("span", { class: `series-${index % 6}` }, it.name)),
        );
  return el("figure", { class: "card" }, el("figcaption", {}, name), chart, legend);
}
