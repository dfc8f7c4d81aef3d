/** An illness or a medicine that a person says is theirs: "I'm on warfarin, can I …". */
import { stem, wordSet } from './words';

const own = wordSet('i im ive id my me mine we our hes shes his her');
/** So many words may stand between the person and what they have. */
const mostBetween = 6;
const stems = (words: string) => new Set([...wordSet(words)].map(stem));
const medicines = stems(`
  warfarin coumadin thinner thinners anticoagulant apixaban eliquis xarelto rivaroxaban heparin clopidogrel plavix statin statins
  atorvastatin lipitor simvastatin diuretic diuretics furosemide lasix bendroflumethiazide spironolactone amlodipine ramipril lisinopril
  metformin insulin lithium medication medications medicine medicines meds antidepressant antidepressants steroid steroids prednisone
  prednisolone blockers bisoprolol digoxin levothyroxine methotrexate gabapentin pregabalin chemo chemotherapy antibiotics inhaler
`);
const illnesses = stems(`
  kidney kidneys renal dialysis diabetes diabetic heart liver cirrhosis gout epilepsy epileptic parkinsons sclerosis cancer transplant
  neuropathy thyroid copd hypertension anaemia anemia hepatitis lupus crohns glaucoma angina pacemaker stent
`);
/** Names of two words. */
const pairs =
  /\b(?:blood pressure|water (?:tablets?|pills?)|blood thinners?|heart (?:failure|condition|tablets?|pills?))\b/;

/** Whether words say that the speaker, or whoever is asked for, has an illness or takes a medicine. */
export function tellsIllness(words: readonly string[]): boolean {
  const named = words.map((word) => medicines.has(stem(word)) || illnesses.has(stem(word)));
  return words.some((word, at) => {
    if (!own.has(word)) return false;
    const behind = words.slice(at + 1, at + 1 + mostBetween);
    return named.slice(at + 1, at + 1 + mostBetween).includes(true) || pairs.test(behind.join(' '));
  });
}
