/** A cell: an empty one is null. */
export type TableCell = string | number | null;

export interface TableColumn {
  readonly name: string;
  /** The Chinese head. */
  readonly label: string;
  /** `string` too where a column of numbers holds conflicts, bounds or doubts. */
  readonly type: "string" | "number" | "integer";
  /** The unit of its numbers, scale included (亿元), or empty. */
  readonly unit: string;
}

/** Plain rows under plain columns: what every writer of tables takes. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}
