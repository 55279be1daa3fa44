declare module "svg-to-pdfkit" {
  interface Options {
    readonly width?: number;
    readonly height?: number;
    readonly assumePt?: boolean;
    readonly fontCallback?: (family: string, isBold: boolean, isItalic: boolean) => string;
    readonly warningCallback?: (message: string) => void;
  }
  /** Draws an SVG file at a point of the page, in points. */
  export default function SVGtoPDF(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options?: Options,
  ): void;
}
