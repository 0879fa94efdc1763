import { defineConfig } from "vitest/config";

/** The tests of the review page: they need a browser, /usr/bin/chromium or the one that CHROMIUM_PATH names. */
export default defineConfig({
  test: {
    include: ["tests/page/**/*.test.ts"],
    globalSetup: "tests/build-once.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
