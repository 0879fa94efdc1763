import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/lexicon/fold.js";
import { loadText } from "../../src/load/load.js";

const piece = fc.constantFrom(
  ..."一二年万亿元个增长投资，。；：、（）“”%％—-~.3578１２ＡaB○萬億𠮷",
  "项目",
  "2023",
  "12.5",
  "一、",
  "——",
);
const noise = fc.constantFrom(
  "##paidbegin##",
  "##paidend##",
  "\u200b",
  "\ufeff",
  "\u00ad",
  "<U+00A0>",
  "&nbsp;",
  "\u00a0",
  "　",
  " ",
  "\t",
  "\r\n",
  "\n",
  "\r",
  "\\r\\n",
  "<!--x-->",
  "<br>",
  "????",
  "#",
  "<",
  "&",
  "\\",
  "?",
);
const report = fc.array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: noise }), { maxLength: 80 });
const dropped =
  /##paid(?:begin|end)##|<U\+00A0>|&nbsp;|<!--x-->|<br>|\\{1,2}r\\{1,2}n|\\{1,2}[rn]|\?|[\s\u200b\ufeff\u00ad]/g;
const bare = (text: string): string => text.replace(dropped, "");

test("every reading character stands where the map says, in order", () => {
  fc.assert(
    fc.property(report, (pieces) => {
      const source = loadText(`始${pieces.join("")}终`, { path: "a.txt" });
      let last = -1;
      for (let at = 0; at < source.text.length; at += 1) {
        const place = source.map.toOriginal(at);
        expect(place).toBeGreaterThan(last);
        last = place;
        const character = source.text.charAt(at);
        if (character !== "\n" && character !== " ") expect(source.original.charAt(place)).toBe(character);
        expect(source.map.fromOriginal(place)).toBe(at);
      }
    }),
  );
});

test("a slice of the original, less what was dropped, is the slice of the reading text", () => {
  fc.assert(
    fc.property(report, fc.nat(), fc.nat(), (pieces, from, size) => {
      const source = loadText(`始${pieces.join("")}终`, { path: "a.txt" });
      const start = from % source.text.length;
      const end = Math.min(source.text.length, start + 1 + (size % 12));
      const { start: first, end: last } = source.map.span({ start, end });
      expect(last).toBeGreaterThan(first);
      expect(bare(source.original.slice(first, last))).toBe(bare(source.text.slice(start, end)));
    }),
  );
});

test("noise that is always dropped changes nothing", () => {
  const silent = fc.constantFrom("##paidbegin####paidend##", "\u200b", "\u2060", "\u00ad", "<U+200B>");
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 30 }),
      fc.array(silent, { maxLength: 30 }),
      (pieces, marks) => {
        const plain = loadText(`始${pieces.join("")}`, { path: "a.txt" });
        const noisy = loadText(`始${pieces.map((part, index) => (marks[index] ?? "") + part).join("")}`, {
          path: "a.txt",
        });
        expect(noisy.text).toBe(plain.text);
        expect(noisy.warnings).toEqual([]);
      },
    ),
  );
});

test("blocks cover every character that is no line end, in order", () => {
  fc.assert(
    fc.property(report, (pieces) => {
      const { text, blocks } = loadText(`始${pieces.join("")}终`, { path: "a.txt" });
      let at = 0;
      for (const { span } of blocks) {
        expect(text.slice(at, span.start)).toMatch(/^\n*$/);
        expect(span.end).toBeGreaterThan(span.start);
        at = span.end;
      }
      expect(text.slice(at)).toMatch(/^\n*$/);
    }),
  );
});

test("folding keeps the length, and folding again changes nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        report.map((pieces) => pieces.join("")),
      ),
      (text) => {
        const folded = fold(text);
        expect(folded).toHaveLength(text.length);
        expect(fold(folded)).toBe(folded);
      },
    ),
  );
});

test("a million characters on one line cost what a million characters cost", () => {
  const sentence = "全镇完成投资3.5亿元，增长12%，新建道路 18 公里；惠及群众２.1万人。";
  const small = sentence.repeat(Math.ceil(10_000 / sentence.length));
  const large = small.repeat(100);
  const cost = (run: () => void): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now();
      run();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const parts = cost(() => {
    for (let index = 0; index < 100; index += 1) loadText(small, { path: "a.txt" });
  });
  const whole = cost(() => loadText(large, { path: "a.txt" }));
  expect(whole).toBeLessThan(parts * 3 + 20);
});
