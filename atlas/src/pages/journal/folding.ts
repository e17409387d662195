const plain = /^[\u0020-\u007e]*$/;

/** A text as a search compares it: without case and without marks on letters, so that "xiao" finds "Xiāo". */
export const folded = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
