/** What the panel shows and what the reader does in it: all that passes between its views and the entrypoint. Types only. */
import type { Finding } from '../../utils/anchors/anchor.ts';
import type { FactFields, FactsEdit, FigureCorrection, FigureFields } from '../../utils/corrections/correction.ts';
import type { Style } from '../../utils/export/choices.ts';
import type { Locale } from '../../utils/i18n/i18n.ts';
import type { SavedReport, Snippet } from '../../utils/library/records.ts';
import type { Reading } from '../../utils/messages/reading.ts';
import type { Region } from '../../utils/page/article.ts';
import type { Span } from '../../utils/text/span.ts';
import type { Known } from '../../utils/view/known.ts';
import type { Editing } from '../../utils/view/rows.ts';
import type { PageStatus } from '../../utils/view/status.ts';
import type { Notice, Toast } from './notices.tsx';
import type { RevisitData, RevisitEvents } from './revisit.tsx';
import type { StateEvents } from './states.tsx';

/** How figures are copied; utils/export/clip.ts makes them. */
export type CopyForm = 'text' | 'markdown' | 'rows' | 'link';

export interface PanelData {
  status: PageStatus;
  /** The saved report of this page and whether the page says something else now. */
  saved: { report: SavedReport; differs: boolean } | null;
  saving: boolean;
  snippets: readonly Snippet[];
  /** What became of the snippets on the page as it is now, by their ids. */
  findings: ReadonlyMap<string, Finding>;
  /** Snippet of each saved figure. */
  savedFigures: ReadonlyMap<number, Snippet>;
  /** Length of what is selected in the page. */
  selecting: number;
  marksOn: boolean;
  /** How the reader cites, and the styles there are. */
  style: Style;
  styles: readonly Style[];
  /** Figure that was clicked in the page; the turn tells one click from the next. */
  picked: { figure: number; turn: number } | null;
  /** What has become of what was kept from this page; null where nothing is kept. */
  revisit: RevisitData | null;
  notices: readonly Notice[];
  /** What readers have corrected: of figures by their index, and of the report's facts. */
  edits: ReadonlyMap<number, FigureCorrection>;
  /** What writes them out in rows; null where nothing is corrected. */
  editing: Editing | null;
  factsEdit: FactsEdit | null;
  /** Corrections that are not applied, because their place on the page is not sure. */
  unplaced: readonly { correction: FigureCorrection; finding: Finding }[];
  /** What the extractor makes of the place that the reader selected, to be confirmed; the turn tells one from the next. */
  proposal: { span: Span; fields: FigureFields; sentence: Span; turn: number } | null;
  /** How many reports the library has, and by how many of them each indicator is stated. */
  coverage: { reports: number; statedBy: ReadonlyMap<string, number> };
  /** How the reader signs corrections. */
  initials: string;
  toast: Toast | null;
  /** The browser's keys for opening the panel and for keeping a passage; empty where there are none. */
  shortcut: string;
  saveShortcut: string;
  portalsAllowed: boolean;
  /** The site of the page, and whether its reports are read by themselves; null where that is not the reader's to say. */
  site: { host: string; allowed: boolean } | null;
  version: string;
}

export interface PanelEvents extends StateEvents {
  /** Null where nothing is kept. */
  revisit: RevisitEvents | null;
  onJump(figure: number): void;
  onSelect(figure: number | null): void;
  onLight(figures: readonly number[]): void;
  onJumpToSnippet(snippet: Snippet): void;
  onSaveFigure(figure: number): void;
  onDeleteSnippet(id: string): void;
  /** Resolves to whether the change is written. */
  onNote(id: string, change: { note?: string; tags?: string[] }): Promise<boolean>;
  /** The same for a figure that may not be saved yet: writing a note saves it. */
  onNoteFigure(figure: number, change: { note?: string; tags?: string[] }): Promise<boolean>;
  onSaveReport(): void;
  onSaveSelection(): void;
  onMarks(on: boolean): void;
  onEdit(figure: number, fields: FigureFields, reason: string, initials: string): void;
  /** Rejects a figure, or takes that back; one that a reader put in goes. */
  onReject(figure: number): void;
  onRestore(figure: number): void;
  /** What is selected in the page is a figure: asks for `proposal`. */
  onProposeFigure(): void;
  onAdd(fields: FigureFields, reason: string, initials: string): void;
  onDropProposal(): void;
  onEditFacts(facts: FactFields, initials: string): void;
  onRestoreFacts(): void;
  /** Lets a correction go that is not applied. */
  onDropCorrection(id: string): void;
  /** Opens the comparison of an indicator across the library. */
  onCompare(indicatorId: string): void;
  /** Puts figures on the clipboard, in the order of the text. */
  onCopyFigures(form: CopyForm, figures: readonly number[]): void;
  onStyle(style: Style): void;
  onUndo(): void;
  onOpenWelcome(): void;
  onOpenHelp(): void;
  /** Reads the page's site by itself from now on, or no longer. */
  onSite(allow: boolean): void;
  onLocale(locale: Locale): void;
}

/** Words that the entrypoint knows and the views do not. */
export interface PanelWords {
  signals(reading: Reading): readonly { holds: boolean; name: string; detail: string }[];
  provenance(reading: Reading): readonly string[];
  source(source: string): string;
  snippetName(snippet: Snippet): string;
  /** What the library knows of a figure's indicator; null where there is nothing to ask about. */
  findKnown(figure: number): Promise<Known | null>;
  /** Regions whose name or code a query finds. */
  findRegions(query: string): Promise<Region[]>;
}
