import type {
  AnalysisForm, AnalysisRequest, ChartPart, CorrectionRequest, Decision, DecisionRequest, EntityRecord, Expansion, ExpandRequest, ExportFormat,
  ExportRequest, Finding, IntakeFileWhole, IntakeList, Me, Neighbours, Path, ReportText, SavedChart, SavedChartEntry, SaveRequest, SearchResult,
} from './api';

export type Trouble = 'signedOut' | 'refused' | 'gone' | 'conflict' | 'invalid' | 'failed' | 'unreachable';

/** What the server, or the way to it, answered instead of what was asked. */
export class ApiError extends Error {
  constructor(
    readonly trouble: Trouble,
    /** The server's own plain words, or ''. */
    readonly words: string,
    readonly status: number,
    readonly body: unknown = null,
  ) {
    super(`${trouble} ${status}`);
  }
}

export interface Conflict {
  readonly savedBy: string;
  readonly savedAt: string;
  readonly version: number;
}

export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** What the client needs of the browser: replaced by a fake in specs. */
export interface Surroundings {
  fetch(url: string, init: RequestInit): Promise<Response>;
  cookies(): string;
  /** As fetch, with a body whose sending and whose answer can be followed. */
  send(url: string, init: Sending): Promise<Response>;
}

export interface Sending {
  readonly headers: Record<string, string>;
  readonly body: Blob;
  sent(bytes: number): void;
  answered(text: string, ended: boolean): void;
}

export interface IntakeQuestion {
  readonly state: string;
  readonly partner: string;
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

interface Ask {
  method?: string;
  json?: unknown;
  form?: Record<string, string>;
  signal?: AbortSignal;
  /** A 401 here is an answer, not a lost session. */
  open?: boolean;
}

/** Talks to the server. A lost session is regained through `signInAgain`, and the question asked once more. */
export class Client {
  /** Resolves to true when signed in again. */
  signInAgain: (() => Promise<boolean>) | null = null;

  constructor(private readonly around: Surroundings) {}

  me = () => this.json<Me>('/api/me', { open: true });
  search = (query: string, limit: number, signal: AbortSignal) =>
    this.json<SearchResult>(`/api/search?${new URLSearchParams({ q: query, limit: String(limit) })}`, { signal });
  items = (ids: readonly string[]) => this.json<ChartPart>('/api/chart/items', { json: { ids } });
  expand = (request: ExpandRequest) => this.json<Expansion>('/api/chart/expand', { json: request });
  neighbours = (id: string) => this.json<Neighbours>(`/api/entities/${encodeURIComponent(id)}/neighbours`);
  record = (id: string, signal: AbortSignal) => this.json<EntityRecord>(`/api/entities/${encodeURIComponent(id)}`, { signal });
  report = (id: string) => this.json<ReportText>(`/api/reports/${encodeURIComponent(id)}`);
  corrections = (report: string) => this.json<Decision[]>(`/api/reports/${encodeURIComponent(report)}/corrections`);
  correct = (report: string, request: CorrectionRequest) =>
    this.json<Decision>(`/api/reports/${encodeURIComponent(report)}/corrections`, { json: request });
  analyses = () => this.json<AnalysisForm[]>('/api/analyses');
  analyse = (name: string, request: AnalysisRequest) =>
    this.json<Finding>(`/api/analyses/${encodeURIComponent(name)}`, { json: request });
  paths = (from: string, to: string) => this.json<Path[]>('/api/paths', { json: { from, to } });
  decide = (request: DecisionRequest) => this.json<Decision>('/api/decisions', { json: request });
  undoDecision = (id: string, reason: string) =>
    this.json<Decision>(`/api/decisions/${encodeURIComponent(id)}/undo`, { json: { reason } });
  charts = () => this.json<SavedChartEntry[]>('/api/charts');
  chart = (id: string) => this.json<SavedChart>(`/api/charts/${encodeURIComponent(id)}`);
  saveNew = (request: SaveRequest) => this.json<SavedChartEntry>('/api/charts', { json: request });
  shareChart = (id: string, users: readonly string[]) =>
    this.json<SavedChartEntry>(`/api/charts/${encodeURIComponent(id)}/shared`, { method: 'PUT', json: { users } });
  putInCase = (id: string, name: string) =>
    this.json<SavedChartEntry>(`/api/charts/${encodeURIComponent(id)}/case`, { method: 'PUT', json: { name } });
  save = (id: string, request: SaveRequest) =>
    this.json<SavedChartEntry>(`/api/charts/${encodeURIComponent(id)}`, { method: 'PUT', json: request });
  removeChart = async (id: string): Promise<void> => {
    await this.ask(`/api/charts/${encodeURIComponent(id)}`, { method: 'DELETE' });
  };
  exportFormats = () => this.json<ExportFormat[]>('/api/export');

  async export(format: ExportFormat, request: ExportRequest): Promise<Download> {
    const response = await this.ask(`/api/export/${encodeURIComponent(format.format)}`, { json: request });
    const named = fileName(response.headers.get('Content-Disposition'));
    return { name: named ?? `chart${format.extension}`, content: await response.blob() };
  }

  intake = (question: IntakeQuestion) =>
    this.json<IntakeList>(`/api/intake?${new URLSearchParams(Object.entries(question).filter(([, value]) => value !== '').map(([name, value]) => [name, String(value)]))}`);
  intakeFile = (id: string) => this.json<IntakeFileWhole>(`/api/intake/${encodeURIComponent(id)}`);

