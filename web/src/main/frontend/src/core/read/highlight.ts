import type { EntityKind, ReportText } from '../api';

/** A run of a text that is shown in one way. */
export interface Run {
  readonly text: string;
  /** True within the span that a fact cites. */
  readonly cited: boolean;
  readonly mention: { readonly id: string; readonly kind: EntityKind; readonly entity: string | null } | null;
}

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
export function passages(report: Pick<ReportText, 'text' | 'items' | 'mentions'>, cited: Cited | null): Passage[] {
  const result: Passage[] = [];
  const length = report.text.length;
  let at = 0;
  const outside = (end: number) => {
    if (end > at) result.push({ number: 0, grade: null, gradeWords: '', runs: runs(report, at, end, cited) });
  };
  for (const item of [...report.items].sort((a, b) => a.start - b.start)) {
    const start = Math.min(Math.max(item.start, at), length);
    const end = Math.min(item.end, length);
    if (item.number === 0 || end <= start) continue;
    outside(start);
    result.push({ number: item.number, grade: item.grade, gradeWords: item.gradeWords, runs: runs(report, start, end, cited) });
    at = end;
  }
  outside(length);
  return result;
}

/** The runs of one stretch. Where mentions overlap, the one that begins first, and of those the longest, is marked. */
export function runs(report: Pick<ReportText, 'text' | 'mentions'>, start: number, end: number, cited: Cited | null): Run[] {
  const mentions = apart(report.mentions).filter((mention) => mention.end > start && mention.start < end);
  const edges = new Set([start, end]);
  for (const span of [...mentions, ...(cited ? [cited] : [])]) {
    for (const edge of [span.start, span.end]) if (edge > start && edge < end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const result: Run[] = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i] as number;
    const to = sorted[i + 1] as number;
    while ((mentions[next]?.end ?? Infinity) <= from) next++;
    const mention = mentions[next];
    const inside = mention !== undefined && mention.start <= from;
    result.push({
      text: report.text.slice(from, to),
      cited: cited !== null && cited.start <= from && to <= cited.end,
      mention: inside ? { id: mention.id, kind: mention.kind, entity: mention.entity } : null,
    });
  }
  return result;
}

function apart(mentions: ReportText['mentions']): ReportText['mentions'] {
  const result: ReportText['mentions'] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= at && mention.end > mention.start) {
      result.push(mention);
      at = mention.end;
    }
  }
  return result;
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
