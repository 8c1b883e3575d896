/**
 * What the server says and is asked, shape for shape. The Java records that make these stand in lantern.web.*; a change
 * here is a change there. All ids are opaque strings. Dates are ISO days. Offsets count UTF-16 units.
 *
 * Sign-in is a session cookie; every request that is not GET carries the cookie XSRF-TOKEN back in the header
 * X-XSRF-TOKEN. 401 means: sign in again (nothing on the chart is lost). Errors are {error, detail?} with plain words.
 */

export type EntityKind =
  | 'Person' | 'Organisation' | 'Address' | 'Place' | 'Phone' | 'Device' | 'Vehicle' | 'Vessel' | 'Container'
  | 'Flight' | 'Account' | 'Email' | 'Handle' | 'Url' | 'Document' | 'Route' | 'Journey' | 'Event' | 'Date' | 'Money'
  | 'Indicator';

/** NEUTRAL | OFFENDER | VICTIM_AND_OFFENDER | VICTIM: a person known only as a victim is never ranked. */
export type Standing = 'NEUTRAL' | 'OFFENDER' | 'VICTIM_AND_OFFENDER' | 'VICTIM';

/** Solid, dashed, dotted. */
export type Strength = 'CONFIRMED' | 'UNCONFIRMED' | 'TENTATIVE';

/** GET api/me */
export interface Me {
  user: string;
  /** Highest marking the user is cleared for: the banner of an empty screen. */
  clearance: string;
  groups: string[];
  /** Markings, least strict first. */
  markings: string[];
  /** The store in words: "612 entities from 164 reports". Only what this user may see. */
  reports: number;
}

export interface Item {
  id: string;
  kind: EntityKind;
  label: string;
  /** One short line that tells namesakes apart. */
  detail: string;
  /** ISO 3166 alpha-2 or ''. */
  country: string;
  standing: Standing;
  child: boolean;
  /** How many reports the user may read speak of it. */
  reports: number;
  /** Strictest marking of the reports that speak of it: the chart's banner is the strictest of its items and links. */
  marking: string;
  /** The groups that those reports are restricted to: a reader must be in each. */
  restrictedTo: string[];
}

/** Every statement of one kind between two items. */
export interface Link {
  /** from + '>' + kind + '>' + to */
  id: string;
  from: string;
  to: string;
  /** "LIVES_AT" */
  kind: string;
  /** "lives at" */
  label: string;
  strength: Strength;
  count: number;
  first: string | null;
  last: string | null;
  /** Strictest marking of its sources. */
  marking: string;
  /** The groups that its sources are restricted to. */
  restrictedTo: string[];
  sources: Stated[];
}

export interface Source {
  report: string;
  reportTitle: string;
  about: string | null;
  item: number;
  start: number;
  end: number;
  words: string;
  /** "2BP", or null when the item is ungraded. */
  grade: string | null;
  /** "untested source; known indirectly but corroborated; lawful sharing permitted", or "ungraded" */
  gradeWords: string;
  marking: string;
  /** The group that the report is restricted to, if any. */
  restrictedTo: string[];
  conditions: string[];
}

export interface Stated extends Source {
  when: string;
  hedged: boolean;
}

/** GET api/search?q=…&kinds=Person,Phone&limit=12 — as you type. */
export interface SearchResult {
  hits: Hit[];
}
export interface Hit {
  item: Item;
  /** What matched: "name", "value", "postcode". */
  field: string;
  /** The writing that matched, which may differ from the item's label. */
  words: string;
  highlights: { start: number; end: number }[];
}

/** POST api/chart/items {ids} — items by id, and every tie among them. Unknown ids are left out. */
export interface ChartPart {
  items: Item[];
  links: Link[];
  /** Asked id → shown id, where they differ (two that have since become one). */
  renamed: Record<string, string>;
  /** Strictest marking of the sources behind items and links. */
  marking: string;
  /** The groups that any of them is restricted to. */
  restrictedTo: string[];
}

/** GET api/entities/{id}/neighbours — the preview of an expansion. */
export interface Neighbours {
  /** By kind and tie, largest first. */
  counts: { kind: EntityKind; tie: string; tieLabel: string; count: number }[];
}

/** POST api/chart/expand */
export interface ExpandRequest {
  id: string;
  /** Empty for all kinds. */
  kinds: EntityKind[];
  limit: number;
  onChart: string[];
}
export interface Expansion extends ChartPart {
  /** Kind → how many more there are. */
  notShown: Partial<Record<EntityKind, number>>;
}

