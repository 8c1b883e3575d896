import type { EntityKind, MentionText, ReportText, StatementText, Tied } from '../api';
import { compareKinds } from '../kinds';
import type { Cited } from './highlight';

/** What of a report the analyst has picked, to look at it or to put it right. */
export type Pick =
  | { readonly what: 'nothing' }
  | { readonly what: 'mention'; readonly id: string }
  | { readonly what: 'statement'; readonly id: string }
  /** Words that no mention stands for yet. */
  | { readonly what: 'words'; readonly start: number; readonly end: number }
  /** The second end of a tie is looked for. */
  | { readonly what: 'end'; readonly from: string }
  | { readonly what: 'tie'; readonly from: string; readonly to: string; readonly span: Cited | null };

export const NOTHING: Pick = { what: 'nothing' };

/** A mention that is pressed is the end that was looked for, or is looked at. */
export function pressed(report: ReportText, pick: Pick, mention: string): Pick {
  if (pick.what !== 'end') return { what: 'mention', id: mention };
  return pick.from === mention ? pick : { what: 'tie', from: pick.from, to: mention, span: between(report, pick.from, mention) };
}

/** Words that are marked by hand are those that a tie rests on, or may be a name. */
export function marked(report: ReportText, pick: Pick, start: number, end: number): Pick {
  const span = trimmed(report.text, start, end);
  if (!span) return pick;
  return pick.what === 'tie' ? { ...pick, span } : { what: 'words', ...span };
}

/** What is picked stays picked after a correction, or what stands in its place, unless it is gone. */
export function kept(pick: Pick, before: ReportText, now: ReportText): Pick {
  switch (pick.what) {
    case 'mention': return mentionInPlace(before, now, pick.id);
    case 'statement': return statementInPlace(before, now, pick.id);
    case 'words': return madeAt(before, now, pick);
    case 'tie': return madeOf(before, now, pick.from);
    default: return NOTHING;
  }
}

function madeAt(before: ReportText, now: ReportText, span: Cited): Pick {
  const made = now.mentions.find((mention) => mention.start < span.end && span.start < mention.end && !before.mentions.some(({ id }) => id === mention.id));
  return made ? { what: 'mention', id: made.id } : NOTHING;
}

function madeOf(before: ReportText, now: ReportText, end: string): Pick {
  const made = now.statements.find((statement) => (statement.from === end || statement.to === end) && !before.statements.some(({ id }) => id === statement.id));
  return made ? { what: 'statement', id: made.id } : mentionInPlace(before, now, end);
}

/** A mention that counts no more gives way to one that counts at the same words. */
function mentionInPlace(before: ReportText, now: ReportText, id: string): Pick {
  if (now.mentions.some((mention) => mention.id === id)) return { what: 'mention', id };
  const old = mentionOf(before, id) ?? mentionOf(now, id);
  const other = now.mentions.find((mention) => old !== null && mention.start < old.end && old.start < mention.end);
  if (other) return { what: 'mention', id: other.id };
  return mentionOf(now, id) ? { what: 'mention', id } : NOTHING;
}

function statementInPlace(before: ReportText, now: ReportText, id: string): Pick {
  if (now.statements.some((statement) => statement.id === id)) return { what: 'statement', id };
  const old = statementOf(before, id) ?? statementOf(now, id);
  const isOther = (statement: StatementText) => !before.statements.some((known) => known.id === statement.id);
  const other = now.statements.find((each) => old !== null && each.start === old.start && each.end === old.end && isOther(each));
  if (other) return { what: 'statement', id: other.id };
  return statementOf(now, id) ? { what: 'statement', id } : NOTHING;
}

export function everyMention(report: ReportText): MentionText[] {
  return [...report.mentions, ...report.asideMentions];
}

export function everyStatement(report: ReportText): StatementText[] {
  return [...report.statements, ...report.asideStatements];
}

/** The mention of an id: one that counts before one that was taken back. */
export function mentionOf(report: ReportText, id: string): MentionText | null {
  return everyMention(report).find((mention) => mention.id === id) ?? null;
}

export function statementOf(report: ReportText, id: string): StatementText | null {
  return everyStatement(report).find((statement) => statement.id === id) ?? null;
}

