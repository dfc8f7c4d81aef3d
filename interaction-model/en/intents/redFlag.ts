import { intent } from '../../language';

/** A sign of something worse. */
export const redFlag = intent(
  'RedFlagIntent',
  { sign: 'Sign', sign_two: 'Sign', muscle: 'Muscle', side: 'Side', person: 'Person' },
  `
  {sign}
  my {sign}
  my {side} {sign}
  i have a {sign}
  i've got a {sign}
  there's {sign}
  there is {sign}
  i've had {sign}
  i've {sign}
  i'm having {sign}
  i {sign} my head
  it looks {sign}
  it feels {sign}
  i feel {sign}
  i think i {sign}
  i think i have {sign}
  i think i'm {sign}
  i think it's {sign}
  my {muscle} looks {sign}
  my {muscle} feels {sign}
  my {side} {muscle} feels {sign}
  my {side} {muscle} looks {sign}
  please {sign}
  i {sign}
  i have {sign}
  i've got {sign}
  i'm {sign}
  i am {sign}
  i just {sign}
  it's {sign}
  it is {sign}
  it's gone {sign}
  now it's {sign}
  my {muscle} is {sign}
  my {side} {muscle} is {sign}
  my {muscle} are {sign}
  my {muscle} has gone {sign}
  my {side} {muscle} has gone {sign}
  the {muscle} is {sign}
  {muscle} is {sign}
  one {muscle} is {sign}
  my {muscle} is getting {sign}
  {sign} and {sign_two}
  i have {sign} and {sign_two}
  i'm {sign} and {sign_two}
  i {sign} and {sign_two}
  i {sign} and i {sign_two}
  i have {sign} and i {sign_two}
  i {sign} and i have {sign_two}
  it's {sign} and {sign_two}
  my {muscle} is {sign} and {sign_two}
  my {side} {muscle} is {sign} and {sign_two}
  my {muscle} is {sign} and i have {sign_two}
  my {muscle} is {sign} and i {sign_two}
  my {muscle} is {sign} and i'm {sign_two}
  help i {sign}
  help i have {sign}
  help i'm {sign}
  help {sign}
  my {person} {sign}
  my {person} has {sign}
  my {person} is {sign}
  my {person} just {sign}
  my {person} {muscle} is {sign}
  my {person} {muscle} looks {sign}
  is it {sign}
  could it be {sign}
  is this {sign}
  i'm pregnant and my {muscle} is {sign}
  i'm pregnant and it's {sign}
  my {muscle} {sign}
  my {side} {muscle} {sign}
  {person} {sign}
  {person} is {sign}
  {person} has {sign}
  {person} just {sign}
  {person} {muscle} is {sign}
  {person} {side} {muscle} is {sign}
  {person} {muscle} looks {sign}
  i have {sign} what should i do
  my {muscle} is so {sign}
  my {muscle} is really {sign}
  my {muscle} is very {sign}
  my {muscle} looks {sign} and {sign_two}
  i {sign} and hurt my {muscle}
  one of my {muscle} is {sign}
  i have {sign} in my {muscle}
  i've got {sign} in my {muscle}
  i've got {sign} and i {sign_two}
  i've got {sign} and {sign_two}
  i just had {sign}
  he's {sign}
  she's {sign}
  my {person} {sign} on the floor
  my {person} has {sign} and {sign_two}
  my {person} is {sign} and {sign_two}
  someone {sign}
  somebody {sign}
  it's really {sign}
  it's all {sign}
  it looks {sign} and {sign_two}
  it hurts all the time and it's {sign} and {sign_two}
  my muscles are {sign} and my {sign_two}
  what if it's {sign}
  all of a sudden my {muscle} went {sign} and pale
  my {muscle} suddenly turned {sign} and i'm scared
  my {muscle} just went {sign} and i can't wiggle it
  my {muscle} has been {sign} since the flight last week
  after the long flight on the plane my {muscle} is {sign}
  i tried to get up and {sign} next to the bed
  i stood up too fast and {sign} on the floor
  i lost my balance and {sign} against the sink
  my {sign} and my muscles ache
  it has not stopped cramping {sign}
  i might have {sign}
  i may have {sign}
  i'm so {sign}
  i am so {sign}
  i'm really {sign}
  what do i do i {sign}
  what do i do i have {sign}
  what do i do my {muscle} is {sign}
  what should i do my {muscle} is {sign}
  my {person} is {sign} what do i do
  my {person} {sign} what should i do
  my {person} has {sign} what should i do
  my {person} is on the floor and {sign}
  i hurt my {muscle} when i {sign}
  help {person} {sign}
  help my {person} {sign}
  {person} {sign} and {sign_two}
  my {person} {sign} and {sign_two}
  i {sign} in the kitchen and landed hard on my hip and elbow
  i {sign} on the stairs on my way down in the dark and hit the rail
  i {sign} over the dog in the hallway and banged into the door
  i {sign} on the rug next to the bed and hit the nightstand
  i {sign} in the shower and hurt my ankle and my hip
  i {sign} going to the bathroom in the dark and landed on my knee
  since yesterday one calf is {sign} and bigger and the skin is shiny
  ever since the long flight on the plane last week my {muscle} is {sign}
  the skin below my knee came up {sign} and there's a patch on one side
  my {person} {sign} in the bathroom and can't get up
  i {sign} trying to stand up and now my hip hurts
  my {muscle} was fine and all of a sudden it went {sign} and it's scary
  i can't put any weight on my leg since i {sign} in the bathroom yesterday
  my {person} {sign} in the garage and hit the ground
  i {sign} getting out of the tub and hit the tile
  my ankle is {sign} and {sign_two} what should i do
  my {muscle} is {sign} and aching
  my legs are aching and i have {sign}
  my {person} has had {sign}
  my {person} had {sign}
  my {person} is {sign} and needs help
  my {person} says {sign}
  my {side} {muscle} has {sign}
  my {side} {muscle} is all {sign}
  my {muscle} is all {sign}
  my {muscle} has gone all {sign}
  my {muscle} has gone {sign} and {sign_two}
  my {muscle} has turned {sign}
  my {muscle} turned {sign}
  my {muscle} went {sign}
  my {muscle} got {sign}
  my {muscle} feels {sign} and {sign_two}
  my {muscle} is now {sign}
  my {muscle} is suddenly {sign}
  my {muscle} is completely {sign}
  my {muscle} is totally {sign}
  my {muscle} is going {sign}
  my {muscle} is {sign} since yesterday
  my {muscle} is {sign} after a flight
  my {side} {muscle} has gone {sign} and {sign_two}
  my {side} {muscle} is really {sign}
  my {side} {muscle} is much {sign}
  my {side} {muscle} went {sign}
  the {side} {muscle} is {sign}
  the {side} one is {sign}
  the {muscle} has gone {sign}
  the {muscle} looks {sign}
  the {muscle} feels {sign}
  the skin is {sign}
  the skin on my {muscle} is {sign}
  i'm having {sign} and {sign_two}
  i'm feeling {sign}
  i've just {sign}
  i've just had {sign}
  i've gone {sign}
  i've got {sign} since yesterday
  i have had {sign}
  i have {sign} since yesterday
  i just {sign} and {sign_two}
  i just {sign} and i'm on the floor
  i just {sign} and need help
  i just {sign} and hurt my {muscle}
  i {sign} last night
  i {sign} on my way to the bathroom
  i {sign} getting out of bed
  i {sign} in the bathroom
  i {sign} on my {muscle}
  i {sign} please help
  i {sign} and my {muscle} hurts
  i {sign} and now my {muscle} hurts
  i {sign} and i can't get up
  i feel {sign} and {sign_two}
  i feel like i'm {sign}
  i feel really {sign}
  i feel so {sign}
  i feel very {sign}
  i suddenly feel {sign}
  i suddenly {sign}
  i think i'm having {sign}
  i think i've {sign}
  i think i've got {sign}
  i think i {sign} something
  i think my {muscle} is {sign}
  i think my {person} is {sign}
  i think {person} is having {sign}
  i think something {sign}
  i'm worried it's {sign}
  i'm worried i have {sign}
  i'm scared it's {sign}
  i keep {sign}
  i noticed {sign}
  i noticed my {muscle} is {sign}
  i need {sign}
  i need you to {sign}
  i want you to {sign}
  could you {sign}
  please {sign} for me
  please help i {sign}
  please help i have {sign}
  please help i'm {sign}
  please help my {person} {sign}
  help me i {sign}
  help me i have {sign}
  help me i'm {sign}
  help me {sign}
  help i've {sign}
  help i've got {sign}
  help my {muscle} is {sign}
  oh no i {sign}
  oh god i {sign}
  oh god {sign}
  emergency i {sign}
  emergency {sign}
  quick {sign}
  it has gone {sign}
  it's turned {sign}
  it's turning {sign}
  it's going {sign}
  it's getting {sign}
  it's very {sign}
  it's so {sign}
  it's {sign} now
  it's {sign} down there
  it feels {sign} and {sign_two}
  it went {sign}
  it all went {sign}
  there was {sign}
  there's {sign} and {sign_two}
  there's {sign} in my {muscle}
  there's {sign} on my {muscle}
  {sign} in my {muscle}
  {sign} in one leg
  {sign} in my leg
  {sign} on my {muscle}
  {sign} help
  {sign} what do i do
  {sign} what should i do
  {sign} now
  {sign} please
  one leg is {sign}
  one of my legs is {sign}
  one side is {sign}
  only one leg is {sign}
  both my {muscle} are {sign}
  both legs are {sign}
  my legs are {sign}
  my legs have gone {sign}
  all my muscles are {sign}
  {person} has had {sign}
  {person} had {sign}
  {person} is having {sign}
  {person} is really {sign}
  {person} has {sign} and {sign_two}
  {person} is {sign} and {sign_two}
  {person} {muscle} has gone {sign}
  {person} {side} {muscle} has gone {sign}
  someone has {sign}
  somebody has {sign}
  i'm i'm having {sign}
  i stood up and {sign}
  i stood up and everything {sign}
  i got up and {sign}
  i got up and everything {sign}
  just a cramp i guess but my {muscle} is {sign}
  i thought it was a cramp but my {muscle} is {sign}
  maybe it's just a cramp but {sign}
  no i'm not steady i'm {sign}
  i'm not steady i'm {sign}
  stop i {sign}
  stop my {muscle} is {sign}
  stop i have {sign}
  stop i'm {sign}
  wait i {sign}
  wait my {muscle} is {sign}
  wait i have {sign}
  wait i'm {sign}
  no i {sign}
  no my {muscle} is {sign}
  no i have {sign}
  no i'm {sign}
  hold on i {sign}
  hold on my {muscle} is {sign}
  hold on i have {sign}
  hold on i'm {sign}
  but i {sign}
  and now i {sign}
  also i {sign}
  listen i {sign}
  never mind the cramp i {sign}
  never mind the cramp my {muscle} is {sign}
  never mind the cramp i have {sign}
  never mind the cramp i'm {sign}
  forget the cramp i {sign}
  it's not a cramp i {sign}
  it's not a cramp my {muscle} is {sign}
  it's not a cramp i have {sign}
  it's not a cramp i'm {sign}
  this isn't a cramp i {sign}
  it stopped but now i {sign}
  the cramp stopped but i {sign}
  the cramp's gone but i {sign}
  okay but i {sign}
  something is wrong i {sign}
  something is wrong my {muscle} is {sign}
  something is wrong i have {sign}
  something is wrong i'm {sign}
  something else i {sign}
  oh my god i {sign}
  i can feel it i {sign}
  no {sign}
  no no {sign}
  oh no {sign}
  yes {sign}
  wait {sign}
  and {sign}
  and now {sign}
  now {sign}
  oh my god {sign}
  he's turning {sign}
  she's turning {sign}
  he is {sign}
  she is {sign}
  my {person}'s {sign}
  forget the leg i've got {sign}
  i'm scared i've got {sign}
  i'm scared i got {sign}
  i'm worried i've got {sign}
  all of a sudden i'm {sign}
  this is embarrassing but {sign}
  i {sign} trying to walk off this cramp
  i {sign} trying to walk it off
`,
);
