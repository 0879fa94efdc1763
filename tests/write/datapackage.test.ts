import { describe, expect, it } from "vitest";
import { columns } from "../../src/write/columns.js";
import { csv } from "../../src/write/csv.js";
import { dataPackage } from "../../src/write/datapackage.js";

const TYPES = new Set(["string", "number", "integer", "boolean", "date"]);

describe.each(["en", "zh"] as const)("datapackage.json in %s", (labels) => {
  const [resource, ...others] = JSON.parse(dataPackage([{ path: "metrics.csv", title: null }], labels)).resources;

  it("calls the fields as the CSV calls its columns, in their order", () => {
    expect(others).toEqual([]);
    const heads = csv.head({ labels, layout: "list" }).slice(1).trimEnd().split(",");
    expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(heads);
    for (const part of resource.schema.primaryKey) expect(heads).toContain(part);
  });

  it("has types of the Table Schema only", () => {
    const types: readonly string[] = resource.schema.fields.map(({ type }: { type: string }) => type);
    expect(types).toEqual(columns.map(({ type }) => type));
    for (const type of types) expect(TYPES).toContain(type);
  });
});

it("names each of many files once, as the standard allows names", () => {
  const files = ["甲.txt.csv", "乙/丙.txt.csv"].map((path) => ({ path, title: path.slice(0, -4) }));
  const { resources } = JSON.parse(dataPackage(files, null));
  expect(resources.map(({ name }: { name: string }) => name)).toEqual(["metrics-1", "metrics-2"]);
  expect(resources.map(({ path }: { path: string }) => path)).toEqual(files.map(({ path }) => path));
});
