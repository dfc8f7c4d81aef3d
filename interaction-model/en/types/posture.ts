import { type } from '../../language';

/** How somebody lies, sits or stands. */
export const posture = type('Posture', {
  bed: `in bed, in my bed, in the bed, lying in bed, lying down, laying down, laying in bed, lying on my
    back, on my back, lying on my side, flat on my back, on the mattress, under the covers, under the
    blankets, under the duvet, tucked up`,
  sitting: `sitting, sitting down, sitting up, seated, in a chair, in my chair, on a chair, on the
    couch, on the sofa, sitting on the bed, sitting on the edge of the bed, on the edge of the bed, on
    the toilet, in the chair, in the recliner, in my recliner, at my desk, in the car, on the settee,
    sat down, sat on the settee, sat on the sofa, sitting down in the break room, in the break room
    sitting down`,
  standing: `standing, standing up, on my feet, stood up, up and standing, out of bed, by the sink, standing by the
    sink, on the stairs, standing in the bathroom`,
});
