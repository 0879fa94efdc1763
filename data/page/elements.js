import { word } from "./words.js";

const SVG = "http://www.w3.org/2000/svg";

function setAll(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "t") {
      node.dataset.t = value;
      node.textContent = word(value);
    } else if (name === "label") {
      node.dataset.tLabel = value;
      node.setAttribute("aria-label", word(value));
    } else if (name === "hint") {
      node.dataset.tTitle = value;
      node.title = word(value);
    } else if (typeof value === "function") node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
}

/** An element; what a report says only ever becomes text. `t`, `label` and `hint` name words of the page. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  setAll(node, attributes);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

export function svg(name, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

const SHAPES = {
  menu: "M3 6h18M3 12h18M3 18h18",
  theme: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  help: "M9.2 9a2.9 2.9 0 1 1 4.3 2.5c-1 .6-1.5 1.2-1.5 2.3M12 17.2v.1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18",
  print: "M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z",
  save: "M12 3v12m0 0 4.5-4.5M12 15l-4.5-4.5M4 17v4h16v-4",
  close: "M6 6l12 12M18 6 6 18",
  accept: "M5 12.5 10 17.5 19 7",
  correct: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  reject: "M6 6l12 12M18 6 6 18",
  only: "M4 5h16l-6 7.5V19l-4-2v-4.5z",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20",
  back: "M14 6l-6 6 6 6",
  warn: "M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.1",
};

export function icon(name) {
  const path = svg("path", { d: SHAPES[name] });
  return svg("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true", focusable: "false" }, path);
}

export function iconButton(name, label, click, attributes = {}) {
  return el("button", { type: "button", class: "icon-button", label, hint: label, click, ...attributes }, icon(name));
}
