import type { Measure, Row, SectionShape } from '../section';
import { type Fuzzed, fuzz } from './fuzz';
import { type Matrix, matrix } from './matrix';
import { growth, soak } from './soak';

const spoiled = 24_000;
const soaked = 200_000;
/** The heap may be this much bigger at the end, as a share: what is collected is not the same each time. */
const mostGrowth = 0.05;

const rows = {
  answered: {
    what: 'spoiled requests, wrongly answered',
    target: `0 of ${spoiled.toLocaleString('en-US')}`,
    how: `Requests of every kind, every intent of the model and every turn of whole nights, spoiled in one to four places: dropped, retyped, nested, swapped, lengthened, misnamed, mistimed, odd characters, strange keys, copied hundreds of times. Each must be answered as Alexa takes it, by her own schema and manners, or refused as another skill's.`,
  },
  unhandled: {
    what: 'promises left unhandled, exceptions',
    target: '0',
    how: 'Watched in the process of the skill, for all spoiled requests and all faults.',
  },
  leaks: {
    what: 'lines of the log with words or ids',
    target: '0',
    how: 'Spoken words and ids of the requests are marked; everything printed is searched for the marks.',
  },
  faults: {
    what: 'conversations under faults, gone wrong',
    target: '0',
    how: 'Cramp, opened at night, bedtime, reminder, diary and question, each with a table that is silent, away, busy, closed, broken, missing or damaged, times Alexa’s services that are silent or answer 401, 403, 429, 500 or junk. The movement still comes, and what failed is said.',
  },
  slowest: {
    what: 'slowest answer under faults',
    target: '≤ 8 s, Alexa’s patience',
    how: 'The handler’s own time in these conversations.',
  },
  growth: {
    what: `heap after ${soaked.toLocaleString('en-US')} requests`,
    target: `≤ ${mostGrowth * 100} % more than after a quarter`,
    how: 'One process, a new person every night, nights of ten requests; the heap after a collection at each tenth.',
  },
} as const satisfies Record<string, Pick<Row, 'what' | 'target' | 'how'>>;

export const shape: SectionShape = { title: 'Robustness', rows: Object.values(rows) };

export const measure: Measure = async () => {
  const fuzzed = await fuzz(spoiled);
  const faults = await matrix();
  const heap = await soak(soaked);
  return {
    title: shape.title,
    rows: [
      answeredRow(fuzzed),
      zeroRow(rows.unhandled, [...fuzzed.unhandled, ...faults.unhandled]),
      zeroRow(
        rows.leaks,
        [...fuzzed.leaks, ...faults.leaks],
        `, of ${fuzzed.logged.toLocaleString('en-US')}`,
      ),
      faultsRow(faults),
      {
        ...rows.slowest,
        figure: `${(faults.slowestMs / 1_000).toFixed(1)} s`,
        met: faults.slowestMs <= 8_000,
      },
      heapRow(heap),
    ],
    details: detailsOf(fuzzed),
  };
};

function answeredRow({ requests, faulty, faults }: Fuzzed): Row {
  const first = [...faults.keys()].slice(0, 3).join('; ');
  return {
    ...rows.answered,
    figure: `${faulty} of ${requests.toLocaleString('en-US')}`,
    met: faulty === 0,
    ...(faulty > 0 && { shortfall: `found: ${first}` }),
  };
}

function zeroRow(row: Pick<Row, 'what' | 'target' | 'how'>, found: readonly string[], of = ''): Row {
  const met = found.length === 0;
  return { ...row, figure: `${found.length}${of}`, met, ...(!met && { shortfall: `found: ${found[0]}` }) };
}

function faultsRow({ cells, faults }: Matrix): Row {
  const met = faults.length === 0;
  return {
    ...rows.faults,
    figure: `${faults.length} of ${cells}`,
    met,
    ...(!met && { shortfall: `found: ${faults.slice(0, 3).join('; ')}` }),
  };
}

function heapRow(heap: readonly number[]): Row {
  const [grown, megabytes] = [growth(heap), heap.at(-1)! / 1_048_576];
  const percent = `${grown >= 0 ? '+' : '−'}${Math.abs(grown * 100).toFixed(1)} %`;
  return { ...rows.growth, figure: `${megabytes.toFixed(1)} MB, ${percent}`, met: grown <= mostGrowth };
}

function detailsOf({ seeds, types, counts, slowestMs }: Fuzzed): string {
  const all = Object.entries(counts).map(([verdict, count]) => `${count.toLocaleString('en-US')} ${verdict}`);
  return `The spoiled requests grow from ${seeds} seeds of ${types} types. Of them ${all.join(', ')}; the slowest took ${Math.round(slowestMs)} ms.
A fault is counted once for each request. Where a folder \`../shared/envelopes\` of published requests lies beside the repository, they are seeds as well.`;
}
