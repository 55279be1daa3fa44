import { strToU8, zipSync } from "fflate";
import { sha256Of } from "../domain/sha256.ts";
import { MANIFEST_PATH, WORKSPACE_FORMAT, WORKSPACE_VERSION } from "../domain/workspace-file.ts";

/** A ZIP archive of texts by their paths. */
export function zipOf(files: Readonly<Record<string, string>>): Blob {
  const packed = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
  return new Blob([zipSync(Object.fromEntries(packed)).slice()]);
}

/** A workspace file of these texts, each listed with its sum unless `manifest` says otherwise. */
export async function archiveOf(
  files: Readonly<Record<string, string>>,
  manifest: object = {},
): Promise<Blob> {
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      bytes: strToU8(text).length,
      sha256: await sha256Of(new TextEncoder().encode(text)),
    })),
  );
  const list = {
    format: WORKSPACE_FORMAT,
    version: WORKSPACE_VERSION,
    writtenAt: "2026-01-02T03:04:05.000Z",
    entries,
    ...manifest,
  };
  return zipOf({ ...files, [MANIFEST_PATH]: JSON.stringify(list) });
}
