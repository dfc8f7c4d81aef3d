import { type } from '../../language';

/** Where it cramps; a charley horse is a calf. */
export const muscle = type('Muscle', {
  calf: `calf, calves, calfs, calf muscle, calf muscles, back of my calf, back of the calf, lower leg, lower
    legs, back of my lower leg, charley horse, charlie horse, charley horses, calve, back of the
    lower leg`,
  foot: `foot, feet, arch, arches, foot arch, arch of my foot, arch of the foot, sole, soles, sole of my
    foot, bottom of my foot, underside of my foot, instep, heel, ball of my foot, top of my foot`,
  toes: 'toes, toe, big toe, little toe, second toe, all my toes',
  hamstring: `hamstring, hamstrings, ham string, hammy, hammies, back of my thigh, back of the thigh, back of
    thigh, back thigh, back of my upper leg, back of my thighs, back of the upper leg`,
  thigh: 'thigh, thighs, upper leg, upper legs, thigh muscle',
  front_thigh: `front of thigh, front of my thigh, front of the thigh, front thigh, front of my thighs, top of my
    thigh, quad, quads, quadriceps, quadricep, front of my upper leg`,
  shin: `shin, shins, shin muscle, front of my shin, front of the shin, front of my lower leg, front of
    my leg, front of the leg, shin bone, shinbone, front of the lower leg`,
  inner_thigh: `inner thigh, inner thighs, inside of my thigh, inside of the thigh, inside thigh, inside of my leg,
    groin, groin muscle, adductor, adductors`,
  leg: 'leg, legs, leg muscle, leg muscles, whole leg, entire leg',
});
