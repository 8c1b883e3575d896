import cytoscape, { type Core, type EventObject, type NodeSingular } from 'cytoscape';
import { shown, type Chart, type Place } from '../core/chart/chart';
import type { Measure } from '../core/wrap';
import { edgeOf, nodeOf } from './scene';
import { stylesheet, type Paint } from './style';

/** What the analyst does on the stage. */
export interface StageEvents {
  selected(ids: readonly string[]): void;
  moved(places: ReadonlyMap<string, Place>): void;
  /** A double click. */
  expandAsked(id: string): void;
}

/** Link labels are shown for all links up to this many, beyond it only around what is pointed at or selected. */
const FEW_LINKS = 14;
const MOST_ZOOM = 3;
const FIT_ZOOM = 1.15;

/** Draws a chart, and says what is done to it by hand. It decides nothing. */
export class Stage {
  readonly cy: Core;
  private chart: Chart | null = null;
  private telling = true;
  private pending = false;
  private size = { width: 0, height: 0 };

  constructor(private readonly container: HTMLElement, private readonly events: StageEvents, private readonly measure: Measure, paint: Paint) {
    forbidInlineStylesheet();
    this.keepPaper(paint);
    this.cy = cytoscape({
      container,
      style: stylesheet(paint),
      selectionType: 'single',
      boxSelectionEnabled: true,
      minZoom: 0.08,
      maxZoom: MOST_ZOOM,
      pixelRatio: 'auto',
      layout: { name: 'preset' },
    });
    this.cy.on('select unselect', () => this.tellSelection());
    this.cy.on('dbltap', 'node', (event: EventObject) => this.events.expandAsked(event.target.id()));
    // The keys are the stage's once it is touched.
    this.cy.on('tapstart', () => this.focus());
    this.cy.on('dragfreeon', 'node', () => this.tellMoved());
    this.cy.on('mouseover', 'node, edge', (event: EventObject) => this.point(event.target));
    this.cy.on('mouseout', 'node, edge', () => this.point(null));
  }

  paint(paint: Paint): void {
    this.keepPaper(paint);
    this.cy.style(stylesheet(paint));
  }

  /** On paper the chart stands as it was drawn, on the ground it was drawn for. */
  private keepPaper(paint: Paint): void {
    this.container.style.backgroundColor = paint.paper;
  }

  /** Makes the stage show this chart and selection. */
  show(chart: Chart, selected: ReadonlySet<string>): void {
    this.telling = false;
    this.cy.batch(() => {
      if (chart !== this.chart) this.draw(chart);
      for (const element of this.cy.elements()) {
        const wanted = selected.has(element.id());
        if (element.selected() !== wanted) wanted ? element.select() : element.unselect();
      }
    });
    this.chart = chart;
    this.telling = true;
    this.tellLabels(null);
  }

  private draw(chart: Chart): void {
    const view = shown(chart);
    const wanted = new Set([...view.items, ...view.links].map((each) => each.id));
    this.cy.elements().filter((element) => !wanted.has(element.id())).remove();
    for (const item of view.items) {
      const data = nodeOf(chart, item, this.measure);
      const position = { ...(chart.places.get(item.id) ?? { x: 0, y: 0 }) };
      const node = this.cy.getElementById(item.id);
      if (node.empty()) this.cy.add({ group: 'nodes', data: { ...data }, position });
      else {
        node.data({ ...data });
        const { x, y } = node.position();
        if (x !== position.x || y !== position.y) node.position(position);
      }
    }
    for (const link of view.links) {
      const data = edgeOf(link);
      const edge = this.cy.getElementById(link.id);
      if (edge.empty()) this.cy.add({ group: 'edges', data: { ...data } });
      else edge.data({ ...data });
    }
  }

  /** Brings everything into the window, never larger than is pleasant. */
  fit(): void {
    if (this.cy.nodes().empty()) return;
    this.cy.fit(undefined, 48);
    const most = Math.max(FIT_ZOOM, Math.min(2, this.cy.width() / 1100));
    if (this.cy.zoom() > most) {
      this.cy.zoom(most);
      this.cy.center();
    }
  }

