/** How a row is coloured. */
export const TONES = ["plain", "doubtful", "wrong"] as const;
export type Tone = (typeof TONES)[number];

/** What a column's cells are. */
export type CellFormat = "text" | "wrapped" | "marked" | "number" | "year" | "date";

const MOST_DECIMALS = 8;
const FONT = "Microsoft YaHei";
const SIZE = 10;

/** Built-in and own number formats (ECMA-376, 18.8.30); own ids begin at 164. */
const NUMBER_FORMATS: readonly (readonly [id: number, code: string])[] = [
  [164, "yyyy\\-mm\\-dd"],
  ...Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals): [number, string] => [
    165 + decimals,
    decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`,
  ]),
];

interface Look {
  readonly numberFormat: number;
  readonly text: boolean;
  readonly wrap: boolean;
}

const LOOKS: readonly Look[] = [
  { numberFormat: 49, text: true, wrap: false },
  { numberFormat: 49, text: true, wrap: true },
  { numberFormat: 164, text: false, wrap: false },
  { numberFormat: 1, text: false, wrap: false },
  { numberFormat: 0, text: false, wrap: false },
  ...Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => ({
    numberFormat: 165 + decimals,
    text: false,
    wrap: false,
  })),
];

const TEXT = 0;
const WRAPPED = 1;
const DATE = 2;
const YEAR = 3;
const GENERAL = 4;
const FIRST_DECIMALS = 5;

const FILLS: Readonly<Record<Tone, number>> = { plain: 0, doubtful: 3, wrong: 4 };

/** The default style and that of the heads stand first. */
export const HEAD_STYLE = 1;
const FIRST_STYLE = 2;

function decimalsOf(value: number): number | null {
  const digits = String(Math.abs(value));
  if (digits.includes("e")) return null;
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}

function lookOf(format: CellFormat, value: number | boolean | null): number {
  if (typeof value === "boolean") return GENERAL;
  if (format === "year") return YEAR;
  if (format === "date") return value === null ? TEXT : DATE;
  if (value === null) return format === "text" || format === "number" ? TEXT : WRAPPED;
  const decimals = decimalsOf(value);
  return decimals === null || decimals > MOST_DECIMALS ? GENERAL : FIRST_DECIMALS + decimals;
}

/** The style of a cell: a number shows all its decimals and its thousands. */
export function styleOf(format: CellFormat, tone: Tone, value: number | boolean | null): number {
  return FIRST_STYLE + TONES.indexOf(tone) * LOOKS.length + lookOf(format, value);
}

export const MARK_PROPERTIES = `<rPr><b/><sz val="${SIZE}"/><color rgb="FFC00000"/><rFont val="${FONT}"/></rPr>`;

function fontXml(inner: string): string {
  return `<font>${inner}<sz val="${SIZE}"/><color rgb="FF1F2933"/><name val="${FONT}"/><family val="2"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(color: string): string {
  const side = (name: string): string => `<${name} style="thin"><color rgb="${color}"/></${name}>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

function formatXml(look: Look, fill: number): string {
  const wrap = look.wrap ? ' wrapText="1"' : "";
  const side = ` horizontal="${look.text ? "left" : "right"}"`;
  const parts = `numFmtId="${look.numberFormat}" fontId="0" fillId="${fill}" borderId="1" xfId="0"`;
  const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
  return `<xf ${parts} ${applied}><alignment${side} vertical="top"${wrap} indent="1"/></xf>`;
}

export function stylesXml(): string {
  const formats = NUMBER_FORMATS.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const fonts = [fontXml(""), fontXml("<b/>")];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fillXml("FFDCE6F1"),
    fillXml("FFFFF4CE"),
    fillXml("FFFBDAD7"),
  ];
  const borders = ["<border><left/><right/><top/><bottom/><diagonal/></border>", borderXml("FFD5DAE0")];
  const head =
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ' +
    'applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>';
  const cells = TONES.flatMap((tone) => LOOKS.map((look) => formatXml(look, FILLS[tone])));
  const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const list = (name: string, items: readonly string[]): string =>
    `<${name} count="${items.length}">${items.join("")}</${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list("numFmts", formats),
    list("fonts", fonts),
    list("fills", fills),
    list("borders", borders),
    list("cellStyleXfs", [base]),
    list("cellXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', head, ...cells]),
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    "</styleSheet>",
  ].join("");
}
