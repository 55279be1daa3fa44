import { createContext } from "react";
import type { ChartFile } from "./chart-file.ts";

/** Takes what a chart would write into a file; null: nobody asks. */
export const FileSink = createContext<((file: () => ChartFile) => void) | null>(null);
