import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    environment: "node",
    // Modules hold no state that a test changes, so that each need be loaded only once.
    pool: "threads",
    isolate: false,
  },
});
