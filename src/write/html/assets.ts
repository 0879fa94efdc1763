import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The modules of the page, each after those it imports. No two of them export the same name. */
const MODULES = [
  "words",
  "elements",
  "numbers",
  "state",
  "filters",
  "report-text",
  "outline",
  "tooltip",
  "relations",
  "gold",
  "review",
  "correction",
  "detail",
  "table",
  "report",
  "chart",
  "panel",
  "home",
  "keyboard",
  "main",
] as const;

const IMPORT = /^import [^;]{0,400};\n/gm;
const EXPORT = /^export (?=(?:function|const) (\w{1,60}))/gm;
const STYLES = ["theme", "layout", "text", "controls", "side", "detail", "table", "home", "narrow", "print"] as const;

export interface Assets {
  readonly style: string;
  readonly script: string;
  /** For the page's content security policy: the only style and the only script that may run. */
  readonly styleHash: string;
  readonly scriptHash: string;
}

/** The folder is as many steps up from `src` as from `dist`. */
function read(name: string): string {
  return readFileSync(new URL(`../../../data/page/${name}`, import.meta.url), "utf8");
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** A module as a scope of its own whose exports the later ones see. */
function toScope(module: string): string {
  const names = [...module.matchAll(EXPORT)].map((match) => match[1]).join(", ");
  const body = module.replace(IMPORT, "").replace(EXPORT, "");
  return `const { ${names} } = (() => {\n${body}\nreturn { ${names} };\n})();`;
}

let assets: Assets | null = null;

export function pageAssets(): Assets {
  if (assets !== null) return assets;
  const style = STYLES.map((name) => read(`${name}.css`)).join("\n");
  const modules = MODULES.map((name) => toScope(read(`${name}.js`)));
  const script = `(() => {\n"use strict";\n${modules.join("\n")}\n})();\n`;
  assets = { style, script, styleHash: hash(style), scriptHash: hash(script) };
  return assets;
}
