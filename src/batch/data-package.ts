import { dirname, join, relative } from "node:path";
import { dataPackage, type PackagedFile } from "../write/datapackage.js";
import type { WriteOptions } from "../write/format.js";
import type { InputFile } from "./input-file.js";
import { type Destination, pathInFolder } from "./output-path.js";
import { fileSink } from "./sink.js";

/** `datapackage.json` beside the output; null where the output is no file. */
export function dataPackagePath(destination: Destination): string | null {
  if (destination.to === "stdout") return null;
  return join(destination.to === "folder" ? destination.path : dirname(destination.path), "datapackage.json");
}

function packagedFiles(destination: Destination, home: string, inputs: readonly InputFile[]): readonly PackagedFile[] {
  const from = (path: string): string => relative(dirname(home), path).split(/[\\/]/).join("/");
  if (destination.to === "folder") {
    return inputs.map((file) => ({ path: from(pathInFolder(destination.path, file, ".csv")), title: file.name }));
  }
  return destination.to === "file" ? [{ path: from(destination.path), title: null }] : [];
}

/** Tells of the CSV files that were written from `inputs`. */
export async function writeDataPackage(
  destination: Destination,
  inputs: readonly InputFile[],
  labels: WriteOptions["labels"],
): Promise<void> {
  const path = dataPackagePath(destination);
  if (path === null) return;
  const sink = fileSink(path);
  try {
    await sink.write(dataPackage(packagedFiles(destination, path, inputs), labels));
    sink.commit();
  } catch (error) {
    sink.discard();
    throw error;
  }
}