export function wordsOf(report: ReportText, mention: string): string {
  const found = mentionOf(report, mention);
  if (!found) return '';
  return found.sign || report.text.slice(found.start, found.end);
}

/** Statements in the order of the text, those that were taken back among them but for what is said again of other mentions. */
export function statementsInOrder(report: ReportText): { statement: StatementText; aside: boolean }[] {
  return [
    ...report.statements.map((statement) => ({ statement, aside: false })),
    ...report.asideStatements.filter((statement) => !isSaidAgain(report, statement)).map((statement) => ({ statement, aside: true })),
  ].sort((a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end);
}

/** A mention of another kind takes along what was said of it. */
function isSaidAgain(report: ReportText, old: StatementText): boolean {
  return report.statements.some((now) => now.made && now.start === old.start && now.end === old.end && now.kind === old.kind && now.denied === old.denied
    && isSamePlace(report, now.from, old.from) && isSamePlace(report, now.to, old.to));
}

function isSamePlace(report: ReportText, one: string, other: string): boolean {
  const [a, b] = [mentionOf(report, one), mentionOf(report, other)];
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}

/** The kinds that are marked in the text, with how many mentions each has. */
export function kindsIn(report: ReportText): { kind: EntityKind; count: number }[] {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of report.mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => compareKinds(a.kind, b.kind));
}

/** The stretch without the blanks around it; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): Cited | null {
  let [from, to] = [Math.max(0, start), Math.min(end, text.length)];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return to > from ? { start: from, end: to } : null;
}

/** Where words stand in the text, in whatever case; blanks are as good as line breaks. */
export function occurrences(text: string, wanted: string): Cited[] {
  const parts = wanted.trim().split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return [];
  const pattern = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function itemAt(report: ReportText, offset: number): number {
  return report.items.find((item) => item.start <= offset && offset < item.end)?.number ?? 0;
}

/** Do these words stand in one item, which gives them its grade? */
export function isInOneItem(report: ReportText, span: Cited): boolean {
  return itemAt(report, span.start) === itemAt(report, span.end - 1);
}

/** The words that a tie of two mentions rests on: from the one to the other; null where they stand in two items. */
export function between(report: ReportText, from: string, to: string): Cited | null {
  const [a, b] = [mentionOf(report, from), mentionOf(report, to)];
  if (!a || !b) return null;
  const span = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
  return isInOneItem(report, span) ? span : null;
}

/** The stretch of the item that a mention stands in. */
export function itemOf(report: ReportText, mention: string): (Cited & { readonly number: number }) | null {
  const at = mentionOf(report, mention)?.start ?? -1;
  const item = report.items.find(({ start, end }) => start <= at && at < end);
  const span = item ? trimmed(report.text, item.start, item.end) : null;
  return item && span ? { ...span, number: item.number } : null;
}

/** The one mention that counts and that these words overlap, when there is but one. */
export function overlapped(report: ReportText, span: Cited): MentionText | null {
  const [only, more] = report.mentions.filter((mention) => mention.start < span.end && span.start < mention.end);
  return more ? null : (only ?? null);
}

/** What a statement says, as a correction names it. */
export function tiedOf(statement: StatementText): Tied {
  return { tie: statement.kind, from: statement.from, to: statement.to, denied: statement.denied, hedged: statement.hedged };
}

export function turned(tied: Tied): Tied {
  return { ...tied, from: tied.to, to: tied.from };
}

export function isSame(one: Tied, other: Tied): boolean {
  return one.tie === other.tie && one.from === other.from && one.to === other.to && one.denied === other.denied && one.hedged === other.hedged;
}

/** Which words are lit by what is picked or pointed at. */
export function lit(report: ReportText, pick: Pick, pointed: string | null): { span: Cited | null; mentions: ReadonlySet<string> } {
  const statement = statementOf(report, pointed ?? (pick.what === 'statement' ? pick.id : ''));
  if (statement) return { span: statement, mentions: new Set([statement.from, statement.to]) };
  switch (pick.what) {
    case 'mention': return { span: null, mentions: new Set([pick.id]) };
    case 'words': return { span: pick, mentions: new Set() };
    case 'end': return { span: null, mentions: new Set([pick.from]) };
    case 'tie': return { span: pick.span, mentions: new Set([pick.from, pick.to]) };
    default: return { span: null, mentions: new Set() };
  }
}
