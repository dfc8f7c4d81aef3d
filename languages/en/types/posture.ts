import { type } from '../../model';

/** How somebody lies, sits or stands. */
export const posture = type('Posture', {
  bed: `in bed, in my bed, in the bed, lying in bed, lying down, laying down, laying in bed, lying on my
    back, on my back, lying on my side, flat on my back, on the mattress`,
  sitting: `sitting, sitting down, sitting up, seated, in a chair, in my chair, on a chair, on the couch, on the
    sofa, sitting on the bed, sitting on the edge of the bed, on the edge of the bed, on the toilet`,
  standing: 'standing, standing up, on my feet, stood up, up and standing, out of bed',
});
