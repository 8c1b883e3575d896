import { describe, expect, it } from 'vitest';
import { ApiError, Client, conflictOf, fileName, token } from './client';

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };

/** A server that answers from a list, and keeps what it was asked. */
function server(answers: Answer[], cookies = 'a=b; XSRF-TOKEN=t%2Fok') {
  const asked: { url: string; init: RequestInit }[] = [];
  const client = new Client({
    fetch: async (url, init) => {
      asked.push({ url, init });
      const { status, body, headers } = answers.shift() ?? { status: 500 };
      return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: headers ?? {} });
    },
    cookies: () => cookies,
    send: async () => new Response(null, { status: 500 }),
  });
  return { client, asked, header: (index: number) => (asked[index]?.init.headers as Record<string, string>)['X-XSRF-TOKEN'] };
}

async function troubleOf(work: Promise<unknown>): Promise<ApiError> {
  const cause: unknown = await work.then(() => null, (error: unknown) => error);
  if (!(cause instanceof ApiError)) throw new Error('no trouble');
  return cause;
}

describe('the client', () => {
  it('carries the token back with every change, and with no question', async () => {
    const { client, header } = server([{ status: 200, body: { items: [] } }, { status: 200, body: { counts: [] } }]);
    await client.items(['a']);
    await client.neighbours('a');
    expect(header(0)).toBe('t/ok');
    expect(header(1)).toBeUndefined();
  });

  it('fetches a token first when there is none', async () => {
    const { client, asked } = server([{ status: 401 }, { status: 204 }], '');
    await client.signInWithToken('once');
    expect(asked.map((each) => each.url)).toEqual(['/api/me', '/login/ott']);
    expect(String(asked[1]?.init.body)).toBe('token=once');
  });

  it('tries once more with a new token when the old one is refused', async () => {
    const { client, asked } = server([{ status: 403 }, { status: 200, body: {} }, { status: 200, body: { items: [] } }]);
    await client.items([]);
    expect(asked.map((each) => each.url)).toEqual(['/api/chart/items', '/api/me', '/api/chart/items']);
  });

  it('asks to sign in again when the session is lost, then asks anew', async () => {
    const { client, asked } = server([{ status: 401 }, { status: 200, body: { counts: [] } }]);
    client.signInAgain = async () => true;
    expect(await client.neighbours('x/y')).toEqual({ counts: [] });
    expect(asked.map((each) => each.url)).toEqual(['/api/entities/x%2Fy/neighbours', '/api/entities/x%2Fy/neighbours']);
  });

  it('does not ask to sign in again when signing in is what failed', async () => {
    const { client } = server([{ status: 401, body: { error: 'no' } }]);
    client.signInAgain = async () => Promise.reject(new Error('asked'));
    expect((await troubleOf(client.signIn('ana', 'wrong'))).trouble).toBe('signedOut');
  });

  it.each([[403, 'refused'], [404, 'gone'], [409, 'conflict'], [400, 'invalid'], [500, 'failed'], [503, 'failed']])('calls %i %s', async (status, trouble) => {
    const { client } = server([{ status, body: { error: 'plain', detail: 'words' } }, { status }, { status, body: { error: 'plain', detail: 'words' } }]);
    const cause = await troubleOf(client.items([]));
    expect([cause.trouble, cause.words]).toEqual([trouble, 'plain: words']);
  });

  it('says when the server cannot be reached, and when it talks nonsense', async () => {
    const gone = new Client({ fetch: () => Promise.reject(new TypeError('refused')), cookies: () => '', send: () => Promise.reject(new TypeError('refused')) });
    expect((await troubleOf(gone.me())).trouble).toBe('unreachable');
    const { client } = server([{ status: 200 }]);
    expect((await troubleOf(client.me())).trouble).toBe('failed');
  });

  it('reads who saved in between', async () => {
    const body = { error: 'saved by another', savedBy: 'bo', savedAt: '2024-01-01T00:00:00Z', version: 3 };
    const { client } = server([{ status: 409, body }]);
    const cause = await troubleOf(client.save('c', { name: 'n', content: '', version: 1, items: 0 }));
    expect(conflictOf(cause)).toEqual({ savedBy: 'bo', savedAt: '2024-01-01T00:00:00Z', version: 3 });
  });
});

it('finds the token among the cookies', () => {
  expect(token('x=1; XSRF-TOKEN=abc; y=2')).toBe('abc');
  expect(token('NOT-XSRF-TOKEN=abc')).toBe('');
});

it('takes a file’s name from its header, without any path', () => {
  expect(fileName('attachment; filename="chart.svg"')).toBe('chart.svg');
  expect(fileName("attachment; filename=\"x\"; filename*=UTF-8''Op%C3%A9ration.csv")).toBe('Opération.csv');
  expect(fileName('attachment; filename="../../etc/passwd"')).toBe('passwd');
  expect(fileName(null)).toBeNull();
});
