import { el } from "./elements.js";
import { nextView, step } from "./report.js";
import { nextUnreviewed, review, saveGold } from "./review.js";
import { choose, emit, state } from "./state.js";

const KEYS = [
  ["j", "key.next"],
  ["k", "key.previous"],
  ["/", "key.search"],
  ["a", "key.accept"],
  ["c", "key.correct"],
  ["x", "key.reject"],
  ["u", "key.undo"],
  ["n", "key.unreviewed"],
  ["1 – 5", "key.kinds"],
  ["f", "key.flagged"],
  ["v", "key.view"],
  ["s", "key.save"],
  ["Esc", "key.close"],
  ["?", "key.help"],
];

export function createHelp() {
  const list = el(
    "dl",
    {},
    KEYS.map(([key, name]) => el("div", {}, el("dt", {}, el("kbd", {}, key)), el("dd", { t: name }))),
  );
  const dialog = el("dialog", { class: "help", "aria-labelledby": "help-title" });
  const close = el("button", { type: "button", class: "primary", t: "help.close", click: () => dialog.close() });
  dialog.append(el("h2", { id: "help-title", t: "help" }), list, close);
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  return dialog;
}

function say(verdict) {
  const { report } = state;
  const metric = report.byId.get(state.selected);
  if (metric !== undefined) review(report, metric, verdict);
}

function dismiss() {
  if (document.body.hasAttribute("data-outline")) document.body.removeAttribute("data-outline");
  else choose(null);
}

function actions(help) {
  const { report } = state;
  const always = { "?": () => help.showModal(), Escape: () => {} };
  if (report === null) return always;
  return {
    ...always,
    j: () => step(report, 1),
    k: () => step(report, -1),
    "/": () => document.getElementById("search").focus(),
    a: () => say("accept"),
    x: () => say("reject"),
    u: () => say(null),
    c: () => emit("correct"),
    n: () => nextUnreviewed(report),
    f: () => emit("only-flagged"),
    v: nextView,
    s: () => saveGold(report),
    Escape: dismiss,
  };
}

/** One key, one deed; never while somebody types. */
export function listenToKeys(help) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.matches("input, textarea, select")) {
      if (event.key === "Escape") target.blur();
      return;
    }
    if (/^[1-5]$/.test(event.key) && state.report !== null) {
      emit("toggle-kind", Number(event.key) - 1);
      return;
    }
    const act = actions(help)[event.key];
    if (act === undefined) return;
    if (event.key !== "Escape") event.preventDefault();
    act();
  });
}
