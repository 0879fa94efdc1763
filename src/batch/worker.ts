// A thread of the pool: a task comes in, its outcome goes out.
import { parentPort } from "node:worker_threads";
import { extractFile, type FileTask } from "./extract-file.js";

parentPort?.on("message", (task: FileTask) => {
  parentPort?.postMessage(extractFile(task));
});
