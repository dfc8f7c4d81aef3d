import type { Language } from './language';

/** The public tasks, which a routine, a button or a schedule of the user's own can start. */
export const tasks = [
  {
    name: 'RelieveCramp',
    titled: 'task title',
    title: 'Relieve a leg cramp',
    description: 'Coaches somebody out of a leg cramp, at once.',
    tags: ['leg cramp', 'stretch'],
    summary: 'Start leg cramp relief',
    does: 'Starts the first stretch for a leg cramp, and coaches until it lets go.',
  },
  {
    name: 'BedtimeStretches',
    titled: 'bedtime task title',
    title: 'Bedtime leg stretches',
    description: 'Leads through the bedtime stretches for calves and the backs of the thighs.',
    tags: ['leg stretch', 'bedtime'],
    summary: 'Start the bedtime stretches',
    does: 'Starts the bedtime stretches, and counts each hold.',
  },
] as const;
type Task = (typeof tasks)[number];

/** Version of each task, part of its file's name. */
export const taskVersion = '1';

/** A task as its file in the skill package holds it, with its title in every locale. */
export function taskFile(
  { name, titled, title, description, tags, summary, does }: Task,
  languages: readonly Language[],
) {
  const titles = languages.flatMap(({ dialects, store }) =>
    Object.keys(dialects).map((locale) => [locale, { title: store[locale]!.taskTitles[titled]! }] as const),
  );
  const json = (shape: string) => ({
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${shape}` } } },
  });
  const nothing = { type: 'object', properties: {} };
  return {
    openapi: '3.0.0',
    info: {
      title,
      description,
      version: taskVersion,
      'x-amzn-alexa-access-scope': 'public',
      'x-amzn-display-details': Object.fromEntries(titles),
    },
    tags: tags.map((tag) => ({ name: tag })),
    paths: {
      [`/${name}`]: {
        summary,
        description: does,
        post: {
          requestBody: json('Input'),
          responses: {
            200: { description: 'The session is over.', ...json('Result') },
            400: { description: "The input has not the shape of the task's." },
            500: { description: 'The skill could not coach.' },
          },
        },
      },
    },
    components: { schemas: { Input: nothing, Result: nothing } },
  };
}
