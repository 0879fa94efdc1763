import { el } from "./elements.js";
import { shownValue, unitWord } from "./numbers.js";
import { on, state } from "./state.js";
import { word } from "./words.js";

function contentOf(metric) {
  const name = metric.indicator?.name ?? word(`kind.${metric.kind}`);
  const value = `${shownValue(metric)} ${unitWord(metric.unit)}`.trim();
  const about = [
    metric.period?.edtf,
    metric.status === null ? null : word(`status.${metric.status}`),
    metric.change === null ? null : word(`change.${metric.change.direction}`),
  ];
  const words = about.filter((it) => it !== null && it !== undefined).join(" · ");
  return [el("strong", {}, name), el("span", { class: "value" }, value), el("span", { class: "about" }, words)];
}

/** A small card beside the figure under the pointer. */
export function createTooltip(report, text) {
  const card = el("div", { class: "tooltip", role: "tooltip", id: "tooltip", hidden: true });
  const hide = () => {
    card.hidden = true;
  };
  const show = (mark) => {
    const metric = report.byId.get(mark.id);
    if (metric === undefined) return;
    card.replaceChildren(...contentOf(metric));
    card.dataset.kind = metric.kind;
    card.hidden = false;
    const [box] = mark.getClientRects();
    const { width, height } = card.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, innerWidth - width - 8));
    const top = box.top - height - 8 < 8 ? box.bottom + 8 : box.top - height - 8;
    card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  };
  text.addEventListener("pointerover", (event) => {
    const mark = event.target.closest?.(".figure");
    if (mark === null || mark === undefined || event.pointerType === "touch" || mark.id === state.selected) hide();
    else show(mark);
  });
  text.addEventListener("pointerleave", hide);
  text.addEventListener("scroll", hide, { passive: true });
  on("select", hide);
  return card;
}
