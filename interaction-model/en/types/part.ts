import { type } from '../../language';

/** Which side of a muscle. */
export const part = type('Part', {
  front: 'front, top, front side, upper side',
  back: 'back, backside, rear, underside, back side',
  inside: 'inside, inner side, inner part, inner',
});
