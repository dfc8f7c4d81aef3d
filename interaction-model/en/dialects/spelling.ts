/** Words of phrases as Canada spells them. */
const canadian = {
  color: 'colour',
  colored: 'coloured',
  discolored: 'discoloured',
  fiber: 'fibre',
  liters: 'litres',
  neighbor: 'neighbour',
};
/** As the other Englishes do. */
const british = { ...canadian, paralyzed: 'paralysed', summarize: 'summarise', toward: 'towards' };

/** A phrase in Canadian spelling. */
export const spelledInCanada = spelledLike(canadian);
/** A phrase in British spelling. */
export const spelledInBritain = spelledLike(british);

function spelledLike(own: Readonly<Record<string, string>>): (phrase: string) => string {
  const any = new RegExp(`\\b(?:${Object.keys(own).join('|')})\\b`, 'g');
  return (phrase) => phrase.replace(any, (word) => own[word]!);
}