  /** The whole answer, a JSON object a line. */
  async redrive(what: { ids: readonly string[] } | { all: true }): Promise<string> {
    return (await this.ask('/api/intake/redrive', { json: what })).text();
  }

  /**
   * Hands a file in.
   *
   * @param sent how many bytes have gone
   * @param answered the answer so far, and whether it has ended
   */
  async upload(file: File, sent: Sending['sent'], answered: Sending['answered']): Promise<void> {
    const send = async () => {
      if (!token(this.around.cookies())) await this.fetchToken();
      const headers = {
        'Content-Type': 'application/octet-stream',
        'X-File-Name': encodeURIComponent(file.name),
        'X-Requested-With': 'XMLHttpRequest',
        'X-XSRF-TOKEN': token(this.around.cookies()),
      };
      return this.reach(() => this.around.send('/api/intake/files', { headers, body: file, sent, answered }));
    };
    await this.persist(send, {});
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.ask('/login', { form: { username, password }, open: true });
  }

  async signInWithToken(token: string): Promise<void> {
    await this.ask('/login/ott', { form: { token }, open: true });
  }

  async signOut(): Promise<void> {
    await this.ask('/logout', { form: {}, open: true });
  }

  private async json<T>(url: string, ask: Ask = {}): Promise<T> {
    const response = await this.ask(url, ask);
    try {
      return (await response.json()) as T;
    } catch (cause) {
      if (isAbort(cause)) throw cause;
      throw new ApiError('failed', '', response.status);
    }
  }

  private ask(url: string, ask: Ask): Promise<Response> {
    return this.persist(() => this.send(url, ask), { open: ask.open ?? false, reads: !isChange(ask) });
  }

  private async persist(send: () => Promise<Response>, how: { open?: boolean; reads?: boolean }): Promise<Response> {
    let response = await send();
    // The first request of a session, and the first after signing in, may carry a token that is no more.
    if (response.status === 403 && !how.reads) {
      await this.fetchToken();
      response = await send();
    }
    if (response.status === 401 && !how.open && (await this.signInAgain?.())) {
      response = await send();
    }
    if (response.ok) return response;
    throw await errorOf(response);
  }

  private async send(url: string, ask: Ask): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
    const init: RequestInit = { method: methodOf(ask), headers, credentials: 'same-origin', cache: 'no-store', signal: ask.signal ?? null };
    if (isChange(ask)) {
      if (!token(this.around.cookies())) await this.fetchToken();
      headers['X-XSRF-TOKEN'] = token(this.around.cookies());
    }
    if (ask.json !== undefined) {
      headers['Content-Type'] = 'application/json';
      // An export answers with a file, and errors with JSON.
      headers['Accept'] = 'application/json, */*';
      init.body = JSON.stringify(ask.json);
    } else if (ask.form) {
      init.body = new URLSearchParams(ask.form);
    }
    return this.reach(() => this.around.fetch(url, init));
  }

  private async fetchToken(): Promise<void> {
    const init: RequestInit = { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' } };
    await this.reach(() => this.around.fetch('/api/me', init));
  }

  private async reach(go: () => Promise<Response>): Promise<Response> {
    try {
      return await go();
    } catch (cause) {
      if (isAbort(cause)) throw cause;
      throw new ApiError('unreachable', '', 0);
    }
  }
}

function methodOf(ask: Ask): string {
  return ask.method ?? (ask.json !== undefined || ask.form ? 'POST' : 'GET');
}

function isChange(ask: Ask): boolean {
  return methodOf(ask) !== 'GET';
}

export function isAbort(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'AbortError';
}

/** The XSRF token among the cookies, or ''. */
export function token(cookies: string): string {
  const found = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(cookies);
  try {
    return found?.[1] ? decodeURIComponent(found[1]) : '';
  } catch {
    return found?.[1] ?? '';
  }
}

/** The file's name that a Content-Disposition gives, without any path; null when it gives none. */
export function fileName(disposition: string | null): string | null {
  const extended = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition ?? '');
  const name = extended ? decode(extended) : (plain?.[1] ?? plain?.[2]);
  return name?.replace(/^.*[/\\]/, '').trim() || null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function errorOf(response: Response): Promise<ApiError> {
  let body: unknown = null;
  try {
    body = await response.json();
  } catch {
    // An answer that is no JSON has no plain words either.
  }
  return new ApiError(troubleOf(response.status), plainWords(body), response.status, body);
}

function troubleOf(status: number): Trouble {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'refused';
  if (status === 404 || status === 410) return 'gone';
  if (status === 409) return 'conflict';
  return status >= 400 && status < 500 ? 'invalid' : 'failed';
}

function plainWords(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const { error, detail } = body as { error?: unknown; detail?: unknown };
  return [error, detail].filter((part): part is string => typeof part === 'string' && part !== '').join(': ');
}

/** What a 409 says of the other's save, or null. */
export function conflictOf(cause: unknown): Conflict | null {
  if (!(cause instanceof ApiError) || cause.trouble !== 'conflict') return null;
  const body = cause.body as Partial<Conflict> | null;
  if (typeof body?.version !== 'number') return null;
  return { savedBy: body.savedBy ?? '', savedAt: body.savedAt ?? '', version: body.version };
}
