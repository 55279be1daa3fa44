import type { InterruptedImport, OriginalFile } from "../../domain/workspace.ts";
import type { Change, WorkspaceDatabase } from "./workspace-database.ts";

/** Parts: files that are being read; and files as they came, by the id of their data set. */
const PENDING = "pending";
const ORIGINAL = "original";

interface KeptFile {
  readonly fileName: string;
  readonly bytes: Blob;
  readonly isPacked: boolean;
}
const isKeptFile = (value: unknown): value is KeptFile =>
  typeof value === "object" &&
  value !== null &&
  "bytes" in value &&
  value.bytes instanceof Blob &&
  "fileName" in value &&
  typeof value.fileName === "string";

/** Formats that are packed by themselves. */
const PACKED = /\.(?:gz|zip|xlsx|ods|parquet)$/iu;

async function packed(file: Blob, fileName: string): Promise<Omit<KeptFile, "fileName">> {
  if (PACKED.test(fileName)) return { bytes: file, isPacked: false };
  const stream = file.stream().pipeThrough(new CompressionStream("gzip"));
  return { bytes: await new Response(stream).blob(), isPacked: true };
}

/** The file as it came. */
export async function unpacked({ bytes, isPacked, fileName }: OriginalFile): Promise<File> {
  if (!isPacked) return new File([bytes], fileName);
  const stream = bytes.stream().pipeThrough(new DecompressionStream("gzip"));
  return new File([await new Response(stream).blob()], fileName);
}

/** What becomes of the files of events: what is read is known before, so that a crash loses none. */
export interface ImportLog {
  /** Keeps a file while it is read; null where the browser does not. */
  readonly begin: (file: File) => Promise<string | null>;
  /**
   * The reading has ended: with a data set, whose file is kept beside it packed, or with nothing.
   * `isWanted` is asked once it is packed, which takes seconds: nothing is kept of a set that was
   * removed meanwhile.
   */
  readonly end: (
    id: string | null,
    file: File,
    dataSet: string | null,
    isWanted: () => boolean,
  ) => Promise<void>;
  /** The files of readings that no page goes on with, or whose data set is not there. */
  readonly interrupted: (dataSets: ReadonlySet<string>) => Promise<readonly InterruptedImport[]>;
  /** The file of an interrupted reading; null where it is gone. */
  readonly fileOf: (interrupted: InterruptedImport) => Promise<File | null>;
  readonly forget: (interrupted: InterruptedImport) => Promise<void>;
  readonly originals: () => Promise<readonly OriginalFile[]>;
  readonly keepOriginals: (files: readonly OriginalFile[]) => Promise<void>;
}

/** Says which readings are going on in some page, and holds a name while one does. */
export interface ReadingLocks {
  /** Settles once the name is held; with how to let go of it. */
  readonly hold: (id: string) => Promise<() => void>;
  readonly held: () => Promise<ReadonlySet<string>>;
}

const partOf = ({ why }: InterruptedImport) => (why === "closed" ? PENDING : ORIGINAL);
const putOriginal = ({ id, ...file }: OriginalFile): Change => ({
  address: [ORIGINAL, id],
  value: file,
});

export function openImportLog(
  database: WorkspaceDatabase,
  locks: ReadingLocks,
  makeId: () => string,
): ImportLog {
  const holding = new Map<string, () => void>();
  const filesOf = async (part: string): Promise<readonly OriginalFile[]> => {
    if (!(await database.isThere())) return [];
    const listed = await database.list(part);
    if ("failed" in listed) return [];
    return listed.value.flatMap(({ address, value }): OriginalFile[] =>
      isKeptFile(value) ? [{ id: address[1], ...value }] : [],
    );
  };
  return {
    begin: async (file) => {
      const id = makeId();
      const letGo = await locks.hold(id);
      const value: KeptFile = { fileName: file.name, bytes: file, isPacked: false };
      const written = await database.write([{ address: [PENDING, id], value }]);
      if ("failed" in written) {
        letGo();
        return null;
      }
      holding.set(id, letGo);
      return id;
    },
    end: async (id, file, dataSet, isWanted) => {
      const gone: readonly Change[] =
        id === null ? [] : [{ address: [PENDING, id], value: undefined }];
      // The columns are kept for the speed of the next start; the file, a fraction of them when
      // packed, for what columns cannot: another layout of ours, other decisions, an export.
      const original =
        dataSet === null
          ? null
          : { id: dataSet, fileName: file.name, ...(await packed(file, file.name)) };
      const kept = original === null || !isWanted() ? [] : [putOriginal(original)];
      const written = await database.write([...gone, ...kept]);
      if ("failed" in written) await database.write(gone);
      if (id === null) return;
      holding.get(id)?.();
      holding.delete(id);
    },
    interrupted: async (dataSets) => {
      // A reading is held before it is listed, and taken from the list before it is let go of: one
      // that another page begins or ends meanwhile is held here, or no longer listed at the end.
      const listed = await filesOf(PENDING);
      const held = await locks.held();
      const [pending, originals] = await Promise.all([filesOf(PENDING), filesOf(ORIGINAL)]);
      const isListed = new Set(listed.map(({ id }) => id));
      const isLeft = ({ id }: OriginalFile) => isListed.has(id) && !held.has(id);
      const of = (why: InterruptedImport["why"]) => (file: OriginalFile) => ({
        id: file.id,
        fileName: file.fileName,
        bytes: file.bytes.size,
        why,
      });
      return [
        ...pending.filter(isLeft).map(of("closed")),
        ...originals.filter(({ id }) => !dataSets.has(id)).map(of("layout")),
      ];
    },
    fileOf: async (interrupted) => {
      const files = await filesOf(partOf(interrupted));
      const found = files.find(({ id }) => id === interrupted.id);
      return found === undefined ? null : unpacked(found);
    },
    forget: async (interrupted) => {
      await database.write([{ address: [partOf(interrupted), interrupted.id], value: undefined }]);
    },
    originals: () => filesOf(ORIGINAL),
    keepOriginals: async (files) => {
      await database.write(files.map(putOriginal));
    },
  };
}
