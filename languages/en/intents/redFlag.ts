import { intent } from '../../model';

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
`,
);
