import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const least = 1024;
const texts = /\.(js|css|html|json|svg|txt)$/;

/**
 * Puts a compressed form beside every text of the build, so that no server has to compress it while somebody waits. Only what lies on the disk
 * is final: earlier the bundler still has marks of its own in the code.
 * @returns {import("vite").Plugin}
 */
export function brotli() {
  return {
    name: "brotli",
    apply: "build",
    writeBundle(options, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!texts.test(name)) continue;
        const path = join(options.dir ?? "dist", name);
        const bytes = readFileSync(path);
        if (bytes.length < least) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
      }
    },
  };
}
