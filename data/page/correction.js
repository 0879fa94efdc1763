import { el } from "./elements.js";
import { word } from "./words.js";

const KINDS = ["amount", "percentage", "count", "measure", "date"];
const MODIFIERS = ["approx", "nearly", "more_than", "at_least", "at_most", "less_than"];
const STATUSES = ["actual", "target", "forecast", "baseline", "criterion"];
const NUMBER = /^-?\d+(?:\.\d+)?(?:(?:\.\.|\/)-?\d+(?:\.\d+)?)?$/;
const TIME = /^[\dX]{4}(?:-[\dX]{2}){0,2}(?:\/(?:\.\.|[\dX]{4}(?:-[\dX]{2}){0,2}))?$/;

function choice(name, values, chosen, group) {
  const select = el("select", { name, id: `form-${name}` });
  if (group !== "kind") select.append(el("option", { value: "", t: "form.none" }));
  for (const value of values) select.append(el("option", { value, t: `${group}.${value}` }));
  select.value = chosen ?? "";
  return select;
}

function field(name, label, input, hint = null) {
  const note = hint === null ? null : el("small", { id: `hint-${name}`, t: hint });
  const fault = el("small", { class: "fault", id: `fault-${name}`, role: "alert" });
  input.setAttribute("aria-describedby", `hint-${name} fault-${name}`);
  return el(
    "div",
    { class: `field field-${name}` },
    el("label", { for: `form-${name}`, t: label }),
    input,
    note,
    fault,
  );
}

function text(name, value) {
  return el("input", { name, id: `form-${name}`, value, autocomplete: "off", spellcheck: "false" });
}

function readRow(form, row) {
  const value = (name) => form.elements[name].value.trim();
  const isDate = value("kind") === "date";
  const names = value("indicator")
    .split("\n")
    .map((line) => line.trim());
  return {
    ...row,
    quote: form.elements.quote.value,
    kind: value("kind"),
    value: value("value").replaceAll(",", ""),
    unit: value("unit"),
    modifier: value("modifier") || null,
    indicator: isDate ? [] : names.filter((name) => name !== ""),
    period: isDate ? null : value("period") || null,
    status: isDate ? null : value("status") || null,
    change: isDate ? null : value("change") || null,
    optional: form.elements.optional.checked,
  };
}

function faultsOf(report, row, at) {
  const faults = new Map();
  if (report.gold.nth(row.quote, at) === 0) faults.set("quote", "form.bad.quote");
  const empty = row.value === "" && row.optional;
  if (!empty && !(row.kind === "date" ? TIME : NUMBER).test(row.value)) {
    faults.set("value", row.kind === "date" ? "form.bad.period" : "form.bad.value");
  }
  if (row.period !== null && !TIME.test(row.period)) faults.set("period", "form.bad.period");
  return faults;
}

/** A form that holds a gold row; `save` is given the row once nothing in it is wrong. */
export function correctionForm(report, { row, at, title, save, cancel }) {
  const optional = el("input", { type: "checkbox", name: "optional", id: "form-optional" });
  optional.checked = row.optional;
  const names = el("textarea", { name: "indicator", id: "form-indicator", rows: 2, spellcheck: "false" });
  names.value = row.indicator.join("\n");
  const form = el("form", { class: "correction", novalidate: true });
  form.append(
    el("h3", { t: title }),
    field("quote", "field.quote", text("quote", row.quote)),
    field("indicator", "field.indicator", names, "form.indicator.hint"),
    field("kind", "field.kind", choice("kind", KINDS, row.kind, "kind")),
    field("value", "field.value", text("value", row.value), "form.value.hint"),
    field("unit", "field.unit", text("unit", row.unit)),
    field("modifier", "field.modifier", choice("modifier", MODIFIERS, row.modifier, "modifier")),
    field("period", "field.period", text("period", row.period ?? "")),
    field("status", "field.status", choice("status", STATUSES, row.status, "status")),
    field("change", "field.change", choice("change", ["up", "down"], row.change, "change")),
    el("label", { class: "check" }, optional, el("span", { t: "field.optional" })),
    el(
      "div",
      { class: "actions" },
      el("button", { type: "submit", class: "primary", t: "form.save" }),
      el("button", { type: "button", class: "plain", t: "form.cancel", click: cancel }),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const next = readRow(form, row);
    const faults = faultsOf(report, next, at);
    for (const name of ["quote", "value", "period"]) {
      const fault = faults.get(name);
      form.elements[name].setAttribute("aria-invalid", String(fault !== undefined));
      form.querySelector(`#fault-${name}`).textContent = fault === undefined ? "" : word(fault);
    }
    const [wrong] = faults.keys();
    if (wrong !== undefined) form.elements[wrong].focus();
    else save({ ...next, nth: report.gold.nth(next.quote, at) });
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    cancel();
  });
  return form;
}
