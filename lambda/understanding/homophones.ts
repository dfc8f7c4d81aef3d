/** Words that speech recognition writes for those of a cramp: "my cough is camping". */

const table = (text: string) =>
  new Map(
    text.split(' ').flatMap((pair) => {
      const [to, from] = pair.split(':');
      return from!.split(',').map((word) => [word, to!] as const);
    }),
  );

/** Parts of a leg. Read so only behind a word that owns one, where something hurts. */
const parts = table(
  'calf:cough,coughs,cuff,coff,half,carve,cow,caf,calve,calfs,cav,kath,graph,car calves:carves,calfs,cavs,halves foot:food,fort,put,fought ' +
    'toes:tows,toast,those,toys toe:tow shin:shine,chin,sheen,ship,chins thigh:tie,thai,thy,sigh,fly,dye leg:lag,lake,lego,league legs:lags,eggs,legos ' +
    'hamstring:hamster,handstring,hamstrung hammy:hammie quad:squad,quart,quod,court quads:squads ankle:uncle arch:ark,art',
);
/** Cramps and their like. Read so only where a part of a leg is named. */
const cramps = table(
  'cramping:camping,clamping,crumping,crimping,crampin,cramming,grumping,tramping,crapping,champing ' +
    'cramp:crap,cram,camp,clamp,crab,crump,tramp,crimp,gramp,grump,champ cramps:craps,camps,clamps,crabs,tramps,crumbs ' +
    'cramped:camped,clamped,crammed,crapped,tramped seized:sees,ceased,seas locked:look,lock,logged',
);
const owners = new Set('my the his her your our left right both me a this that wifes husbands'.split(' '));
const pains = new Set(
  (
    'cramp cramping cramps cramped hurts hurt hurting pain pains ache aches aching sore tight seized locked spasm spasms knot knotted killing ' +
    'stiff charley burning pulling tightening stretch stretching bad agony throbbing'
  ).split(' '),
);
const legs = new Set(
  'calf calves foot feet toe toes thigh thighs hamstring hamstrings shin shins quad quads leg legs arch ankle hammy heel sole'.split(
    ' ',
  ),
);

/** Returns words with what was written for parts of a leg and for cramps put right, where the sentence tells. */
export function heardRight(words: readonly string[]): string[] {
  const hurts = words.some((word) => pains.has(word) || cramps.has(word));
  const withParts = joined(words).map((word, at, all) =>
    hurts &&
    parts.has(word) &&
    owners.has(all[at - 1] ?? '') &&
    !(word === 'half' && timeWords.has(all[at + 1] ?? ''))
      ? parts.get(word)!
      : word,
  );
  const leg = withParts.some((word) => legs.has(word));
  return withParts.map((word, at) =>
    (leg || afterGot.has(withParts[at - 1] ?? '')) && cramps.has(word) && !keeps(word, withParts[at + 1])
      ? cramps.get(word)!
      : word,
  );
}

const timeWords = new Set('an hour past a minute of'.split(' '));
const afterGot = new Set(['muscle']);
/** "Look at my leg", "I logged my leg cramp". */
const keeps = (word: string, next = '') =>
  (word === 'look' && next === 'at') || word === 'logged' || word === 'lock';

/** "Hand string" is one word, and who fell asleep did not fall. */
function joined(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const string = /^strings?$/.test(words[at + 1] ?? '');
    if (string && /^(?:ham|hand|hands|am|hams|camp|him)$/.test(words[at]!)) {
      out.push('hamstring');
      at += 1;
    } else if (/^(?:fell|fall|falling)$/.test(words[at]!) && words[at + 1] === 'asleep') {
      out.push('sleep');
      at += 1;
    } else out.push(words[at]!);
  }
  return out;
}
