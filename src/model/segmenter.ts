/** Cuts a run of Han characters into words; the words joined give the run back. */
export interface Segmenter {
  readonly cut: (han: string) => readonly string[];
}
