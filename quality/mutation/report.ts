import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What `npm run quality -- mutation` found, as it is committed. */
const reportSchema = v.object({
  /** Lines of `lambda/coaching` and `lambda/speech` that tests run, in percent. */
  linesPercent: v.number(),
  files: v.record(
    v.string(),
    v.object({ killed: v.number(), survived: v.number(), noCoverage: v.number(), ignored: v.number() }),
  ),
});
export type MutationReport = v.InferOutput<typeof reportSchema>;
export type FileCounts = MutationReport['files'][string];

export const reportFile = join(__dirname, '..', '..', 'docs', 'quality', 'mutation.json');

/** The last report; undefined where there is none, or none of this shape. */
export function lastReport(): MutationReport | undefined {
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The counts of all files of a folder, or of all. */
export function sumOf({ files }: MutationReport, folder = ''): FileCounts {
  const sum: FileCounts = { killed: 0, survived: 0, noCoverage: 0, ignored: 0 };
  for (const [file, counts] of Object.entries(files))
    if (file.startsWith(folder))
      for (const key of Object.keys(sum) as (keyof FileCounts)[]) sum[key] += counts[key];
  return sum;
}

/** The share of mutants that a test noticed, in percent; what no test reaches counts as not noticed. */
export function killedPercent({ killed, survived, noCoverage }: FileCounts): number {
  return (100 * killed) / (killed + survived + noCoverage);
}
