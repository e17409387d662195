import type { Component } from "svelte";

/** A page of the atlas. */
export interface Page {
  /** Its name in addresses. */
  readonly name: string;
  readonly title: string;
  /** The letter that leads to it after g. */
  readonly key: string;
  /** Whether the time control stands below it. */
  readonly hasTime: boolean;
  /** Whether it needs the program behind it, and so is missing from a published atlas. */
  readonly isLocal: boolean;
  readonly load: () => Promise<{ default: Component }>;
}

/** The pages in the order of the navigation. */
export const pages: readonly Page[] = [
  { name: "map", title: "Map", key: "m", hasTime: true, isLocal: false, load: () => import("./map/MapPage.svelte") },
  { name: "timeline", title: "Timeline", key: "t", hasTime: false, isLocal: false, load: () => import("./timeline/TimelinePage.svelte") },
  { name: "journal", title: "Journal", key: "j", hasTime: false, isLocal: false, load: () => import("./journal/JournalPage.svelte") },
  { name: "people", title: "People", key: "p", hasTime: false, isLocal: false, load: () => import("./people/PeoplePage.svelte") },
  { name: "polities", title: "Polities", key: "o", hasTime: false, isLocal: false, load: () => import("./polities/PolitiesPage.svelte") },
  { name: "places", title: "Places", key: "l", hasTime: false, isLocal: false, load: () => import("./places/PlacesPage.svelte") },
  { name: "network", title: "Network", key: "n", hasTime: true, isLocal: false, load: () => import("./network/NetworkPage.svelte") },
  { name: "sources", title: "Sources", key: "s", hasTime: false, isLocal: false, load: () => import("./sources/SourcesPage.svelte") },
  { name: "compare", title: "Compare", key: "c", hasTime: false, isLocal: false, load: () => import("./compare/ComparePage.svelte") },
  { name: "model", title: "Model", key: "d", hasTime: false, isLocal: false, load: () => import("./model/ModelPage.svelte") },
  { name: "what-if", title: "What if", key: "w", hasTime: true, isLocal: false, load: () => import("./what-if/WhatIfPage.svelte") },
  { name: "ask", title: "Ask", key: "a", hasTime: false, isLocal: true, load: () => import("./ask/AskPage.svelte") },
  { name: "read", title: "Read", key: "r", hasTime: false, isLocal: true, load: () => import("./read/ReadPage.svelte") },
  { name: "editor", title: "Editor", key: "e", hasTime: false, isLocal: true, load: () => import("./editor/EditorPage.svelte") },
  { name: "help", title: "Help", key: "h", hasTime: false, isLocal: false, load: () => import("./help/HelpPage.svelte") },
];
