import type { MentionText, ReportText } from '../api';

/** A run of a text that is shown in one way. */
export interface Run {
  /** Where it begins in the report's text. */
  readonly start: number;
  readonly text: string;
  /** True within the span that a fact cites. */
  readonly cited: boolean;
  /** True within the words of what is picked or pointed at. */
  readonly lit: boolean;
  /** The mentions that it is part of, the outermost first. */
  readonly mentions: readonly Marked[];
}

export interface Marked extends Pick<MentionText, 'id' | 'kind' | 'entity' | 'made'> {
  /** A correction took it back. */
  readonly aside: boolean;
}

type Marks = Pick<ReportText, 'text' | 'mentions'> & Partial<Pick<ReportText, 'asideMentions'>>;

export interface Cited {
  readonly start: number;
  readonly end: number;
}

/** A part of the report with the grade of its item; number 0 is what stands outside every item. */
export interface Passage {
  readonly number: number;
  readonly grade: string | null;
  readonly gradeWords: string;
  readonly runs: readonly Run[];
}

/** Splits a report's text into its items, and each into runs. Nothing of the text is lost, in whatever order items come. */
export function passages(report: Marks & Pick<ReportText, 'items'>, cited: Cited | null, lit: Cited | null = null): Passage[] {
  const result: Passage[] = [];
  const length = report.text.length;
  let at = 0;
  const outside = (end: number) => {
    if (end > at) result.push({ number: 0, grade: null, gradeWords: '', runs: runs(report, at, end, cited, lit) });
  };
  for (const item of [...report.items].sort((a, b) => a.start - b.start)) {
    const start = Math.min(Math.max(item.start, at), length);
    const end = Math.min(item.end, length);
    if (item.number === 0 || end <= start) continue;
    outside(start);
    result.push({ number: item.number, grade: item.grade, gradeWords: item.gradeWords, runs: runs(report, start, end, cited, lit) });
    at = end;
  }
  outside(length);
  return result;
}

/** The runs of one stretch. Mentions may lie within others, and overlap them. */
export function runs(report: Marks, start: number, end: number, cited: Cited | null, lit: Cited | null = null): Run[] {
  const mentions = outermostFirst(report).filter((mention) => mention.end > start && mention.start < end);
  const edges = new Set([start, end]);
  for (const span of [...mentions, ...(cited ? [cited] : []), ...(lit ? [lit] : [])]) {
    for (const edge of [span.start, span.end]) if (edge > start && edge < end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const result: Run[] = [];
  let next = 0;
  let open: Placed[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i] as number;
    const to = sorted[i + 1] as number;
    open = open.filter((mention) => mention.end > from);
    for (let each = mentions[next]; each && each.start <= from; each = mentions[++next]) if (each.end > from) open.push(each);
    result.push({
      start: from,
      text: report.text.slice(from, to),
      cited: cited !== null && cited.start <= from && to <= cited.end,
      lit: lit !== null && lit.start <= from && to <= lit.end,
      mentions: open.map(({ id, kind, entity, made, aside }) => ({ id, kind, entity, made, aside })),
    });
  }
  return result;
}

type Placed = MentionText & { readonly aside: boolean };

/** Those that count lie on top of those that were taken back at the same words. */
function outermostFirst(report: Marks): Placed[] {
  const all = [
    ...(report.asideMentions ?? []).map((mention) => ({ ...mention, aside: true })),
    ...report.mentions.map((mention) => ({ ...mention, aside: false })),
  ];
  return all.filter((mention) => mention.end > mention.start).sort((a, b) => a.start - b.start || b.end - a.end || Number(b.aside) - Number(a.aside));
}

/** A label split at its highlights: every second part, from the second on, is highlighted. */
export function emphasised(text: string, highlights: readonly { start: number; end: number }[]): { text: string; strong: boolean }[] {
  const result: { text: string; strong: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...highlights].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(start, at), Math.min(end, text.length)];
    if (to <= from) continue;
    if (from > at) result.push({ text: text.slice(at, from), strong: false });
    result.push({ text: text.slice(from, to), strong: true });
    at = to;
  }
  if (at < text.length) result.push({ text: text.slice(at), strong: false });
  return result;
}
