import { intent } from '../../language';

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
  you've got the {side} leg and it was the other
  you've written the wrong leg
  you wrote the wrong leg
  you put the wrong leg
  you put the wrong time
  you got that wrong
  you got it wrong it was my {muscle}
  you got it wrong it was {when}
  you got the time wrong
  you got the day wrong
  you got the leg wrong
  you've got that wrong
  you've got the time wrong it was {time}
  you misheard me it was my {muscle}
  you misheard me it was the {side} leg
  you misheard me it was {when}
  i said the wrong muscle
  i said the wrong day
  i said the {side} one not the other
  i gave you the wrong leg
  i gave the wrong number
  i gave you the wrong time
  i made a mistake it was my {muscle}
  i made a mistake it was the {side} leg
  i made a mistake it was {when}
  i was wrong it was {when}
  i was wrong it was the {side} leg
  i meant {severity}
  i meant a {severity}
  i meant {severity} out of ten
  i meant {when} at {time}
  i meant my {muscle} not my leg
  no i meant {severity}
  no i meant a {severity}
  no i meant at {time}
  no i meant {when} at {time}
  no i said {when}
  no i said a {severity}
  no i said {severity} out of ten
  no i said the {side} leg
  no it was around {time}
  no it was about {time}
  no it was more like {time}
  no it was more like a {severity}
  no it was a {severity} out of ten
  no it was only a {severity}
  no it was in my {muscle}
  no it was in my {side} {muscle}
  no it was the {muscle}
  no it was the {side} {muscle}
  no that was {when}
  no that was my {muscle}
  no that was my {side} leg
  no that was the {side} one
  no that was at {time}
  no that's wrong it was {when}
  no that's wrong it was my {muscle}
  no that's wrong it was the {side} leg
  no not {when}
  no not {when} it was {time}
  it was actually {when}
  it was actually my {muscle}
  it was actually the {side} leg
  it was actually a {severity}
  it was actually at {time}
  it was really {when}
  it was really my {muscle}
  it was really the {side} one
  it was really a {severity}
  it was more a {severity}
  it was only a {severity}
  it was worse than that a {severity}
  it was worse than that it was a {severity}
  it wasn't that bad it was a {severity}
  it wasn't so bad a {severity}
  it wasn't {when} it was the day before
  it wasn't the calf it was the {muscle}
  it wasn't my calf it was my {muscle}
  it wasn't the leg it was the {muscle}
  it wasn't that leg it was the {side}
  it wasn't that one it was the {side} one
  it should be {when}
  it should be {severity}
  it should be a {severity}
  it should be the {side} leg
  it should be the {muscle}
  it should be my {muscle}
  it should be my {side} {muscle}
  it should say {when}
  it should say {severity}
  it should say the {side} leg
  it should say my {muscle}
  it should say my {side} {muscle}
  that should be my {muscle}
  that should be my {side} {muscle}
  that should be a {severity}
  that should be {severity} out of ten
  that should be at {time}
  that should say {when}
  that should say the {side} leg
  that should say my {muscle}
  the last entry should be {when}
  the last entry should be the {side} leg
  the last entry should be my {muscle}
  the last entry should say {severity}
  the last one was the {side} leg
  the last one was {when}
  the last one was my {muscle}
  the last one was a {severity}
  the last one should be {when}
  the last one should be the {side} leg
  the last cramp was in my {muscle} not my leg
  that entry was {when}
  that entry was the {side} leg
  that entry was my {muscle}
  that entry should be {when}
  that entry should be the {side} leg
  that cramp was {when}
  that cramp was in my {muscle}
  that cramp was in my {side} {muscle}
  that cramp was the {side} leg
  that cramp was a {severity}
  that one was {when}
  that one was the {side} leg
  that one was in my {muscle}
  that one was my {side} {muscle}
  that one was a {severity}
  change the last one to {when}
  change the last one to {severity}
  change the last one to the {side} leg
  change the last one to my {muscle}
  change the last entry to {when}
  change the last entry to {severity}
  change the last entry to the {side} leg
  change the last entry to my {muscle}
  change the entry to {when}
  change the entry to the {side} leg
  change that entry to {when}
  change that entry to the {side} leg
  change that entry to my {muscle}
  change the number to {severity}
  change the pain to {severity}
  change the pain level to {severity}
  change the severity to {severity}
  change the score to {severity}
  change the rating to {severity}
  change the muscle to {muscle}
  change the muscle to the {muscle}
  change the day to {when}
  change it to {severity} out of ten
  change it to a {severity}
  change it to {time}
  change it to the {muscle}
  change it to my {side} {muscle}
  change that to a {severity}
  change that to {time}
  change that to the {side} leg please
  correct the entry
  correct that entry
  correct my last entry
  correct the last one
  correct the last cramp
  correct the last one it was {when}
  correct the last one it was my {muscle}
  correct the last one it was the {side} leg
  correct it to {when}
  correct it to {severity}
  correct it to the {side} leg
  correct it to my {muscle}
  correct that to {when}
  correct that to {severity}
  correct that to the {side} leg
  correct that it was my {muscle}
  correct that it was the {side} leg
  correct that it was {when}
  fix that entry
  fix that it was {when}
  fix that it was the {side} leg
  fix that it was my {muscle}
  fix the entry
  fix my last entry
  fix the last one
  fix the last cramp
  edit the last entry
  edit that entry
  edit my last entry
  amend the last entry
  amend that
  update the last entry
  update the last entry to {severity}
  update that to {severity}
  i need to change the last entry
  i need to correct the last entry
  i need to correct something
  i need to fix that
  i need to fix the last entry
  i want to change the last entry
  i want to correct the last entry
  i want to correct that
  can you change the last entry
  can you change that to {when}
  can you change that to {severity}
  can you change it to the {side} leg
  can you correct that
  can you correct the last entry
  can you fix that
  can you fix the last entry
  could you correct the last entry
  could you change that to the {side} leg
  make that {time}
  make it a {severity} out of ten
  make that a {severity} out of ten
  make it {severity} instead
  make it a {severity} instead
  make it the {side} leg instead
  make it my {muscle}
  make it my {side} {muscle}
  make it the {muscle}
  make that the {muscle}
  make that my {muscle}
  make that my {side} {muscle}
  make that {when} instead
  make the pain a {severity}
  put a {severity} instead
  put {severity} instead
  put {when} instead
  put the {side} leg instead
  put down {when} instead
  actually it was the {muscle}
  actually it was at {time}
  actually it was around {time}
  actually it was {severity} out of ten
  actually it was {when} at {time}
  actually it was my {side} leg
  actually it was in my {muscle}
  actually make it a {severity}
  actually make that a {severity}
  actually make that {when}
  actually make it {when}
  actually make it the {side} leg
  actually a {severity}
  actually at {time}
  actually that was {when}
  actually that was my {muscle}
  actually that was the {side} leg
  actually that was a {severity}
  actually no it was {when}
  actually no it was my {muscle}
  actually no it was the {side} leg
  sorry it was my {muscle}
  sorry it was my {side} {muscle}
  sorry it was a {severity}
  sorry it was at {time}
  sorry i meant {when}
  sorry i meant a {severity}
  sorry i meant my {muscle}
  sorry i meant my {side} {muscle}
  sorry a {severity}
  sorry make that a {severity}
  sorry make that {when}
  sorry make that the {side} leg
  wait it was {when}
  wait it was my {muscle}
  wait it was the {side} leg
  wait it was a {severity}
  wait no it was {when}
  wait no it was the {side} leg
  oh it was {when}
  oh it was the {side} leg
  oops it was the {side} leg
  oops it was {when}
  oops i meant {when}
  correction it was the {side} leg
  correction it was my {muscle}
  correction my {muscle}
  correction {when}
  correction a {severity}
  correction it was a {severity}
  not {when} it was {time}
  not my calf it was my {muscle}
  not the calf it was the {muscle}
  not the leg the {muscle} i told you wrong
  not {severity} it was less
  more a {severity} than that
  rather a {severity}
  that's the wrong time it was {time}
  that's the wrong time it was {when}
  that's the wrong day it was {when}
  that's the wrong entry change it
  that's wrong it was a {severity}
  that's wrong it was at {time}
  that's wrong it was my {side} {muscle}
  that's not right it was {when}
  that's not right it was my {muscle}
  that's not right it was the {side} leg
  that's not right it was a {severity}
  that isn't right it was {when}
  that isn't right it was the {side} leg
  the entry is wrong
  the entry is wrong it was {when}
  the entry is wrong it was the {side} leg
  the last entry is wrong
  the last entry is not right
  the time is wrong
  the time was wrong it was {time}
  the day is wrong it was {when}
  the leg is wrong
  the number is wrong
  the number is wrong it was a {severity}
  no last night not this morning
  no {when} not this morning
  no {when} not last night
  no {when} not yesterday
  not {when} last night
  the cramp you logged was at {time}
  the cramp you logged was at {time} not two
  the cramp you logged was {when}
  the cramp you wrote down was at {time}
  the entry should be at {time}
  wrong date
  wrong date in the diary
  wrong date in the diary make it {when}
  wrong day make it {when}
  wrong day it was {when}
  wrong time make it {time}
  wrong time it was {time}
  you've got the wrong leg in the diary
  you wrote down calf it should've been {muscle}
  you wrote calf it should have been {muscle}
  you wrote down foot it should be {muscle}
  you wrote down left it should be {side}
  you put left in my diary it was the {side}
  you put right in my diary it was the {side}
  hold on you put left it was the {side}
  i told you calf but it was really the {muscle}
  i told you foot but it was the {muscle}
  i said calf for that entry but it was really the {muscle}
  correct my last entry it was more like a {severity}
  correct my last entry it was more like an {severity}
  it was more like an {severity}
  i need to correct my last entry it was a {severity}
  there's a mistake in my last entry
  there's a mistake in the last entry
  there's an error in my last entry
  something's wrong in my last entry
  my last entry has a mistake
  that entry has it down as the shin it should be the {muscle}
  you have it down as the foot it should be the {side} {muscle}
  you have it down as the calf it oughta be the {muscle}
  the cramp i logged was at {time} not two thirty
`,
);
