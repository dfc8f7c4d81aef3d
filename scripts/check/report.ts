import { stripVTControlCharacters } from 'node:util';
import type { Finished } from './inOrder';

/**
 * Returns the last lines of a check: which steps failed, then "N passed, N failed" alone on a line. A step that
 * prints no count of its own counts as one failure if it fails.
 */
export function summaryOf(finished: readonly Finished[]): string {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const { ok, output } of finished) {
    const counted = countIn(output);
    count.passed += counted?.passed ?? 0;
    count.failed += counted?.failed ?? 0;
    count.skipped += counted?.skipped ?? 0;
    if (!ok && !counted?.failed) count.failed += 1;
  }
  const failures = finished.filter(({ ok }) => !ok).map(({ name }) => `✗ ${name} failed`);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  return [...failures, `${count.passed} passed, ${count.failed} failed${skipped}`].join('\n');
}

function countIn(output: string) {
  const lines = stripVTControlCharacters(output).matchAll(
    /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm,
  );
  const last = [...lines].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3] ?? 0) };
}