  zoom(by: number): void {
    const { width, height } = this.container.getBoundingClientRect();
    this.cy.zoom({ level: this.cy.zoom() * by, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Moves the window so that these are in sight, if they are not. */
  reveal(ids: readonly string[]): void {
    const nodes = this.cy.nodes().filter((node) => ids.includes(node.id()));
    if (nodes.empty()) return;
    const box = nodes.renderedBoundingBox({ includeLabels: true });
    const { width, height } = this.container.getBoundingClientRect();
    const inside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= width && box.y2 <= height;
    if (inside) return;
    if (box.w > width * 0.9 || box.h > height * 0.9) this.fit();
    else this.cy.center(nodes);
  }

  /** Is any shown item out of the window? */
  get overflows(): boolean {
    const box = this.cy.elements().renderedBoundingBox({});
    const { width, height } = this.container.getBoundingClientRect();
    return box.x1 < 0 || box.y1 < 0 || box.x2 > width || box.y2 > height;
  }

  /** Where an item is in the window, null when it is not shown. */
  whereIs(id: string): Place | null {
    const node = this.cy.getElementById(id);
    return node.empty() || !node.isNode() ? null : { ...(node as NodeSingular).renderedPosition() };
  }

  /** Draws the keyboard's cursor around an item, or nowhere. */
  cursor(id: string | null): void {
    this.cy.nodes('.cursor').removeClass('cursor');
    if (id !== null) this.cy.getElementById(id).addClass('cursor');
  }

  focus(): void {
    this.container.focus({ preventScroll: true });
  }

  /** Takes the room there is now; what was in the middle stays in the middle. */
  resize(): void {
    const { width, height } = this.container.getBoundingClientRect();
    this.cy.resize();
    if (this.size.width > 0) this.cy.panBy({ x: (width - this.size.width) / 2, y: (height - this.size.height) / 2 });
    this.size = { width, height };
    this.container.style.setProperty('--drawn-width', String(Math.round(width)));
    this.container.style.setProperty('--drawn-height', String(Math.round(height)));
  }

  private tellSelection(): void {
    if (!this.telling || this.pending) return;
    this.pending = true;
    queueMicrotask(() => {
      this.pending = false;
      this.events.selected(this.cy.elements(':selected').map((element) => element.id()));
    });
  }

  private tellMoved(): void {
    const places = new Map<string, Place>();
    for (const node of this.cy.nodes()) {
      const was = this.chart?.places.get(node.id());
      const { x, y } = node.position();
      const now = { x: Math.round(x), y: Math.round(y) };
      if (was && (Math.abs(was.x - now.x) > 1 || Math.abs(was.y - now.y) > 1)) places.set(node.id(), now);
    }
    if (places.size > 0) this.events.moved(places);
  }

  private point(target: cytoscape.SingularElementReturnValue | null): void {
    this.container.style.cursor = target ? 'pointer' : '';
    this.tellLabels(target);
  }

  /** Link labels are quiet: near what is pointed at or selected, or everywhere when there are few. */
  private tellLabels(pointed: cytoscape.SingularElementReturnValue | null): void {
    this.cy.batch(() => {
      const about = this.cy.elements(':selected').union(pointed ?? this.cy.collection());
      const edges = about.edges().union(about.nodes().connectedEdges());
      const few = this.cy.edges().length <= FEW_LINKS;
      this.cy.elements().removeClass('near faded');
      const told = few ? this.cy.edges() : edges.length > FEW_LINKS ? about.edges() : edges;
      this.cy.edges().not(told).removeClass('told');
      told.addClass('told');
      edges.addClass('near');
      if (about.nonempty() && this.cy.nodes().length > 8 && about.length < 5) {
        const near = about.union(edges).union(edges.connectedNodes());
        this.cy.elements().not(near).addClass('faded');
      }
    });
  }
}

// Cytoscape adds a <style> element unless one with this id is there, and the page's security policy allows none.
// What it would say stands in stage.css.
function forbidInlineStylesheet(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const marker = document.createElement('meta');
  marker.id = id;
  document.head.append(marker);
}