/** GET api/entities/{id} */
export interface EntityRecord {
  item: Item;
  members: string[];
  /** Facts by field, conflicting values side by side, each with its sources. */
  facts: Fact[];
  namings: Naming[];
  neighbours: Neighbours['counts'];
  denied: TiedTo[];
  /** Roles and signs of trafficking that reports give of a person: "means: debt bondage". */
  indicators: TiedTo[];
  questions: Question[];
  decisions: Decision[];
}
export interface Fact {
  /** "date of birth" */
  field: string;
  values: { value: string; sources: Source[] }[];
}
export interface Naming {
  mention: string;
  words: string;
  source: Source;
  /** Why these words are taken to mean this entity; empty for the first. */
  why: Clue[];
}
export interface Clue {
  field: string;
  because: string;
  weight: number;
}
export interface TiedTo {
  other: Item;
  label: string;
  sources: Stated[];
}
export interface Question {
  other: Item;
  weight: number;
  clues: Clue[];
}
export interface Decision {
  id: string;
  /** "merge" | "split" | "forbid" | "correct" | "undo" */
  kind: string;
  /** In words: "Marta Ilie and M. Ilie are one" */
  words: string;
  by: string;
  at: string;
  reason: string;
  undone: boolean;
}

/** POST api/decisions → Decision. POST api/decisions/{id}/undo {reason} → Decision. */
export type DecisionRequest =
  | { kind: 'merge'; first: string; second: string; reason: string }
  | { kind: 'forbid'; first: string; second: string; reason: string }
  | { kind: 'split'; mentions: string[]; reason: string };

/** GET api/reports/{id} — the text with what was read in it. */
export interface ReportText {
  id: string;
  title: string;
  format: string;
  about: string | null;
  marking: string;
  /** "OP HARROW" when restricted to a group, else ''. */
  group: string;
  conditions: string[];
  text: string;
  items: { number: number; start: number; end: number; grade: string | null; gradeWords: string }[];
  mentions: MentionText[];
  statements: StatementText[];
  /** What corrections took back: it counts nowhere. */
  asideMentions: MentionText[];
  asideStatements: StatementText[];
}
export interface MentionText {
  id: string;
  kind: EntityKind;
  start: number;
  end: number;
  entity: string | null;
  /** Of an indicator what it is a sign of ("means: debt bondage"), else ''. */
  sign: string;
  /** Made by a correction. */
  made: boolean;
}
export interface StatementText {
  id: string;
  /** "LIVES_AT" */
  kind: string;
  /** "lives at" */
  label: string;
  start: number;
  end: number;
  /** "on 4 May 2026", or '' */
  when: string;
  denied: boolean;
  hedged: boolean;
  /** Ids of mentions. */
  from: string;
  to: string;
  /** Made by a correction. */
  made: boolean;
}

/** GET api/reports/{id}/corrections → Decision[]. POST api/reports/{id}/corrections → Decision, taken back as any is. */
export type CorrectionRequest = { reason: string } & Correction;
export type Correction =
  | { kind: 'strike'; mention: string }
  | { kind: 'recast'; mention: string; as: EntityKind; start?: number; end?: number }
  | { kind: 'name'; as: EntityKind; start: number; end: number }
  | { kind: 'retract'; statement: string }
  | ({ kind: 'restate'; statement: string } & Tied)
  | ({ kind: 'state'; start: number; end: number } & Tied);
export interface Tied {
  /** "LIVES_AT" */
  tie: string;
  /** Ids of mentions. */
  from: string;
  to: string;
  denied: boolean;
  hedged: boolean;
}

/** GET api/analyses */
export interface AnalysisForm {
  name: string;
  question: string;
  howToRead: string;
  howItMisleads: string;
  parameters: { name: string; type: 'number' | 'whole' | 'yesno' | 'text' | 'choice'; value: string; help: string; choices: string[] }[];
}

/** POST api/paths, the best ways between two items first */
export interface Path {
  /** Ids from the one to the other, both included. */
  stops: string[];
  /** The weakest of its ties. */
  weakest: string;
}
/** POST api/analyses/{name} */
export interface AnalysisRequest {
  parameters: Record<string, string>;
  /** Ids of the items of the chart, or null for everything the user may see. */
  on: string[] | null;
  /** Say how firm the ranking is: among the first in how many of 100 networks without some weak ties. */
  resample: boolean;
}
export interface Finding {
  analysis: string;
  shape: 'scores' | 'groups' | 'crossings';
  nodes: number;
  edges: number;
  /** id → measure → value. Never has a person known only as a victim. */
  scores: Record<string, Record<string, number>>;
  /** Best first; items come along so that a list can be shown before anything is on the chart. */
  ranking: { item: Item; score: number; because: string }[];
  summary: Record<string, number>;
  groups: Group[];
  crossings: {
    cell: number;
    country: string;
    people: Item[];
    phones: Item[];
    routes: Item[];
    far: Item[];
  }[];
}
export interface Group {
  number: number;
  members: string[];
  key: Item[];
  countries: Record<string, number>;
}

