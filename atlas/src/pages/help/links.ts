/** Makes the links between pages of the manual lead within the atlas: "dates.md#years" becomes #/help/dates?at=years. */
export function withinAtlas(html: string, page: string): string {
  return html
    .replace(/href="([\w-]+)\.md(?:#([^"]+))?"/g, (_, name: string, at: string | undefined) => `href="#/help/${name}${at ? `?at=${at}` : ""}"`)
    .replace(/href="#(?!\/)([^"]+)"/g, (_, at: string) => `href="#/help/${page}?at=${at}"`)
    // What may have to be scrolled sideways must be reached by the keyboard.
    .replace(/<(pre|table)>/g, '<$1 tabindex="0">')
    .replace(/<a href="(\.\.\/[^"]+)">(.*?)<\/a>/g, "<span>$2</span>");
}
