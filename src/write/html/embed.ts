/** JSON that can stand in a script element: nothing in it closes the element or opens another, or a comment. */
export function embeddable(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A script element that holds data and never runs. */
export function dataElement(name: "summary" | "report", value: unknown, href: string | null = null): string {
  const link = href === null ? "" : ` data-href="${escapeHtml(href)}"`;
  return `<script type="application/json" class="${name}"${link}>${embeddable(value)}</script>\n`;
}
