import { wordSet } from './words';

/** Words of a cramp. */
export const crampWords = wordSet(
  'cramp cramping cramps cramped charley spasm spasms spasming seized seizing locked knotted knot knots',
);
