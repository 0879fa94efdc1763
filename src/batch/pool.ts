import { Worker } from "node:worker_threads";
import { extractFile, type FileOutcome, type FileTask, failedOutcome } from "./extract-file.js";

/** How far the threads may run ahead of the writer, in tasks a thread. */
const LOOK_AHEAD = 4;

interface Thread {
  readonly run: (task: FileTask) => Promise<FileOutcome>;
  readonly end: () => void;
}

/** A thread that outlives its tasks: a dictionary, once loaded, is never given back. One that dies fails its task and is replaced. */
function startThread(): Thread {
  let worker: Worker | null = null;
  let closed = false;
  return {
    run: (task) =>
      new Promise((settle) => {
        // Nobody waits any more: another worker would keep the program alive.
        if (closed) return;
        const current = worker ?? new Worker(new URL("./worker.js", import.meta.url));
        worker = current;
        const done = (outcome: FileOutcome): void => {
          current.off("message", done).off("error", lost).off("exit", ended);
          settle(outcome);
        };
        const lost = (error: unknown): void => {
          worker = null;
          done(failedOutcome(error, task));
        };
        const ended = (code: number): void => lost(new Error(`its thread ended with code ${code}`));
        current.on("message", done).on("error", lost).on("exit", ended);
        current.postMessage(task);
      }),
    end: () => {
      closed = true;
      void worker?.terminate();
    },
  };
}

async function* runInThreads(tasks: Iterable<FileTask>, jobs: number): AsyncGenerator<FileOutcome> {
  const threads = Array.from({ length: jobs }, startThread);
  const idle = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];
  const take = (): Promise<Thread> => {
    const thread = idle.pop();
    return thread === undefined ? new Promise((settle) => waiting.push(settle)) : Promise.resolve(thread);
  };
  const give = (thread: Thread): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const run = async (task: FileTask): Promise<FileOutcome> => {
    const thread = await take();
    const outcome = await thread.run(task);
    give(thread);
    return outcome;
  };
  const ahead: Promise<FileOutcome>[] = [];
  try {
    for (const task of tasks) {
      ahead.push(run(task));
      if (ahead.length >= jobs * LOOK_AHEAD) yield await (ahead.shift() as Promise<FileOutcome>);
    }
    for (const outcome of ahead) yield await outcome;
  } finally {
    for (const thread of threads) thread.end();
  }
}

/** Lets timers and signals have their turn between two files. */
function breathe(): Promise<void> {
  return new Promise((settle) => setImmediate(settle));
}

async function* runInline(tasks: Iterable<FileTask>): AsyncGenerator<FileOutcome> {
  for (const task of tasks) {
    yield extractFile(task);
    await breathe();
  }
}

/** The outcomes in the order of the tasks, whatever the number of threads. */
export function runTasks(tasks: Iterable<FileTask>, jobs: number): AsyncGenerator<FileOutcome> {
  return jobs > 1 ? runInThreads(tasks, jobs) : runInline(tasks);
}
