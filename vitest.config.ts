import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    /** They need a browser: npm run test:page. */
    exclude: ["tests/page/**"],
    globalSetup: "tests/build-once.ts",
    testTimeout: 60_000,
  },
});