/** GET api/charts → list; GET api/charts/{id}; POST api/charts (new); PUT api/charts/{id} with version; DELETE. */
export interface SavedChartEntry {
  id: string;
  name: string;
  owner: string;
  savedAt: string;
  version: number;
  items: number;
  /** Name of the case it belongs to, '' for none and for charts of others. */
  caseName: string;
  /** Users who may open and change it, beside its owner. */
  sharedWith: string[];
}
/** PUT api/charts/{id}/shared {users}: its owner shares it with these users and nobody else. */
/** PUT api/charts/{id}/case {name}: puts it into the case of that name, which is made when there is none; '' takes it out. */
export interface SavedChart extends SavedChartEntry {
  /** Ids and places only: what may be read of them is settled anew for whoever opens it. JSON of core/chart. */
  content: string;
}
/** PUT answers 409 {error, savedBy, savedAt, version} when somebody else saved in between. */
export interface SaveRequest {
  name: string;
  content: string;
  /** The version it was opened at; 0 for a new one. */
  version: number;
  items: number;
}

/** POST api/export/{csv|graphml|svg} → the file (Content-Disposition). What is shown, exactly. */
export interface ExportRequest {
  title: string;
  items: { id: string; x: number; y: number; size: number; group: number }[];
  /** Ids of the links that are shown. */
  links: string[];
  /** Why it is taken out: asked of the analyst, kept in the audit trail. */
  purpose: string;
}
/** GET api/export → formats. */
export interface ExportFormat {
  format: string;
  purpose: string;
  extension: string;
}

/** What became of a file that was offered. WAITING: the store is down; it is kept and tried for ever. */
export type IntakeState = 'RECEIVED' | 'WAITING' | 'DONE' | 'QUARANTINED';

/** GET api/intake?state=&partner=&text=&parent=&offset=0&limit=50 — newest change first. */
export interface IntakeList {
  files: IntakeFile[];
  /** That match all filters. */
  total: number;
  offset: number;
  limit: number;
  /** Of all that the viewer may see, no filter. */
  states: Record<IntakeState, number>;
  partners: IntakePartner[];
  /** Loads that are going on now, the oldest first. */
  runs: IntakeRun[];
  store: { away: boolean; since: string | null; words: string };
  extractor: string;
  /** Of one uploaded file. */
  mostBytes: number;
}
export interface IntakeFile {
  id: string;
  name: string;
  path: string;
  /** '' when nobody said who sent it. */
  partner: string;
  /** Id of the file that held it. */
  parent: string | null;
  state: IntakeState;
  /** Place and reason when quarantined, why it waits when waiting, else ''. */
  reason: string;
  /** '' when not known. */
  format: string;
  encoding: string;
  marking: string;
  group: string;
  mentions: number;
  statements: number;
  extractor: string;
  /** Read by another version of the extraction than the present one. */
  outdated: boolean;
  /** How often reading was begun. */
  attempts: number;
  /** How often the same bytes were offered. */
  offered: number;
  first: string;
  changed: string;
  /** api/reports/{id} opens it. */
  report: boolean;
  /** api/intake/{id}/original gives its bytes. */
  original: boolean;
  redrivable: boolean;
}
/** GET api/intake/{id} */
export interface IntakeFileWhole extends IntakeFile {
  /** Files it held, at most 200. */
  enclosed: IntakeFile[];
  enclosedTotal: number;
}
export interface IntakePartner {
  partner: string;
  files: number;
  received: number;
  waiting: number;
  done: number;
  quarantined: number;
  mentions: number;
  statements: number;
  last: string;
}
export interface IntakeRun {
  id: string;
  kind: 'ingest' | 'upload' | 'drop' | 'redrive' | 'reextract' | 'recovery';
  files: number;
  total: number;
  perSecond: number;
  secondsLeft: number;
  began: string;
  /** It stands still because the store is down. */
  waiting: boolean;
}
/**
 * POST api/intake/files (one file a request, raw body, X-File-Name) and POST api/intake/redrive {ids} | {all: true}: an
 * object a line. An upload ends with `file` and `tally`, or with `stopped`.
 */
export type IntakeLine =
  | { reached: { files: number; total: number; perSecond: number; secondsLeft: number } }
  | { quarantined: string }
  | { file: IntakeFile | null; hidden?: boolean; state?: IntakeState }
  | { tally: { done: number; unchanged: number; quarantined: number; mentions: number; statements: number } }
  | { stopped: string };
