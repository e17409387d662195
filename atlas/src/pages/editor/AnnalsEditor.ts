import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers, type KeyBinding } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { FindingEntry, VocabularyDocument } from "../../api/types";
import { changesBetween, sameLetter } from "./changing";
import { complete } from "./completing";
import { forward, offsetOf } from "./positions";
import { Tokens, type TokenKind } from "./tokens";

const tokenTags: Readonly<Record<Exclude<TokenKind, null>, string>> = {
  comment: "comment", date: "number", citation: "meta", quoted: "string", keyword: "keyword", name: "variableName", number: "number",
};

const style = HighlightStyle.define([
  { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
  { tag: tags.number, color: "var(--doubt)" },
  { tag: tags.meta, color: "var(--good)" },
  { tag: tags.string, color: "var(--seal)" },
  { tag: tags.keyword, fontWeight: "700" },
  { tag: tags.variableName, color: "var(--focus)" },
]);

const look = EditorView.theme({
  "&": { height: "100%", backgroundColor: "var(--paper-raised)", color: "var(--ink)", fontSize: "14px" },
  ".cm-content": { fontFamily: "ui-monospace, Menlo, Consolas, monospace, 'Noto Serif TC'", caretColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--ink-faint)", border: "0" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--ink) 6%, transparent)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { backgroundColor: "color-mix(in srgb, var(--focus) 30%, transparent) !important" },
  ".cm-tooltip, .cm-panels": { backgroundColor: "var(--paper-raised)", color: "var(--ink)", border: "1px solid var(--line-strong)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--paper-sunk)", color: "var(--ink)" },
  ".cm-completionDetail": { color: "var(--ink-soft)" },
});

interface Events {
  onchange(text: string): void;
  onsave(): void;
  /** Where the text is one line: Enter is done with it, and only with Shift begins another. */
  onenter?(): void;
  onescape?(): void;
}

/** What the editor shows of a message. */
export type Shown = Pick<FindingEntry, "name" | "severity" | "found" | "remedy" | "line" | "column" | "length">;

/** The editor of a text of annals. It lies in a shadow root, where its styles need no permission beyond the page's own. */
export class AnnalsEditor {
  private readonly view: EditorView;
  /** How the lines of the text end; the editor itself knows one kind only. */
  private lineEnd: string;

  constructor(host: HTMLElement, text: string, vocabulary: VocabularyDocument, events: Events, label = "The text of the file") {
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    root.replaceChildren();
    this.lineEnd = lineEndOf(text);
    this.view = new EditorView({
      root,
      parent: root as unknown as Element,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(), history(), highlightActiveLine(), highlightSelectionMatches(), lintGutter(), look, syntaxHighlighting(style),
          languageOf(vocabulary), autocompletion({ override: [(context) => completionsAt(context, vocabulary)] }),
          keymap.of([...oneLine(events), { key: "Mod-s", preventDefault: true, run: () => { events.onsave(); return true; } }, ...defaultKeymap, ...historyKeymap, ...searchKeymap]),
          EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false" }),
          EditorView.updateListener.of((update) => { if (update.docChanged) events.onchange(this.text); }),
        ],
      }),
    });
    this.letScroll();
  }

  /** What scrolls can be reached by the keyboard. */
  private letScroll(): void {
    this.view.scrollDOM.tabIndex = 0;
  }

  get text(): string {
    return this.view.state.sliceDoc().replaceAll("\n", this.lineEnd);
  }

  /** Sets another text, as one step that can be undone. The cursor stays behind the letters behind which it stood in its line. */
  replace(text: string): void {
    if (text === this.text) return;
    this.lineEnd = lineEndOf(text);
    const { state } = this.view;
    const next = state.toText(text);
    const { head } = state.selection.main;
    const line = state.doc.lineAt(head);
    const same = next.line(Math.min(line.number, next.lines));
    const anchor = same.from + sameLetter(line.text, head - line.from, same.text);
    this.view.dispatch({ changes: changesBetween(state.sliceDoc(), next.toString()), selection: { anchor } });
  }

  /** Shows messages at their places. */
  mark(messages: readonly Shown[]): void {
    const text = this.view.state.sliceDoc();
    const marks: Diagnostic[] = messages.map((message) => {
      const from = offsetOf(text, message.line, message.column);
      return {
        from,
        to: Math.max(from, forward(text, from, message.length)),
        severity: message.severity === "error" ? "error" : message.severity === "warning" ? "warning" : "info",
        source: message.name,
        message: `${message.found}\n${message.remedy}`,
      };
    });
    this.view.dispatch(setDiagnostics(this.view.state, marks));
  }

  /** Puts the cursor behind the last letter. */
  goToEnd(): void {
    this.view.dispatch({ selection: { anchor: this.view.state.doc.length } });
    this.view.focus();
  }

  /** Goes to a line, from 1. */
  goTo(line: number): void {
    const at = this.view.state.doc.line(Math.min(Math.max(line, 1), this.view.state.doc.lines));
    this.view.dispatch({ selection: { anchor: at.from }, effects: EditorView.scrollIntoView(at.from, { y: "center" }) });
    this.view.focus();
  }

  close(): void {
    this.view.destroy();
  }
}

/** The keys of a text of one line. Enter and Escape belong first to what completes a word. */
function oneLine({ onenter, onescape }: Events): KeyBinding[] {
  return [
    ...(onenter ? [{ key: "Enter", run: () => { onenter(); return true; } }] : []),
    ...(onescape ? [{ key: "Escape", run: () => { onescape(); return true; } }] : []),
  ];
}

/** How the lines of a text end; where it has both kinds, as the formatter ends them. */
const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

function languageOf(vocabulary: VocabularyDocument): StreamLanguage<null> {
  const tokens = new Tokens(vocabulary.names.map((name) => name.text), new Set(vocabulary.keywords.flatMap((word) => word.split(" "))));
  return StreamLanguage.define({
    token: (stream) => {
      const { length, kind } = tokens.at(stream.string, stream.pos);
      stream.pos += Math.max(length, 1);
      return kind && tokenTags[kind];
    },
    startState: () => null,
  });
}

function completionsAt(context: CompletionContext, vocabulary: VocabularyDocument): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const before = context.state.sliceDoc(line.from, context.pos);
  if (!context.explicit && !/[\p{L}[]$/u.test(before)) return null;
  const found = complete(before, vocabulary);
  return found && { from: line.from + found.from, options: found.options.map((option) => ({ ...option })), filter: false };
}
