import { words } from './words';

// Bidirectional overrides and embeddings can make a label read as something that it is not.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufff9-\ufffb]+/g;

/** A label as one line without control characters. */
export function clean(text: string): string {
  return text.replace(BIDI, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim() || words.unnamed;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `most` characters as a reader counts them, never cutting one in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let count = 0;
  for (const { index } of GRAPHEMES.segment(text.slice(0, most * 12))) {
    if (count === most - 1) return `${text.slice(0, index).trimEnd()}…`;
    count++;
  }
  // A label of combining marks alone has few characters and many units.
  return text.length > most * 12 ? `${text.slice(0, most)}…` : text;
}

/** A label to be shown: clean and short. */
export function short(text: string, most = 60): string {
  return cut(clean(text), most);
}

/** For a title: clean, whole up to what a tooltip can bear. */
export function whole(text: string): string {
  return cut(clean(text), 2000);
}

/**
 * A report's text as it is shown: each unit stays where it is so that offsets hold, but nothing invisible remains that
 * could break the page or turn its words around.
 */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202d\u202e]/g, '\ufffd');
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** "3 Feb 2024" from an ISO day; what is not one stays as it is. */
export function day(iso: string | null): string {
  if (!iso) return words.unknownDate;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const date = new Date(`${iso}T00:00:00Z`);
  return isNaN(date.getTime()) ? iso : DAY.format(date);
}

/** A field's value as it is said: countries by name, days as every other day on the screen. */
export function fieldValue(field: string, value: string): string {
  if (field === 'country' || field === 'nationality') return country(value);
  return field.startsWith('date') ? day(value) : value;
}

export function moment(iso: string): string {
  const date = new Date(iso);
  return isNaN(date.getTime()) ? iso : MOMENT.format(date);
}

/** "from 3 Feb 2024 to 4 Mar 2024", or '' when neither is known. */
export function period(first: string | null, last: string | null): string {
  if (!first && !last) return '';
  if (first === last || !last || !first) return day(first ?? last);
  return `${day(first)} to ${day(last)}`;
}

/** A score with as many digits as help. */
export function score(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}

const COUNTRIES = new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' });

/** "Romania" from RO. */
export function country(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code;
}
