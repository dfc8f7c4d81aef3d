/** What can stand in an element's attribute; `undefined` leaves it out. */
type Attributes = Record<string, string | number | undefined>;

/** An SVG element as text, attributes and children as they are given; children are markup, see `words`. */
export function el(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? px(value) : escaped(value!)}"`)
    .join('');
  return children.length > 0 ? `<${name}${own}>${children.join('')}</${name}>` : `<${name}${own}/>`;
}

/** A line of text. `style` names a class of the stylesheet. */
export function words(x: number, y: number, text: string, style: string, anchor?: 'middle' | 'end'): string {
  return el('text', { x, y, class: style, 'text-anchor': anchor }, escaped(text));
}

/** A polygon, or with `open` a line, through points. */
export function shape(points: readonly (readonly [number, number])[], attributes: Attributes): string {
  const path = points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L');
  return el('path', { d: `M${path}${attributes.fill === 'none' ? '' : 'Z'}`, ...attributes });
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string {
  return shape(
    [
      [x1, y1],
      [x2, y2],
    ],
    { fill: 'none', ...attributes },
  );
}

/** A number of pixels, short: hundredths are finer than any screen. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text that means itself inside of markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** About how wide a line of 12 pixels is in the widest of the system fonts, in pixels. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[ijlft.,:;'!· ]/.test(letter)) width += 4.2;
    else if (letter === 'r' || letter === 's') width += 5.8;
    else if (/[mwMW]/.test(letter)) width += 11;
    else width += /[A-Z]/.test(letter) ? 8.6 : 7.3;
  }
  return width;
}
