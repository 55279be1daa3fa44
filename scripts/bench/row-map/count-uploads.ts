let bytes = 0;

const sizeOf = (source: unknown): number => {
  if (typeof source === "number") return 0;
  return source instanceof ArrayBuffer || ArrayBuffer.isView(source) ? source.byteLength : 0;
};

/** From here on all that goes into buffers of the graphics card is counted. */
export function countUploads(): void {
  const { bufferData, bufferSubData } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.bufferData = function (this: unknown, ...args: unknown[]) {
    const [, source, , , length] = args;
    const view = ArrayBuffer.isView(source) && "BYTES_PER_ELEMENT" in source ? source : null;
    const each = Number(view?.BYTES_PER_ELEMENT ?? 1);
    bytes += typeof length === "number" && length > 0 ? length * each : sizeOf(source);
    Reflect.apply(bufferData, this, args);
  };
  WebGL2RenderingContext.prototype.bufferSubData = function (this: unknown, ...args: unknown[]) {
    const [, , source, , length] = args;
    const view = ArrayBuffer.isView(source) && "BYTES_PER_ELEMENT" in source ? source : null;
    const each = Number(view?.BYTES_PER_ELEMENT ?? 1);
    bytes += typeof length === "number" && length > 0 ? length * each : sizeOf(source);
    Reflect.apply(bufferSubData, this, args);
  };
}

/** Bytes since this was asked for last. */
export function takeUploads(): number {
  const taken = bytes;
  bytes = 0;
  return taken;
}
