/** The files of the page, each by its path; everything comes from this machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is served. */
export interface Served {
  type: string;
  body: Buffer | string;
  /** What the browser lets it do. */
  policy: string;
}

const own = "default-src 'none'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const pagePolicy = `${own}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'`;
/** Amazon's renderer makes functions of text, and styles; it stays in a frame of its own. */
const framePolicy = `${own.replace("connect-src 'self'", "connect-src 'self' data: blob:")}; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'self'`;

const html = 'text/html';
const script = 'text/javascript';

/** Where each is, from the repository's folder. */
const paths: Readonly<Record<string, readonly [path: string, type: string, policy: string]>> = {
  '/': ['simulator/web/client/index.html', html, pagePolicy],
  '/page.js': ['.page/page.js', script, pagePolicy],
  '/page.css': ['.page/page.css', 'text/css', pagePolicy],
  '/screen': ['simulator/web/screen/index.html', html, framePolicy],
  '/screen/time.js': ['simulator/web/screen/time.js', script, framePolicy],
  '/screen/screen.js': ['simulator/web/screen/screen.js', script, framePolicy],
  '/viewhost/draw.js': ['simulator/web/viewhost/draw.js', script, framePolicy],
  '/viewhost/viewhost.js': ['node_modules/apl-viewhost-web/index.js', script, framePolicy],
};

/** Reads files of the page; Amazon's renderer, which is large, once. */
export function filesIn(root: string): (path: string) => Served | null {
  let viewhost: string | undefined;
  return (path) => {
    const found = Object.hasOwn(paths, path) ? paths[path] : undefined;
    if (!found) return null;
    const [file, type, policy] = found;
    const read = () => readFileSync(join(root, file));
    if (path !== '/viewhost/viewhost.js') return { type, policy, body: read() };
    viewhost ??= withoutFonts(read().toString());
    return { type, policy, body: viewhost };
  };
}

/** Its letters would be fetched from Amazon; those of this machine are about as wide. */
function withoutFonts(source: string): string {
  return source.replace(
    /url\('https:\/\/d1gkjrhppbyzyh\.cloudfront\.net\/[\w-]+\.ttf'\)/g,
    "local('Liberation Sans'), local('Arial'), local('DejaVu Sans')",
  );
}
