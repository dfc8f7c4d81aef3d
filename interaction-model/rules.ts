/** Words that wake an Echo, which never arrive in a sentence. "Computer" is not among them: people talk of theirs. */
const wakeWord = /\b(?:alexa|amazon|echo|ziggy)\b/;
/** A word that denies, with what it may deny after it. */
const denial = /\b(?:no|not|never|without|nor|neither|cannot|\w+n't)\b(.*)/;

/**
 * What must not be in a sample, whatever else Alexa is given.
 * @param slots types by slot
 * @returns each fault, with what to do; none for a good sample
 */
export function sampleFaults(sample: string, slots: Readonly<Record<string, string>>): string[] {
  const typesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slots[slot!]);
  const types = typesIn(sample);
  const denied = typesIn(denial.exec(sample)?.[1] ?? '');
  return [
    ...(wakeWord.test(sample) ? ['has a wake word, which never arrives; leave it out'] : []),
    ...(/\}'/.test(sample)
      ? ["has a slot with 's, which Alexa may refuse; give the slot a word with it"]
      : []),
    ...(types.includes('Sign') && types.length > 1
      ? ['has a slot beside a sign of alarm; leave one of them out']
      : []),
    ...(denied.includes('Sign') || denied.includes('Muscle')
      ? ['denies what its slot says, and the denial would be lost; leave it to the net']
      : []),
  ];
}
