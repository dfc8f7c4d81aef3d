import { articleClaims } from '../../../lambda/advice/claims';
import { signAsked, type TopicId, topic, topicIds } from '../../../lambda/advice/topics';
import type { AnyTopicWords } from '../../../lambda/advice/words';
import { sources } from '../../../lambda/coaching/sources';
import { contentFor } from '../../../lambda/locales';

const { advice } = contentFor('en-US');

const intro = `# Evidence

Made from the answers by \`npm run generate\`; do not edit. What is said to a question, how sure it is, and where it comes from.
The words are those of American English; numbers to call differ by country.`;

/** The page of all answers and their evidence, and of the article's claims with the answers that cover them. */
export function evidencePage(): string {
  return `${[intro, '## The article, claim by claim', claims(), '## Answers', ...topicIds.map(section)].join('\n\n')}\n`;
}

function claims(): string {
  const rows = articleClaims.map(
    ({ claim, verdict, topic: id }, index) =>
      `| ${index + 1} | ${claim} | ${verdict} | [${id}](#${id}): ${advice.topics[id].answer} |`,
  );
  return ['| # | The article says | Holds | What is answered |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function section(id: TopicId): string {
  const { name, answer, more = [], brief, offer = '' }: AnyTopicWords = advice.topics[id];
  const { grade, sources: tags, alarm, asks, check } = topic(id);
  const first = alarm ? `The red-flag script: ${alarm}. In the Alexa app: ${answer}` : answer;
  const rows = [
    ['Answer', first],
    ...more.map((page) => ['More', page]),
    ...(asks ? [['Question', `${offer} A yes is the sign of alarm: ${signAsked[asks]}`]] : []),
    ...(check ? [['With an illness or a medicine', `first: ${advice.askFirst}`]] : []),
    ['During a hold', alarm ? 'the red-flag script' : brief],
    ['Evidence', `${grade}, ${advice.grades[grade]}`],
    ['Sources', tags.map((tag) => `${sources[tag]} (${tag})`).join('; ')],
  ];
  return [
    `### ${id}\n\n\`${id}\`, ${name}`,
    ['| | |', '| --- | --- |', ...rows.map(([key, value]) => `| **${key}** | ${value} |`)].join('\n'),
  ].join('\n\n');
}
