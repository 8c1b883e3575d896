import type { StylesheetJson } from 'cytoscape';

/** The colours of the stage that depend on light and dark. */
export interface Paint {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
export const LABEL_FONT_SIZE = 12;
export const LABEL_WIDTH = 132;
export const LABEL_FONT = `${LABEL_FONT_SIZE}px ${FONT}`;
export const LABEL_LINE = 14;

/** Rings of the groups that an analysis finds; a number on the label says the same without colour. */
export const GROUP_COLOURS: readonly string[] = [
  '#6a3d9a', '#1b9e77', '#d95f02', '#e7298a', '#1f78b4', '#a6761d', '#66a61e', '#b15928', '#7570b3', '#c51b7d',
];

export function groupColour(group: number): string {
  return GROUP_COLOURS[(group - 1 + GROUP_COLOURS.length * 100) % GROUP_COLOURS.length] ?? '#666666';
}

export function stylesheet(paint: Paint): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'data(shape)' as never,
        'background-color': 'data(colour)',
        'background-image': 'data(icon)',
        'background-width': '150%',
        'background-height': '150%',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'bounds-expansion': [12] as never,
        'border-width': 1.5,
        'border-color': paint.paper,
        label: 'data(lines)',
        'font-family': FONT,
        'font-size': LABEL_FONT_SIZE,
        color: paint.ink,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        // Lines are broken by core/wrap.ts, so that a layout knows the room that each label takes.
        'text-max-width': '1000px',
        'line-height': 1.15,
        'text-background-color': paint.paper,
        'text-background-opacity': 0.82,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    { selector: 'node[?victim]', style: { 'background-color': paint.paper, 'border-color': 'data(colour)', 'border-width': 3 } },
    {
      selector: 'node[group > 0]',
      style: { 'underlay-color': 'data(groupColour)', 'underlay-opacity': 0.42, 'underlay-padding': 9, 'underlay-shape': 'ellipse' },
    },
    {
      selector: 'node:selected',
      style: { 'border-color': paint.accent, 'border-width': 4, 'text-background-opacity': 1, 'z-index': 30 },
    },
    { selector: 'node.near', style: { 'z-index': 20 } },
    { selector: 'node.cursor', style: { 'outline-width': 3, 'outline-color': paint.accent, 'outline-style': 'dashed', 'outline-offset': 5 } as never },
    { selector: 'node.faded', style: { opacity: 0.6 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': paint.line,
        'line-style': 'data(dash)' as never,
        'target-arrow-color': paint.line,
        'target-arrow-shape': 'data(arrow)' as never,
        'arrow-scale': 0.85,
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'target-distance-from-node': 2,
        'source-distance-from-node': 2,
        'line-cap': 'round',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'edge[dash = "dashed"]', style: { 'line-dash-pattern': [7, 5] } },
    { selector: 'edge[dash = "dotted"]', style: { 'line-dash-pattern': [1, 5], 'line-style': 'dashed' } },
    {
      selector: 'edge.told',
      style: {
        label: 'data(label)',
        'font-family': FONT,
        'font-size': 10,
        color: paint.quiet,
        'text-background-color': paint.paper,
        'text-background-opacity': 0.92,
        'text-background-padding': '1.5px',
        'text-background-shape': 'roundrectangle',
        'text-rotation': 'autorotate',
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'edge.near', style: { 'line-color': paint.quiet, 'target-arrow-color': paint.quiet, 'z-index': 5 } },
    {
      selector: 'edge:selected',
      style: { 'line-color': paint.accent, 'target-arrow-color': paint.accent, color: paint.ink, 'font-size': 11, 'z-index': 6 },
    },
    { selector: 'edge.faded', style: { opacity: 0.4 } },
    { selector: 'core', style: { 'selection-box-color': paint.accent, 'selection-box-opacity': 0.12, 'selection-box-border-color': paint.accent, 'selection-box-border-width': 1, 'active-bg-opacity': 0 } as never },
  ];
}
