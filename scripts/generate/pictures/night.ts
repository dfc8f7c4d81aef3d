/**
 * The colours of the night: near-black, reds and ambers, no white, no blue. Text has a contrast of 4.5
 * or more to whatever it stands on, lines and shapes of 3; nothing is told by colour alone.
 */
export const night = {
  ground: '#0c0605',
  title: '#ffb680',
  text: '#ff9966',
  quiet: '#ff7a50',
  left: { fill: '#74190f', edge: '#ff5a3c' },
  right: { fill: '#50300a', edge: '#ffa640' },
  breath: { fill: '#5a1a10', edge: '#ff7a50' },
  onHold: '#ffc8a0',
  voice: '#d9703f',
  bell: '#ffb347',
  line: '#b0402c',
  grid: '#3a1711',
} as const;

/** Which text colour stands on which ground: every pair that is drawn. */
export const textOn: readonly (readonly [text: string, ground: string])[] = [
  [night.title, night.ground],
  [night.text, night.ground],
  [night.quiet, night.ground],
  [night.bell, night.ground],
  [night.onHold, night.left.fill],
  [night.onHold, night.right.fill],
];

/** Shapes that mean something, on the ground. */
export const shapes: readonly string[] = [
  night.left.edge,
  night.right.edge,
  night.breath.edge,
  night.voice,
  night.bell,
  night.line,
];

/** The styles of the texts; fonts are those that a system has. */
export const stylesheet = `text{font:12px system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;fill:${night.text};stroke:${night.ground};stroke-width:3px;paint-order:stroke}
.title{font-size:21px;font-weight:600;fill:${night.title}}
.lane{font-weight:600;fill:${night.quiet}}
.quiet{fill:${night.quiet}}
.faint{font-style:italic;fill:${night.quiet}}
.hold{font-size:13px;font-weight:600;fill:${night.onHold};stroke:none}
.count{font-weight:700;fill:${night.bell}}`;
