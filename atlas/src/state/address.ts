/** What an address of the atlas holds: a page, what it is about, and how one looks at it. */
export interface Address {
  readonly page: string;
  /** What the page is about: a name, or nothing. */
  readonly of: string | null;
  /** Everything else, by name: date, see, by, filters. */
  readonly with: Readonly<Record<string, string>>;
}

/** Reads the part of an address after its #. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#?\/?/, "");
  const [path = "", query = ""] = split(text, "?");
  const [page = "", of = ""] = split(path, "/");
  const found: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) found[name] = value;
  return { page: page || "map", of: of === "" ? null : decode(of), with: found };
}

/** Writes it; names in order, so that one view has one address. */
export function addressText(address: Address): string {
  const query = Object.keys(address.with).sort().map((name) => `${name}=${encode(address.with[name]!)}`).join("&");
  return `#/${address.page}${address.of === null ? "" : `/${encode(address.of)}`}${query === "" ? "" : `?${query}`}`;
}

function split(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + 1)];
}

/** Names stay readable in an address: only what would break it is escaped. */
const encode = (text: string): string => encodeURIComponent(text).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%2F/g, "/").replace(/%20/g, "+").replace(/%27/g, "'");

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return text;
  }
}
