import { budgets } from '../../../interaction-model/budgets';
import { soundOf } from '../../../interaction-model/sound';
import type { Candidate } from './candidates';
import { sentencesOf, type Values } from './sentences';
import type { Source, Wanted } from './source';

/** How much there is room for. */
export interface Room {
  all: number;
  ofIntent: number;
  ofBuiltIn: number;
}

/** Samples that were chosen, and whose sentences they are: no sentence belongs to two intents. */
export class Shelf {
  private owners = new Map<string, string>();
  private chosen = new Map<string, string[]>();
  private earlier = new Map<string, readonly string[]>();
  private products = 0;
  private count = 0;

  constructor(
    private readonly forms: Source['forms'],
    private readonly values: Values,
    /** Alexa's own phrases by intent. */
    own: ReadonlyMap<string, readonly string[]>,
  ) {
    for (const [intent, phrases] of own)
      for (const phrase of phrases) this.owners.set(soundOf(phrase), intent);
  }

  /** Takes the samples away, but keeps in mind that they are there, and whose sentences they are. */
  takeAll(): Map<string, string[]> {
    const { chosen } = this;
    for (const [intent, samples] of chosen) this.earlier.set(intent, [...samples, ...this.earlierOf(intent)]);
    this.chosen = new Map();
    this.count = 0;
    return chosen;
  }

  /** All samples of an intent, with those that were taken away. */
  samplesOf(intent: string): readonly string[] {
    return [...this.earlierOf(intent), ...(this.chosen.get(intent) ?? [])];
  }

  /** How many samples of an intent were chosen since the last were taken away. */
  countOf(intent: string): number {
    return this.chosen.get(intent)?.length ?? 0;
  }

  private earlierOf(intent: string): readonly string[] {
    return this.earlier.get(intent) ?? [];
  }

  isFull(room: Room): boolean {
    return this.count >= room.all;
  }

  /** The first sentence of a sample that another intent has. */
  conflict({ intent, slots }: Wanted, sample: string): { sentence: string; owner: string } | undefined {
    for (const sentence of this.sentences(sample, slots)) {
      const owner = this.owners.get(sentence);
      if (owner !== undefined && owner !== intent) return { sentence, owner };
    }
    return undefined;
  }

  /** Puts a sample in if there is room and no other intent has a sentence of it. @returns whether it is in */
  put({ wanted, sample, product }: Pick<Candidate, 'wanted' | 'sample' | 'product'>, room?: Room): boolean {
    const { intent, slots, builtIn } = wanted;
    const own = this.chosen.get(intent) ?? [];
    if (this.samplesOf(intent).includes(sample)) return false;
    if (room && (this.isFull(room) || own.length >= (builtIn ? room.ofBuiltIn : room.ofIntent))) return false;
    if (product > budgets.sentencesOfSample || this.products + product > budgets.sentences * 0.9)
      return false;
    if (this.conflict(wanted, sample)) return false;
    const sentences = [...this.sentences(sample, slots)];
    if (room && sentences.every((sentence) => this.owners.has(sentence))) return false;
    for (const sentence of sentences) this.owners.set(sentence, intent);
    this.chosen.set(intent, [...own, sample]);
    this.products += product;
    this.count++;
    return true;
  }

  private sentences(sample: string, slots: Wanted['slots']): Set<string> {
    return new Set([sample, ...this.forms(sample)].flatMap((form) => sentencesOf(form, slots, this.values)));
  }
}
