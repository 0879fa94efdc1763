import { el, icon, iconButton } from "./elements.js";
import { openHome } from "./home.js";
import { createHelp, listenToKeys } from "./keyboard.js";
import { openReport } from "./report.js";
import { recall, store } from "./review.js";
import { choose, emit, forget, state } from "./state.js";
import { followBrowser, otherLanguage, relabel } from "./words.js";

const THEME = "reform-extract/theme";

/** The reports of the page, each with its summary; those of other pages have only that. */
function readDocuments() {
  const documents = [];
  /** @type {NodeListOf<HTMLElement>} */
  const nodes = document.querySelectorAll("script.summary, script.report");
  for (const node of nodes) {
    if (node.className === "report") documents[documents.length - 1].data = node;
    else documents.push({ summary: JSON.parse(node.textContent), data: null, href: node.dataset.href ?? null });
  }
  for (const [index, it] of documents.entries()) {
    const own = documents.length > 1 ? `d${index + 1}/` : "";
    it.prefix = own;
    it.linkTo = (metric) =>
      it.href === null ? `#${own}${metric ?? ""}` : `${it.href}${metric === null ? "" : `#${metric}`}`;
  }
  return documents;
}

const darkness = matchMedia("(prefers-color-scheme: dark)");

/** Light or dark as the reader chose, else as the system is. */
function applyTheme() {
  const chosen = recall(THEME);
  const theme = chosen === "light" || chosen === "dark" ? chosen : darkness.matches ? "dark" : "light";
  document.documentElement.dataset.theme = theme;
}

function otherTheme() {
  const root = document.documentElement;
  root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
  store(THEME, root.dataset.theme);
}

const documents = readDocuments();
const help = createHelp();

function languageButton() {
  const change = () => {
    otherLanguage();
    if (state.report === null) open();
    relabel(document);
    emit("language");
  };
  return el("button", { type: "button", class: "icon-button language", t: "language.label", click: change });
}

function tools() {
  const buttons = el(
    "div",
    { class: "tools" },
    languageButton(),
    iconButton("theme", "theme.label", otherTheme),
    iconButton("print", "print", () => print(), { id: "print" }),
    iconButton("help", "help", () => help.showModal()),
  );
  const way = document.documentElement.dataset.home ?? (documents.length > 1 ? "#" : null);
  const home =
    way === null
      ? null
      : el("a", { class: "icon-button home-link", href: way, label: "home", hint: "home" }, icon("back"));
  return { buttons, home };
}

let opened = null;

/** Opens what the address names: the index, a report, a figure. */
function open() {
  const [, , number, metric] = /^#(d(\d+)\/)?(m\d+)?$/.exec(location.hash) ?? [];
  const it = number === undefined ? (documents.length === 1 ? documents[0] : undefined) : documents[Number(number) - 1];
  if (it?.data === null || it === undefined) {
    forget();
    opened = null;
    openHome(documents, tools());
    return;
  }
  if (opened !== it) {
    forget();
    opened = it;
    openReport(JSON.parse(it.data.textContent), it.prefix, tools());
  }
  if (metric !== undefined && metric !== state.selected) choose(metric);
}

followBrowser();
applyTheme();
darkness.addEventListener("change", applyTheme);
addEventListener("beforeprint", () => {
  document.documentElement.dataset.theme = "light";
});
addEventListener("afterprint", applyTheme);
document.body.append(help);
listenToKeys(help);
addEventListener("hashchange", open);
open();
