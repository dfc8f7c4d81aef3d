import { intent } from '../../model';

/** What was wrong with the entry that was just told. */
export const correctEntry = intent(
  'CorrectEntryIntent',
  {
    muscle: 'Muscle',
    side: 'Side',
    when: 'PastTime',
    time: 'AMAZON.TIME',
    ago: 'AMAZON.DURATION',
    date: 'AMAZON.DATE',
    severity: 'AMAZON.NUMBER',
  },
  `
  no the {side} {muscle}
  no the {side} one
  no it was the {side} leg
  no it was the {side} one
  no it was my {side} leg
  no it was my {muscle}
  no it was my {side} {muscle}
  no it was {when}
  no it was at {time}
  no it was {when} at {time}
  no it was {ago} ago
  no it was a {severity}
  no i meant the {side} leg
  no i meant {when}
  no i meant my {muscle}
  no i meant the {muscle}
  no i meant {side}
  i meant the {side} leg
  i meant the {side} one
  i meant my {side} {muscle}
  i meant {when}
  i meant {side}
  i meant {muscle}
  i meant at {time}
  it was the {side} leg
  it was the {side} one
  it was my {side} leg
  it was my {muscle}
  it was my {side} {muscle}
  it was the {muscle}
  it was the {side} {muscle}
  it was {when}
  it was at {time}
  it was {when} at {time}
  it was around {time}
  it was {ago} ago
  it was on {date}
  it was a {severity}
  it was {severity} out of ten
  it was {side} legs
  actually it was the {side} leg
  actually it was my {muscle}
  actually it was my {side} {muscle}
  actually it was {when}
  actually it was a {severity}
  actually the {side} leg
  actually the {side} one
  actually {when}
  actually {severity} out of ten
  make it a {severity}
  make that a {severity}
  make it {severity} out of ten
  make it the {side} leg
  make it the {side} one
  make it {when}
  make that {when}
  make that the {side} leg
  change it to {severity}
  change it to {when}
  change it to the {side} leg
  change it to the {side} one
  change it to my {muscle}
  change it to {muscle}
  change that to {severity}
  change that to {when}
  change that to the {side} leg
  change that to the {muscle}
  change the side to {side}
  change the time to {time}
  change the leg to {side}
  that was the {side} leg
  that was the {side} one
  that was my {muscle}
  that was {when}
  that should be the {side} leg
  that should be {when}
  that should be {severity}
  that's wrong it was the {side} leg
  that's wrong it was my {muscle}
  that's wrong it was {when}
  wrong leg it was the {side}
  wrong leg it was the {side} one
  not the {muscle} it was the {side} {muscle}
  sorry the {side} leg
  sorry the {side} one
  sorry it was the {side} leg
  sorry it was {when}
  sorry i meant the {side} leg
  sorry {when}
  correction the {side} leg
  correction it was {when}
  correction {severity} out of ten
  {when} i mean
  the {side} leg i mean
  no {when}
  no {ago} ago
  no at {time}
  no {severity} out of ten
  no a {severity}
  {severity} out of ten
  i'd say {severity}
  i'd say a {severity}
  i would give it a {severity}
  about a {severity}
  change it
  correct it
  correct that
  correct the last entry
  change the last entry
  fix the last entry
  that's not right
  that is not right
  that is wrong
  that's wrong
  it wasn't that bad make it a {severity}
  it was more like a {severity}
  more like a {severity}
  i got the leg wrong
  i said the wrong leg
  i said the wrong time
  i told you the wrong leg
  change the leg
`,
);
