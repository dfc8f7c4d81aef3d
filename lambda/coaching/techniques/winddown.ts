import { breathHeld, type Technique } from './technique';
import { withCommon } from './withCommon';

/** Properties of all of them. */
const common = { muscle: 'none', phase: 'winddown', restSeconds: 0, readySeconds: 0, sides: 'none' } as const;

const records = {
  breath_even: {
    kind: 'breathing',
    posture: 'bed',
    holdSeconds: 10,
    reps: 18,
    beat: [5, 5],
    needs: [],
    notFor: [],
    instead: {},
    grade: 'B',
    sources: ['ARTICLE', 'S56', 'S57', 'S58'],
    article: true,
  },
  breath_478: {
    kind: 'breathing',
    posture: 'bed',
    holdSeconds: 19,
    reps: 4,
    most: 4,
    beat: [4, 7, 8],
    needs: [],
    notFor: breathHeld,
    instead: { unheld: 'breath_even' },
    grade: 'D',
    sources: ['S59'],
  },
  breath_box: {
    kind: 'breathing',
    posture: 'bed',
    holdSeconds: 16,
    reps: 11,
    beat: [4, 4, 4, 4],
    needs: [],
    notFor: breathHeld,
    instead: { unheld: 'breath_even' },
    grade: 'D',
    sources: ['S59b'],
  },
  warm_bath: {
    kind: 'tip',
    posture: 'sitting',
    holdSeconds: 600,
    reps: 1,
    needs: ['standing'],
    notFor: [],
    instead: {},
    grade: 'B',
    sources: ['ARTICLE', 'S55'],
    article: true,
  },
} as const satisfies Record<string, Omit<Technique, keyof typeof common>>;

/** To fall asleep. Box breathing is as many rounds as fit into three minutes. */
export const winddown = withCommon(common, records);
