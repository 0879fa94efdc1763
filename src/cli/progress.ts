import cliProgress from "cli-progress";

const PATIENCE = 1000;

export interface Progress {
  readonly step: () => void;
  /** Clears the bar's line, so that something else can be said. */
  readonly aside: () => void;
  readonly end: () => void;
}

/** A bar on standard error, where a person looks on and the work takes more than a second. */
export function createProgress(total: number, wanted: boolean): Progress {
  const started = performance.now();
  let done = 0;
  let bar: cliProgress.SingleBar | null = null;
  const shown = wanted && process.stderr.isTTY === true;
  const open = (): cliProgress.SingleBar => {
    const format = "{bar} {value}/{total} files · {eta_formatted} left";
    const made = new cliProgress.SingleBar(
      { format, clearOnComplete: true, hideCursor: true, stream: process.stderr },
      cliProgress.Presets.shades_classic,
    );
    made.start(total, done);
    return made;
  };
  return {
    step: () => {
      done += 1;
      if (bar === null && shown && performance.now() - started > PATIENCE) bar = open();
      bar?.update(done);
    },
    aside: () => {
      if (bar !== null) process.stderr.write("\r\u001b[K");
    },
    end: () => bar?.stop(),
  };
}
