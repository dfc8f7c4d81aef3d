import { type } from '../../language';

/** What to do with the six-week plan. */
export const planAction = type('PlanAction', {
  start: `start, begin, join, sign me up for, set me up on, put me on, i want to do, i want to start, i
    would like to start, let's start, let's do, enroll me in, get me going with, i want to join, i want
    to begin, can i start, can i join, i'm ready to start, get me started on, let me start, let's begin,
    sign me up to, try, do, get going on, get started with`,
  stop: `stop, quit, leave, end, cancel, give up, drop, take me off, get me off, i want to leave, i want to
    stop, i'm done with, i don't want, stop doing, pull me out of, i quit, i'm leaving`,
  progress: `how is, how's, how am i doing with, how am i doing on, how far am i in, how far am i with, how far
    along am i in, where am i in, where am i on, check on, what night am i on in, what night is it
    in, which night am i on in, how many nights are left in, how many nights left in, how's it going
    with, what week of`,
});
