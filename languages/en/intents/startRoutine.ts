import { intent } from '../../model';

/** A routine, or one technique by its name. */
export const startRoutine = intent(
  'StartRoutineIntent',
  {
    routine: 'Routine',
    technique: 'Technique',
    side: 'Side',
    posture: 'Posture',
    duration: 'AMAZON.DURATION',
    count: 'AMAZON.NUMBER',
  },
  `
  {routine}
  do {routine}
  do my {routine}
  do the {routine}
  do some {routine}
  do a {routine}
  start {routine}
  start my {routine}
  start the {routine}
  start a {routine}
  begin {routine}
  begin my {routine}
  begin the {routine}
  let's do {routine}
  let's do my {routine}
  let's do the {routine}
  let's do some {routine}
  let's do a {routine}
  let's {routine}
  i want to do my {routine}
  i want to do {routine}
  i want to {routine}
  i want {routine}
  i want a {routine}
  i'd like to do my {routine}
  i'd like to {routine}
  i'd like {routine}
  i'd like a {routine}
  i need {routine}
  i need a {routine}
  i need to {routine}
  i need to do my {routine}
  can we do {routine}
  can we do my {routine}
  can we do the {routine}
  can you do {routine}
  give me {routine}
  give me a {routine}
  give me some {routine}
  guide me through {routine}
  guide me through my {routine}
  guide me through the {routine}
  guide me through a {routine}
  take me through {routine}
  take me through my {routine}
  take me through the {routine}
  walk me through my {routine}
  walk me through {routine}
  walk me through the {routine}
  lead me through my {routine}
  help me {routine}
  help me do my {routine}
  help me with my {routine}
  help me with {routine}
  coach me through my {routine}
  coach me through the {routine}
  time for {routine}
  time for my {routine}
  it's time for my {routine}
  {routine} please
  my {routine}
  the {routine}
  run my {routine}
  run the {routine}
  i'm ready for my {routine}
  i'm ready for {routine}
  do my {routine} with me
  do some {routine} with me
  do {routine} with me
  {routine} with me
  {routine} for {duration}
  do {routine} for {duration}
  do my {routine} for {duration}
  do some {routine} for {duration}
  {duration} of {routine}
  do {duration} of {routine}
  let's do {duration} of {routine}
  give me {duration} of {routine}
  start {duration} of {routine}
  help me {routine} for {duration}
  i want {duration} of {routine}
  {routine} {posture}
  do my {routine} {posture}
  do the {routine} {posture}
  {posture} {routine}
  do my {posture} {routine}
  do the {posture} {routine}
  start my {routine} {posture}
  start the {posture} {routine}
  my {routine} {posture}
  the {posture} {routine}
  do my {routine} with my {side} leg
  {routine} for my {side} leg
  do my {routine} on my {side} leg
  do my {routine} with {duration} holds
  do my {routine} {count} times
  {routine} with {duration} holds
  {routine} on my {side} leg
  {routine} for my {side} calf
  {technique}
  {technique} please
  do {technique}
  do the {technique}
  do a {technique}
  do an {technique}
  do some {technique}
  start {technique}
  start the {technique}
  start a {technique}
  show me the {technique}
  show me {technique}
  teach me the {technique}
  teach me {technique}
  the {technique}
  my {technique}
  do my {technique}
  a {technique}
  tell me about the {technique}
  guide me through the {technique}
  guide me through a {technique}
  guide me through {technique}
  take me through the {technique}
  walk me through the {technique}
  coach me through the {technique}
  let's do the {technique}
  let's do a {technique}
  let's do {technique}
  let's do some {technique}
  let's try the {technique}
  let's {technique}
  try the {technique}
  try {technique}
  can we do the {technique}
  can we do a {technique}
  can we try the {technique}
  i want to do the {technique}
  i want to do a {technique}
  i want to do {technique}
  i want the {technique}
  i want to {technique}
  i'd like to do the {technique}
  i'd like the {technique}
  give me the {technique}
  give me a {technique}
  help me with the {technique}
  help me do the {technique}
  {technique} with me
  do {technique} with me
  {technique} on my {side} leg
  {technique} on the {side} leg
  {technique} on the {side}
  {technique} with my {side} leg
  {technique} for my {side} leg
  do the {technique} on my {side} leg
  do a {technique} on my {side} leg
  {side} leg {technique}
  {technique} {side} leg
  {technique} {side} leg only
  {technique} for {duration}
  do the {technique} for {duration}
  do a {technique} for {duration}
  do {technique} for {duration}
  {duration} of {technique}
  {duration} {technique}
  a {duration} {technique}
  do a {duration} {technique}
  {technique} {count} times
  do the {technique} {count} times
  do {technique} {count} times
  do a {technique} {count} times
  {count} {technique}
  {technique} for {duration} {count} times
  do the {technique} for {duration} {count} times
  hold for {duration}
  hold it for {duration}
  hold each for {duration}
  hold each one for {duration}
  hold them for {duration}
  hold every stretch for {duration}
  hold each stretch for {duration}
  hold that for {duration}
  {duration} holds
  {duration} each
  make it {duration}
  make the holds {duration}
  for {duration}
  {count} times
  {count} times each
  {count} times each leg
  {count} times on each leg
  do it {count} times
  do them {count} times
  do each one {count} times
  do each {count} times
  only {count} times
  just {count} times
  make it {count} times
  just my {side} leg
  only my {side} leg
  just the {side} leg
  only the {side} leg
  just the {side} one
  only the {side} one
  just do my {side} leg
  only do my {side} leg
  just the {side} side
  only the {side} side
  {side} leg only
  just {side}
  only {side}
  make it {count}
  let's stretch together
  i just woke up let's do {routine}
  i'm going to bed let's do {routine}
  before bed do {routine}
  let's loosen up my legs
  loosen up my legs
  loosen my legs before bed
  loosen up before bed
  try some {routine} with me
  stretch with me
`,
);
