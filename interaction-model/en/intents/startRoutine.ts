import { intent } from '../../language';

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
  do a quick {routine} with me
  do the short one
  do the short version
  do the quick one
  do the quick version
  do the fast one
  do the {routine} version
  let's start the {routine}
  let's start my {routine}
  let's start {routine}
  let's begin the {routine}
  let's begin my {routine}
  let's begin {routine}
  let's have a {routine}
  let's get {routine}
  let's get on with the {routine}
  let's get started with {routine}
  let's get started with my {routine}
  let's go with the {routine}
  let's try {routine}
  let's try the {routine}
  let's try some {routine}
  let's try a {routine}
  can we start the {routine}
  can we start my {routine}
  can we start {routine}
  can we begin the {routine}
  can we do a {routine}
  can we do some {routine}
  can we try {routine}
  can we try some {routine}
  can you do {routine} with me
  can you do the {routine} with me
  can you start the {routine}
  can you start my {routine}
  can you start {routine}
  can you guide me through {routine}
  can you guide me through the {routine}
  can you guide me through my {routine}
  can you guide me through a {routine}
  can you take me through {routine}
  can you take me through the {routine}
  can you take me through my {routine}
  can you walk me through {routine}
  can you walk me through the {routine}
  can you lead me through {routine}
  can you lead the {routine}
  can you coach me through {routine}
  can you help me {routine}
  can you help me with {routine}
  can you help me with my {routine}
  can you give me a {routine}
  can you give me {routine}
  can you talk me through {routine}
  can you talk me through the {routine}
  could we do {routine}
  could we do the {routine}
  could we do a {routine}
  could you do {routine} with me
  could you start the {routine}
  could you guide me through {routine}
  could you guide me through a {routine}
  could you help me {routine}
  could you give me a {routine}
  could you take me through {routine}
  could you talk me through {routine}
  talk me through {routine}
  talk me through the {routine}
  talk me through my {routine}
  talk me through a {routine}
  lead me through {routine}
  lead me through the {routine}
  lead me in {routine}
  coach me through {routine}
  coach me through some {routine}
  walk me through a {routine}
  take me through a {routine}
  take me through some {routine}
  guide me through some {routine}
  guide me in {routine}
  guide my {routine}
  show me {routine}
  show me the {routine}
  show me a {routine}
  teach me {routine}
  teach me the {routine}
  run through the {routine}
  run through my {routine}
  run through {routine} with me
  go through the {routine}
  go through my {routine}
  go through my {routine} with me
  play the {routine}
  play my {routine}
  give me the {routine}
  give me my {routine}
  give me something to {routine}
  i fancy a {routine}
  i fancy some {routine}
  i feel like {routine}
  i feel like a {routine}
  i feel like some {routine}
  i want some {routine}
  i want the {routine}
  i want my {routine}
  i want to do some {routine}
  i want to do a {routine}
  i want to do the {routine}
  i want to start the {routine}
  i want to start my {routine}
  i want to start {routine}
  i want to try {routine}
  i want help with {routine}
  i would like to do my {routine}
  i would like to {routine}
  i would like a {routine}
  i'd like some {routine}
  i'd like the {routine}
  i'd like my {routine}
  i'd like to do {routine}
  i'd like to do the {routine}
  i'd like to do some {routine}
  i'd like to do a {routine}
  i'd like to start {routine}
  i'd like to start my {routine}
  i'd like to try {routine}
  i need some {routine}
  i need my {routine}
  i need help with {routine}
  i need help to {routine}
  i need to do {routine}
  i need to do some {routine}
  i'm going to bed now let's do {routine}
  i'm off to bed let's do {routine}
  i'm about to go to bed {routine}
  i'm about to go to sleep let's do {routine}
  i'm ready for bed {routine}
  i'm ready for the {routine}
  i'm ready to {routine}
  i'm ready to do {routine}
  i'm ready to start {routine}
  i'm too tense to sleep {routine}
  i'm up let's do {routine}
  i just got up let's do {routine}
  i've just got up let's do {routine}
  i have a minute let's do a {routine}
  i only have a minute do a {routine}
  i've only got a minute let's do a {routine}
  just a {routine}
  just a {routine} please
  just some {routine}
  just do the {routine}
  just the {routine}
  just the {routine} please
  a {routine}
  some {routine}
  some {routine} please
  the {routine} please
  my {routine} please
  {routine} now
  {routine} now please
  {routine} tonight
  {routine} before bed
  {routine} before bed please
  {routine} before sleep
  {routine} for tonight
  {routine} for my legs
  {routine} for my calves
  {routine} again
  {routine} time
  time for a {routine}
  time for the {routine}
  time for some {routine}
  time to {routine}
  it's time for {routine}
  it's time for the {routine}
  it's time to {routine}
  before i go to sleep do {routine}
  before i go to bed let's do {routine}
  before sleep let's do {routine}
  something to {routine}
  anything to {routine}
  something like {routine}
  start with the {routine}
  start with {routine}
  start some {routine}
  start a {routine} for my {side} leg
  start the {routine} on my {side} leg
  start the {routine} for {duration}
  start {routine} for {duration}
  begin a {routine}
  begin some {routine}
  begin {duration} of {routine}
  launch the {routine}
  launch my {routine}
  open the {routine}
  open my {routine}
  please start the {routine}
  please start my {routine}
  please start {routine}
  please do the {routine}
  please do my {routine}
  please guide me through {routine}
  please help me {routine}
  help me to {routine}
  help me get {routine}
  help me do {routine}
  help me do some {routine}
  help me do the {routine}
  help me start {routine}
  {routine} for {duration} please
  {routine} with me for {duration}
  {duration} {routine}
  {duration} of {routine} please
  a {duration} {routine}
  do a {duration} {routine}
  give me a {duration} {routine}
  i want a {duration} {routine}
  i want to do {duration} of {routine}
  i want to {routine} for {duration}
  i'd like to {routine} for {duration}
  i'd like {duration} of {routine}
  let's do a {duration} {routine}
  let's {routine} for {duration}
  can we {routine} for {duration}
  can we do {duration} of {routine}
  can you {routine} for {duration}
  guide me through {routine} for {duration}
  guide me through {duration} of {routine}
  take me through {duration} of {routine}
  {routine} {count} times
  {routine} {count} times each
  {routine} {count} times each leg
  {routine} {count} times with me
  do {routine} {count} times
  do the {routine} {count} times
  do {count} {routine}
  do {count} rounds of {routine}
  {count} rounds of {routine}
  {count} {routine} with me
  {count} breaths
  {count} breaths with me
  {count} slow breaths
  {count} deep breaths
  {count} deep breaths please
  do {count} breaths
  do {count} breaths with me
  do {count} slow breaths with me
  do {count} deep breaths with me
  let's do {count} breaths
  let's do {count} deep breaths
  let's take {count} deep breaths
  take {count} breaths with me
  take {count} deep breaths with me
  give me {count} breaths
  give me {count} deep breaths
  guide me through {count} breaths
  breathe with me for {count} breaths
  breathe with me {count} times
  breathe {count} times
  {technique} for {count} breaths
  {technique} {count} rounds
  do {technique} {count} times each side
  do the {technique} {count} times each leg
  do {count} rounds of {technique}
  {count} rounds of {technique}
  let's do {count} {technique}
  let's do {count} rounds of {technique}
  let's do {technique} {count} times
  let's do the {technique} {count} times
  let's do the {technique} for {duration}
  let's do {technique} for {duration}
  can we do {technique}
  can we do some {technique}
  can we try {technique}
  can we try some {technique}
  can you do the {technique} with me
  can you do {technique} with me
  can you guide me through the {technique}
  can you guide me through {technique}
  can you show me the {technique}
  can you show me {technique}
  can you take me through the {technique}
  can you talk me through the {technique}
  can you talk me through {technique}
  can you teach me the {technique}
  can you teach me {technique}
  could you guide me through the {technique}
  could you show me the {technique}
  could we do the {technique}
  could we try the {technique}
  talk me through the {technique}
  talk me through {technique}
  talk me through a {technique}
  lead me through the {technique}
  walk me through {technique}
  walk me through a {technique}
  take me through {technique}
  take me through a {technique}
  go through the {technique}
  go through the {technique} with me
  coach me through {technique}
  i want to do some {technique}
  i want to try the {technique}
  i want to try {technique}
  i want to try a {technique}
  i want a {technique}
  i want {technique}
  i'd like to try the {technique}
  i'd like to try {technique}
  i'd like to do {technique}
  i'd like to do a {technique}
  i'd like a {technique}
  i'd like some {technique}
  i need a {technique}
  i need the {technique}
  i need to do the {technique}
  i fancy a {technique}
  i fancy the {technique}
  let me do the {technique}
  let me do {technique}
  let me try the {technique}
  let me try {technique}
  let's have the {technique}
  let's start the {technique}
  let's start with the {technique}
  let's begin the {technique}
  let's try a {technique}
  let's try some {technique}
  begin the {technique}
  begin {technique}
  start with the {technique}
  start with {technique}
  start some {technique}
  start an {technique}
  please do the {technique}
  please start the {technique}
  please show me the {technique}
  just the {technique}
  just do the {technique}
  do the one with the {technique}
  the one with the {technique}
  help me do {technique}
  help me with {technique}
  help me do a {technique}
  {technique} now
  {technique} before bed
  {technique} again
  {technique} for my {side} foot
  {technique} for my {side} calf
  {technique} on my {side} foot
  {technique} with the {side} leg
  {technique} just the {side} leg
  {technique} only the {side} leg
  the {technique} on the {side} leg
  the {technique} for my {side} leg
  the {technique} with my {side} leg
  the {technique} just my {side} leg
  do the {technique} with my {side} leg
  do the {technique} for my {side} leg
  do the {technique} with just my {side} leg
  do {technique} on my {side} leg
  do {technique} with my {side} leg
  start the {technique} on my {side} leg
  stretch my {side} leg only
  stretch just my {side} leg
  stretch only my {side} leg
  {routine} just for my {side} leg
  {routine} only on my {side} leg
  {routine} on the {side} leg
  {routine} on the {side} side
  {routine} with my {side} leg
  do the {routine} on my {side} leg
  do the {routine} for my {side} leg
  do the {routine} just for my {side} leg
  let's do {routine} on my {side} leg
  give us {count} {technique}
  show me how {technique} goes
  show me how the {technique} goes properly
  show me the {technique} please
  let's stretch
  okay let's stretch
  okay coach let's stretch
  i'm ready to stretch
  i'm ready to stretch now
  i'm ready to stretch now whenever you are
  let's do our stretches
  i only have a couple of minutes give me the {routine} one
  i only got a couple minutes so give me the {routine} one
  can we do the {routine} one
`,
);
