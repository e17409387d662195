import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/generated/", "src/api/schema.d.ts"] },
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    // A blank in braces is there because Svelte takes bare ones away at the edges of a block.
    rules: { "svelte/no-navigation-without-resolve": "off", "svelte/no-useless-mustaches": "off" },
  },
  {
    rules: {
      eqeqeq: "error",
      "max-lines": ["error", 300],
      "no-console": "error",
      // Typed arrays and bounded loops: what is known to be there need not be asked for.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
