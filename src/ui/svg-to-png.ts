interface Drawing {
  /** An SVG file. */
  readonly text: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What is on a canvas as a PNG. Rejects when the browser gives none, as for too large a canvas. */
export function canvasToPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("The canvas gave no picture"));
      else resolve(blob);
    }, "image/png");
  });
}

/**
 * Draws an SVG file on a canvas of `density` pixels for each of its own. Rejects when the browser
 * cannot draw it.
 */
export async function svgToPng({ text, width, height }: Drawing, density: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("This browser has no canvas to draw on");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvasToPng(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}
