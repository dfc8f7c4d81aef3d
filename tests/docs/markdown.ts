/** Markdown without its blocks and spans of code, in which nothing is a link or a heading. */
const withoutCode = (page: string) => page.replaceAll(/^```[\s\S]*?^```/gm, '');

/** The targets of all links and pictures of a page that name a file or a heading; addresses on the web are left out. */
export function linksIn(page: string): string[] {
  const text = withoutCode(page).replaceAll(/`[^`\n]*`/g, '``');
  const inline = [...text.matchAll(/\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)/g)];
  const named = [...text.matchAll(/^\[[^\]]+\]:\s+<?([^>\s]+)>?/gm)];
  return [...inline, ...named].map(([, to]) => to!).filter((to) => !/^[a-z][a-z+.-]*:/i.test(to));
}

/** The anchors of a page's headings, as GitHub makes them: a heading that comes again gets a number. */
export function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of withoutCode(page).matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const plain = heading!.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const base = plain
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = base;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${base}-${again}`;
    anchors.add(anchor);
  }
  return anchors;
}
