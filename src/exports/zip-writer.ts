import { Zip, ZipPassThrough } from "fflate";

/** A file of an archive. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Packed already, so that packing it again only costs time. */
  readonly isPacked?: boolean;
}

/** How a ZIP archive names deflate. */
const DEFLATE = 8;

/**
 * A file that is packed by the browser: off the page's thread, and right where fflate 0.8.3's own
 * packer writes what no unpacker takes (the twelve bytes of 0, 7 and 0 in 32 bits, for one).
 */
class PackedFile extends ZipPassThrough {
  override compression = DEFLATE;
  /** Sum and size are of the bytes as they are; what goes into the archive comes from `put`. */
  protected override process(): void {
    // Nothing: see `put`.
  }
  put(packed: Uint8Array<ArrayBuffer>): void {
    this.ondata(null, packed, true);
  }
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A ZIP archive that is written file by file, so that the page can do other things in between. */
export class ZipWriter {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #errors: Error[] = [];
  readonly #modified: Date | undefined;
  readonly #zip = new Zip((error, bytes) => {
    if (error !== null) this.#errors.push(error);
    else this.#parts.push(bytes as Uint8Array<ArrayBuffer>);
  });

  /** @param modified what each file says of when it was written; now, where it is not given */
  constructor(modified?: Date) {
    this.#modified = modified;
  }

  async add({ path, bytes, isPacked = false }: FileToWrite): Promise<void> {
    const file = isPacked ? new ZipPassThrough(path) : new PackedFile(path);
    if (this.#modified !== undefined) file.mtime = this.#modified;
    this.#zip.add(file);
    file.push(bytes, true);
    if (file instanceof PackedFile) file.put(await deflated(bytes));
  }

  /**
   * The parts of the archive.
   *
   * @throws the first of what went wrong since the beginning
   */
  end(): readonly Uint8Array<ArrayBuffer>[] {
    this.#zip.end();
    const [error] = this.#errors;
    if (error !== undefined) throw error;
    return this.#parts;
  }
}
