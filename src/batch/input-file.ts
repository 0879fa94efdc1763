/** A file to read. */
export interface InputFile {
  /** As the output names it: with `/`, relative to the folder given. */
  readonly name: string;
  /** As it is opened and as messages name it; `-` is standard input. */
  readonly path: string;
}

/** What a folder held that was not read. */
export interface Skipped {
  readonly dot: number;
  readonly lock: number;
  readonly type: number;
  readonly link: number;
}

export interface FileSelection {
  /** By path in code units, each file once. */
  readonly files: readonly InputFile[];
  readonly skipped: Skipped;
  /** Folders that could not be searched. */
  readonly unreadable: readonly string[];
  /** The one argument was a plain file or `-`. */
  readonly single: boolean;
}
