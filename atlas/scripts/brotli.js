import { brotliCompressSync, constants } from "node:zlib";

const least = 1024;
const texts = /\.(js|css|html|json|svg|txt)$/;

/**
 * Puts a compressed form beside every text of the build, so that no server has to compress it while somebody waits.
 * @returns {import("vite").Plugin}
 */
export function brotli() {
  return {
    name: "brotli",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const [name, part] of Object.entries(bundle)) {
        const content = part.type === "chunk" ? part.code : part.source;
        const bytes = Buffer.from(content);
        if (!texts.test(name) || bytes.length < least) continue;
        const source = brotliCompressSync(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        });
        this.emitFile({ type: "asset", fileName: `${name}.br`, source });
      }
    },
  };
}
