/** What the Alexa app shows of a response's card. */
import * as v from 'valibot';

/** The cards a skill may send. */
export const Card = v.variant('type', [
  v.looseObject({
    type: v.literal('Simple'),
    title: v.optional(v.string()),
    content: v.optional(v.string()),
  }),
  v.looseObject({ type: v.literal('Standard'), title: v.optional(v.string()), text: v.optional(v.string()) }),
  v.looseObject({ type: v.literal('LinkAccount') }),
  v.looseObject({ type: v.literal('AskForPermissionsConsent'), permissions: v.array(v.string()) }),
]);
export type Card = v.InferOutput<typeof Card>;

/** A card in lines. */
export function cardLines(card: Card): string[] {
  switch (card.type) {
    case 'Simple':
      return textLines(card.title, card.content);
    case 'Standard':
      return textLines(card.title, card.text);
    case 'LinkAccount':
      return ['asks to link an account'];
    case 'AskForPermissionsConsent':
      return [`asks for the permission ${card.permissions.join(', ')}`];
  }
}

function textLines(...texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text === undefined ? [] : text.split('\n')));
}
