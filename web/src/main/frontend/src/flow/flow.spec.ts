import { describe, expect, it } from 'vitest';
import type { ChartPart, Expansion, Me } from '../core/api';
import { item, link, part, person } from '../core/chart/draw.spec-support';
import { read } from '../core/chart/saved';
import { Client } from '../core/client';
import { Settings } from '../core/settings';
import { Workspace } from '../core/workspace';
import { Charting } from './charting';
import { attempt, type Desk } from './desk';
import { Saving } from './saving';

const ME: Me = { user: 'ana', clearance: 'SECRET', groups: [], markings: ['OFFICIAL', 'SECRET'], reports: 1 };

/** A desk whose server answers each address from a table. */
function desk(answers: Record<string, (body: unknown, method: string) => { status?: number; body?: unknown }>) {
  const said: string[] = [];
  const troubles: string[] = [];
  const asked: string[] = [];
  const made: Desk = {
    client: new Client({
      fetch: async (url, init) => {
        asked.push(`${init.method} ${url}`);
        const { status = 200, body } = answers[url]?.(init.body ? JSON.parse(String(init.body)) : null, init.method ?? '') ?? { status: 404 };
        return new Response(JSON.stringify(body ?? {}), { status });
      },
      cookies: () => 'XSRF-TOKEN=t',
      send: async () => new Response(null, { status: 500 }),
    }),
    workspace: new Workspace(),
    arranger: { arrange: async () => new Map() },
    notices: { say: (text) => said.push(text), trouble: (text) => troubles.push(text) },
    me: ME,
    redraw: () => {},
  };
  return { desk: made, said, troubles, asked };
}

const shelf = () => {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
};
const all = part([person('marta', { label: 'Marta' }), item('phone', 'Phone')], [link('marta', 'USES', 'phone')]);
const known = (ids: readonly string[], from: ChartPart = all): ChartPart => ({
  ...from,
  items: from.items.filter((each) => ids.includes(each.id)),
  links: from.links.filter((each) => ids.includes(each.from) && ids.includes(each.to)),
});

describe('putting something on the chart', () => {
  it('brings the links to what is there, selects it, and is one step to undo', async () => {
    const { desk: made, said } = desk({ '/api/chart/items': (body) => ({ body: known((body as { ids: string[] }).ids) }) });
    const charting = new Charting(made);
    await charting.put(['marta']);
    await charting.put(['phone']);
    expect([...made.workspace.chart.links.keys()]).toEqual(['marta>USES>phone']);
    expect([...made.workspace.selected]).toEqual(['phone']);
    expect(said).toEqual(['Put Marta on the chart.', 'Put phone on the chart.']);
    charting.undo();
    expect([...made.workspace.chart.items.keys()]).toEqual(['marta']);
  });

  it('says so when it is not there for this analyst', async () => {
    const { desk: made, troubles } = desk({ '/api/chart/items': () => ({ body: part([]) }) });
    await new Charting(made).put(['gone']);
    expect(troubles).toEqual(['It is not there, or you may not see it.']);
  });
});

it('an expansion says what it brought and what is not shown', async () => {
  const expansion: Expansion = { ...known(['marta', 'phone']), items: [item('phone', 'Phone')], notShown: { Phone: 37 } };
  const { desk: made, said } = desk({
    '/api/chart/items': () => ({ body: known(['marta']) }),
    '/api/chart/expand': () => ({ body: expansion }),
  });
  const charting = new Charting(made);
  await charting.put(['marta']);
  await charting.expand(['marta'], [], 1);
  expect(said[1]).toBe('Expanded Marta: 1 item and 1 link added. Not shown: 37 phones.');
});

describe('saving', () => {
  it('gives back the items that this analyst may not see, so that nobody else loses them', async () => {
    const content = JSON.stringify({ lantern: 'chart', version: 1, items: [{ id: 'marta', x: 1, y: 2 }, { id: 'secret', x: 3, y: 4 }], filters: {} });
    const saved: string[] = [];
    const { desk: made, said } = desk({
      '/api/chart/items': () => ({ body: known(['marta']) }),
      '/api/charts/c1': (body, method) => {
        if (method === 'PUT') saved.push((body as { content: string }).content);
        return { body: { id: 'c1', name: 'Harrow', version: 4, content } };
      },
    });
    const saving = new Saving(made, new Charting(made), new Settings(shelf()));
    await saving.open('c1');
    expect(said).toEqual(['Opened “Harrow”. 1 item on it is no longer open to you and was left out.']);
    expect(made.workspace.isUnsaved).toBe(false);
    await saving.save('Harrow', 'update');
    expect(read(saved[0] ?? '').items.map((each) => each.id)).toEqual(['marta', 'secret']);
  });

  it('tells of somebody else’s save instead of writing over it', async () => {
    const { desk: made } = desk({ '/api/charts/c1': () => ({ status: 409, body: { savedBy: 'bo', savedAt: '', version: 5 } }) });
    made.workspace.markSaved({ id: 'c1', name: 'Harrow', version: 4 }, '');
    const saving = new Saving(made, new Charting(made), new Settings(shelf()));
    expect(await saving.save('Harrow', 'update')).toEqual({ kind: 'conflict', with: { savedBy: 'bo', savedAt: '', version: 5 } });
    expect(made.workspace.saved?.version).toBe(4);
  });

  it('keeps a draft that holds no names, and puts it back', async () => {
    const kept = shelf();
    const answers = { '/api/chart/items': (body: unknown) => ({ body: known((body as { ids: string[] }).ids) }) };
    const first = desk(answers);
    const charting = new Charting(first.desk);
    await charting.put(['marta']);
    new Saving(first.desk, charting, new Settings(kept)).keepDraft();
    expect(kept.getItem('lantern.draft.ana')).not.toContain('Marta');
    const later = desk(answers);
    expect(await new Saving(later.desk, new Charting(later.desk), new Settings(kept)).restore()).toBe(true);
    expect([...later.desk.workspace.chart.items.keys()]).toEqual(['marta']);
    expect(later.desk.workspace.isUnsaved).toBe(true);
  });
});

it('what fails is told in plain words, with a way to try again', async () => {
  const { desk: made, troubles } = desk({ '/api/charts': () => ({ status: 500 }) });
  expect(await attempt(made, async () => void (await made.client.charts()))).toBe(false);
  expect(troubles).toEqual(['Lantern could not do that. Nothing was changed.']);
});
