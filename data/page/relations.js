import { svg } from "./elements.js";
import { on, state } from "./state.js";
import { word } from "./words.js";

function middleOf(mark, frame) {
  const [box] = mark.getClientRects();
  return { x: box.left + box.width / 2 - frame.left, top: box.top - frame.top, bottom: box.bottom - frame.top };
}

/** From above the one to above the other; from below where both stand on lines far apart. */
function pathBetween(from, to) {
  const near = Math.abs(from.top - to.top) < 8;
  if (near) {
    const lift = Math.min(26, 10 + Math.abs(from.x - to.x) / 14);
    return `M${from.x} ${from.top} C${from.x} ${from.top - lift} ${to.x} ${to.top - lift} ${to.x} ${to.top}`;
  }
  const down = from.top < to.top;
  const start = down ? from.bottom : from.top;
  const end = down ? to.top : to.bottom;
  const half = (start + end) / 2;
  return `M${from.x} ${start} C${from.x} ${half} ${to.x} ${half} ${to.x} ${end}`;
}

function labelAt(from, to, text) {
  const near = Math.abs(from.top - to.top) < 8;
  const x = (from.x + to.x) / 2;
  const y = near ? from.top - Math.min(20, 8 + Math.abs(from.x - to.x) / 18) : (from.bottom + to.top) / 2;
  return svg("text", { x, y, "text-anchor": "middle", "dominant-baseline": "middle" }, text);
}

/** Lines from the chosen figure to those it is related to, over the text. */
export function createRelations(report, paper) {
  const layer = svg("svg", { class: "relations", "aria-hidden": "true" });
  let related = [];
  const draw = () => {
    for (const mark of related) mark.removeAttribute("data-related");
    related = [];
    layer.replaceChildren();
    const metric = report.byId.get(state.selected);
    const own = report.marks.get(state.selected);
    if (metric === undefined || own === undefined || own.getClientRects().length === 0) return;
    const frame = paper.getBoundingClientRect();
    const links = [
      ...metric.relations.map(({ type, target }) => ({ type, from: own, to: report.marks.get(target) })),
      ...(report.referring.get(metric.id) ?? []).map(({ type, source }) => ({
        type,
        from: report.marks.get(source),
        to: own,
      })),
    ];
    for (const { type, from, to } of links) {
      if (from === undefined || to === undefined) continue;
      const other = from === own ? to : from;
      other.dataset.related = type;
      related.push(other);
      const start = middleOf(from, frame);
      const end = middleOf(to, frame);
      layer.append(svg("path", { d: pathBetween(start, end) }), labelAt(start, end, word(`relation.${type}`)));
    }
  };
  on("select", draw);
  on("language", draw);
  on("layout", draw);
  new ResizeObserver(draw).observe(paper);
  return layer;
}
