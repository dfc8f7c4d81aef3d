import { type } from '../../language';

/** Which leg. */
export const side = type('Side', {
  left: 'left, left hand, left side',
  right: 'right, right hand, right side',
  both: `both, both of, the both of, left and right, other leg too, my other leg too, the other leg too, the
    other one too, my other one too, both now, both of them now, my other leg is cramping too, the
    other leg is cramping too`,
});
