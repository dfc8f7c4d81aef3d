import { intent } from '../../language';

/** It still hurts, or is back. */
export const stillHurts = intent(
  'StillHurtsIntent',
  { muscle: 'Muscle', side: 'Side', sign: 'Sign', sign_two: 'Sign' },
  `
  it's been {sign}
  it has been {sign}
  no it's the same
  no it's worse
  no it's not
  no it isn't
  no it is not
  no it hasn't
  no it has not
  no it didn't
  i don't think so
  it feels the same
  it feels worse
  it feels tight
  it feels hard
  it's awful
  it's agony
  it's too much
  it's unbearable
  i'm in agony
  i'm in pain
  i am in pain
  i'm in so much pain
  it's burning
  it's on fire
  it's killing me
  it's really strong
  it's so strong
  it's so bad
  it's so painful
  it hurts so bad
  it hurts like hell
  it hurts when i move it
  it's sore
  it's still sore
  my {muscle} is sore
  my {side} {muscle} is sore
  my {muscle} is still sore
  my {muscle} is tight
  my {muscle} is still hard
  it still hurts
  still hurts
  still hurting
  it's still hurting
  still there
  it's still there
  still cramping
  it's still cramping
  it's still tight
  still tight
  still in a knot
  it's still locked
  still locked
  still the same
  it's the same
  no change
  nothing changed
  not yet
  not really
  no not yet
  not gone
  it's not gone
  it isn't gone
  it hasn't gone
  it's not letting go
  it won't let go
  it hasn't let go
  it has not let go
  it didn't let go
  it's not easing
  it won't ease
  it isn't easing
  it's not better
  it's no better
  no better
  not better
  it isn't working
  it's not working
  that's not working
  that isn't helping
  it doesn't help
  that didn't help
  that didn't work
  it didn't work
  not helping
  it hurts
  it hurts a lot
  it hurts so much
  that hurts
  it's getting worse
  it's worse
  worse
  even worse
  it's bad
  it's back
  it is back
  it came back
  it's come back
  the cramp is back
  the cramp came back
  my cramp is back
  it's back again
  here it is again
  it's cramping again
  it cramped again
  i'm cramping again
  cramping again
  it started again
  it happened again
  another cramp
  i have another cramp
  it won't stop
  it doesn't stop
  it keeps cramping
  it keeps coming back
  it's still going
  still going
  still bad
  still hurts a lot
  no it still hurts
  no it hurts
  no still hurts
  no it's still there
  it's still sore and tight
  i still have it
  i still have the cramp
  i've still got it
  the cramp is still there
  the knot is still there
  still a knot
  what else can i do
  something else
  try something else
  give me another one
  another stretch
  try another stretch
  a different stretch
  my {muscle} still hurts
  my {side} {muscle} still hurts
  my {muscle} is still cramping
  my {side} {muscle} is still cramping
  my {muscle} is still tight
  my {muscle} is still locked
  my {muscle} is cramping again
  my {side} {muscle} is cramping again
  it's back in my {muscle}
  it's back in my {side} {muscle}
  the cramp in my {muscle} is back
  it still hurts in my {muscle}
  my {muscle} won't let go
  my {muscle} has cramped again
  it still hurts and it's {sign}
  still hurts and {sign}
  it still hurts and i have {sign}
  it still hurts and i'm {sign}
  it's back and it's {sign}
  it's back and {sign}
  it's back and i have {sign}
  no and it's {sign}
  no it's {sign}
  no and {sign}
  it's still cramping and it's {sign}
  it's still cramping {sign}
  still cramping {sign}
  still hurts {sign}
  it still hurts {sign}
  it still hurts and my {muscle} is {sign}
  it hurts and my {muscle} is {sign}
  it hurts and it's {sign}
  it hurts and {sign}
  it's been cramping {sign}
  it has been cramping {sign}
  it's been going on {sign}
  it has lasted {sign}
  it's lasted {sign}
  it won't stop and it's {sign}
  it won't stop and i have {sign}
  it's still hurting and it's {sign} and {sign_two}
  my {muscle} still hurts and it's {sign}
  my {side} {muscle} still hurts and it's {sign}
  it's back and it's {sign} and {sign_two}
  it hurts and i {sign}
  it still hurts and i {sign}
  i can't stand it
  i can't stand the pain
  i can't stand this
  i can't stand it anymore
  i can't stand this anymore
  i can't stand it any longer
  i can't stand the pain anymore
  can't stand it
  can't stand the pain
  i can't stand the cramp
  i can't bear it
  i can't bear the pain
  i can't take it
  i can't take the pain
  i can't take this
  i want it gone
  i want this gone
  make it go away
  make the pain go away
  make the pain stop
  it feels like a knife
  it feels like a knife in my {muscle}
  it feels like my {muscle} is tearing
  it feels like my {muscle} is being ripped
  it feels like it's tearing
  i fell asleep and it came back
  i fell back asleep and it came back
  it comes and goes
  it's coming and going
  ouch ouch ouch
  it's been a minute
  it's been a minute already
  it has been a minute
  it's been a minute now
  that did nothing at all
  it did nothing
  it did nothing for me
  it does nothing
  that does nothing
  that does nothing for me
  that's doing nothing
  it's doing nothing
  this is doing nothing
  this isn't working
  this isn't helping
  this is not working
  this is not helping
  this doesn't work
  this doesn't help
  this didn't help
  this didn't work
  that doesn't work
  that doesn't help
  that does not help
  that does not work
  it does not help
  it does not work
  it isn't helping
  it isn't doing anything
  it's not helping
  it's not doing anything
  it's not doing a thing
  it's no use
  it's useless
  it's hopeless
  it made no difference
  it makes no difference
  that made no difference
  that makes no difference
  that was no help
  that made it worse
  it made it worse
  that makes it worse
  it's made it worse
  you're making it worse
  this makes it worse
  no difference
  no effect
  no good
  no help
  no improvement
  no luck
  no relief
  no still the same
  no same
  no it's still tight
  no it's still cramping
  no it's still hurting
  no it's still hard
  no it's still locked
  no it's still bad
  no it's still sore
  no still cramping
  no still there
  no still tight
  no still bad
  no not really
  no not at all
  no not gone
  no not better
  no it won't let go
  no it won't stop
  no it hasn't let go
  no it's not gone
  no it isn't gone
  no it's not better
  no it's not working
  no it's no better
  no it's as bad as before
  no it's getting worse
  no that didn't help
  no that didn't work
  no that's not helping
  no the pain is still there
  no nothing
  nothing has changed
  nothing's changed
  nothing's happening
  nothing is happening
  nothing happened
  nothing helps
  nothing is helping
  nothing works
  nothing is working
  nothing yet
  nope it still hurts
  nope still hurts
  nope it's the same
  nope not yet
  nope not gone
  nope it's worse
  not at all
  not one bit
  not a bit
  not a bit better
  not any better
  not even a bit
  not better at all
  not getting better
  not going away
  not letting go
  not working
  not a chance
  not gone yet
  not in the least
  it's not gone yet
  it's not gone away
  it's not getting better
  it's not getting any better
  it's not any better
  it's not easing up
  it's not easing off
  it's not going
  it's not going away
  it's not loosening
  it's not loosening up
  it's not moving
  it's not relaxing
  it's not releasing
  it's not shifting
  it's not stopping
  it's not over
  it's not over yet
  it's not done
  it isn't going away
  it isn't letting go
  it isn't stopping
  it isn't over
  it isn't better
  it isn't any better
  it isn't getting better
  it isn't loosening
  it hasn't eased
  it hasn't stopped
  it hasn't gone away
  it hasn't changed
  it hasn't helped
  it hasn't worked
  it hasn't got any better
  it hasn't moved
  it hasn't loosened
  it hasn't let up
  it didn't stop
  it didn't ease
  it didn't go away
  it didn't change
  it doesn't get better
  it doesn't let go
  it doesn't go away
  it doesn't ease
  it doesn't want to let go
  it won't go away
  it won't go
  it won't loosen
  it won't loosen up
  it won't relax
  it won't release
  it won't ease up
  it won't ease off
  it won't quit
  it won't give
  it won't give up
  it won't let up
  it refuses to let go
  it just won't stop
  it just won't go away
  it just keeps going
  it just keeps hurting
  it just keeps cramping
  it just started again
  it just came back
  it just came right back
  it just won't ease
  it keeps going
  it keeps hurting
  it keeps coming
  it keeps seizing
  it keeps tightening
  it keeps tensing up
  it keeps grabbing
  it keeps returning
  it keeps happening
  it never stops
  it never let go
  it never went away
  it never ends
  it's exactly the same
  it's just the same
  it's still the same
  it's still as bad
  it's as bad as ever
  it's as bad as before
  it's as bad as it was
  it's just as bad
  it's just as tight
  it's the same as before
  it's the same as it was
  it's still in spasm
  it's still in a knot
  it's still knotted
  it's still a knot
  it's still stiff
  it's still hard
  it's still seized
  it's still cramped
  it's still painful
  it's still really painful
  it's still killing me
  it's still agony
  it's still aching
  it's still bad
  it's still really bad
  it's still very tight
  it's still really tight
  it's still really sore
  it's still not gone
  it's still not better
  it's still not letting go
  it's still got me
  it's still got hold of me
  it's still gripping
  it's still holding on
  it's still pulling
  it's still squeezing
  it's still strong
  it's still on
  it's still here
  it's still with me
  it's still so tight
  it's still throbbing
  it still aches
  it still hurts a bit
  it still hurts a lot
  it still hurts so much
  it still hurts really bad
  it still hurts like before
  it still hurts the same
  it still feels tight
  it still feels hard
  it still feels bad
  it still feels the same
  it still won't let go
  it still won't stop
  it still won't ease
  it still isn't gone
  it still isn't better
  it still has me
  it hurts even more
  it hurts even more now
  it hurts more
  it hurts more now
  it hurts more than before
  it hurts just as much
  it hurts the same
  it hurts too much
  it hurts really bad
  it hurts really badly
  it hurts very much
  it hurts so badly
  it hurts again
  it's hurting again
  it's hurting more
  it's hurting a lot
  it's tight again
  it's tightening again
  it's tightening up again
  it's tensing up again
  it's seizing again
  it's seized again
  it's seized up again
  it's locked again
  it's locked up again
  it's started again
  it's starting again
  it's starting up again
  it's happening again
  it's coming back
  it's coming on again
  it's come on again
  it's come back again
  it's come right back
  it's returned
  it's gone and come back
  it's back already
  it's back now
  it's back with a vengeance
  it's back worse
  it's back worse than before
  it's back stronger
  it's worse than before
  it's worse now
  it's much worse
  it's a lot worse
  it's even worse
  it's getting tighter
  it's getting stronger
  it's getting more painful
  it's spreading
  it's really painful
  it's very painful
  it's really bad
  it's very bad
  it's really sore
  it's terrible
  it's horrible
  it's excruciating
  it's torture
  it went away and came back
  it went and came back
  it went but it's back
  it let go and came back
  it let go but it's back
  it stopped and started again
  it stopped then started again
  it eased and then came back
  it eased off then came back
  it came right back
  it came back again
  it came back worse
  it comes right back
  it comes back every time
  it comes back when i move
  it comes back when i let go
  it returned
  it has come back
  it has returned
  it has started again
  it grabbed me again
  it got me again
  it got worse
  it has got worse
  it's got worse
  i've got it again
  i got it again
  i got another one
  i got another cramp
  i've got another cramp
  i've got another one
  i have another one
  i have it again
  i'm having another one
  i'm having another cramp
  i'm getting another one
  i'm getting another cramp
  i'm still in pain
  i'm still in agony
  i'm still cramping
  i'm still hurting
  i'm still suffering
  i'm still sore
  i'm still locked up
  i'm still stuck
  i'm no better
  i'm not better
  i'm not better yet
  i'm not any better
  i'm not okay
  i'm not okay yet
  i'm not there yet it still hurts
  i'm in a lot of pain
  i'm in terrible pain
  i'm in more pain
  i'm hurting
  i'm dying here
  i feel no different
  i feel no better
  i feel the same
  i feel worse
  i don't feel any better
  i don't feel better
  i don't feel any different
  i don't feel a difference
  i don't think it's gone
  i don't think it's better
  i don't think it's working
  i don't think that worked
  i don't think that helped
  i don't think it let go
  i still feel it
  i still have cramps
  i still have pain
  i still have the pain
  i still have a knot
  i still have a cramp
  i've still got the cramp
  i've still got a cramp
  i've still got pain
  i've still got the pain
  i can still feel it
  i can't get rid of it
  i can't make it stop
  i can't get it to stop
  i can't get it to let go
  i can't get it to go away
  i can't do this
  i can't do this anymore
  i can't straighten it
  i can't relax it
  i can't bear this
  i can't bear it any longer
  i can't take any more
  i can't take it anymore
  i can't take much more
  i can't take much more of this
  i can't cope
  i can't cope with this
  i can't handle it
  i can't handle this
  i can't handle the pain
  please make it go away
  please make it stop hurting
  please take it away
  take the pain away
  take this pain away
  take it away from me
  make this pain stop
  make this pain go away
  make it let go
  make it stop hurting
  why won't it stop
  why won't it let go
  why isn't it working
  why is it still cramping
  will it ever stop
  the pain is still there
  the pain is back
  the pain came back
  the pain won't stop
  the pain won't go away
  the pain is getting worse
  the pain is worse
  the pain is not gone
  the pain is the same
  the pain is terrible
  the pain is awful
  the pain is unbearable
  the pain hasn't gone
  the pain isn't going away
  the cramp won't stop
  the cramp won't let go
  the cramp won't go away
  the cramp won't ease
  the cramp is still going
  the cramp is worse
  the cramp is getting worse
  the cramp is not gone
  the cramp isn't gone
  the cramp isn't letting go
  the cramp has come back
  the cramp has returned
  the cramp hasn't gone
  the cramp hasn't let go
  the cramp hasn't stopped
  the cramp keeps coming back
  the cramp started again
  the cramp returned
  the same cramp again
  the knot won't go
  the knot won't go away
  the knot is back
  the knot is still hard
  the knot hasn't gone
  the muscle is still hard
  the muscle is still tight
  the muscle won't let go
  the muscle is still locked
  my {muscle} won't stop
  my {muscle} won't stop cramping
  my {muscle} won't loosen
  my {muscle} won't ease
  my {muscle} won't release
  my {muscle} is still hurting
  my {muscle} is still in spasm
  my {muscle} is still in a knot
  my {muscle} is still rock hard
  my {muscle} is still stiff
  my {muscle} is still bad
  my {muscle} is still seized
  my {muscle} is still cramped
  my {muscle} is no better
  my {muscle} is not better
  my {muscle} isn't better
  my {muscle} is the same
  my {muscle} is worse
  my {muscle} is getting worse
  my {muscle} is tight again
  my {muscle} is locked again
  my {muscle} is hurting again
  my {muscle} has seized again
  my {muscle} has locked up again
  my {muscle} has started again
  my {muscle} started again
  my {muscle} hasn't let go
  my {muscle} hasn't eased
  my {muscle} keeps cramping
  my {muscle} keeps seizing
  my {muscle} still won't let go
  my {muscle} still aches
  my {muscle} still hurts a lot
  my {side} {muscle} is still hurting
  my {side} {muscle} is still tight
  my {side} {muscle} is still locked
  my {side} {muscle} won't let go
  my {side} {muscle} won't stop
  my {side} {muscle} won't relax
  my {side} {muscle} is no better
  my {side} {muscle} is worse
  my {side} {muscle} has started again
  the {muscle} still hurts
  the {muscle} is still cramping
  the {muscle} is still tight
  the {muscle} won't let go
  the {muscle} is cramping again
  the {side} {muscle} still hurts
  the {side} {muscle} is still cramping
  it's still in my {muscle}
  it's still in my {side} {muscle}
  it still hurts in my {side} {muscle}
  it's back in the {muscle}
  it's back in the {side} {muscle}
  it's come back in my {muscle}
  it's come back in my {side} {muscle}
  it came back in my {muscle}
  it came back in my {side} {muscle}
  it's started again in my {muscle}
  i still have a cramp in my {muscle}
  i still have the cramp in my {muscle}
  i've still got cramp in my {muscle}
  i've got it again in my {muscle}
  another cramp in my {side} {muscle}
  another one in my {muscle}
  same again
  same as before
  same thing again
  still
  still the same pain
  still awful
  still agony
  still aching
  still bad pain
  still cramped
  still hard
  still hurts a bit
  still hurts like hell
  still hurts the same
  still hurts so much
  still in pain
  still in spasm
  still in agony
  still knotted
  still knotted up
  still no
  still no better
  still no good
  still not better
  still not gone
  still not letting go
  still not easing
  still not working
  still painful
  still really bad
  still really hurts
  still really tight
  still rock hard
  still seized up
  still sore
  still stiff
  still strong
  still there and bad
  still tight as a drum
  still won't let go
  still won't stop
  still won't go away
  back again
  and it's back
  oh no it's back
  oh no it's back again
  oh it's back
  ah it's back
  ow it's back
  ow it still hurts
  ow still hurts
  ouch it's back
  ouch it still hurts
  aargh it's back
  here we go again
  there it goes again
  there it is again
  again it's cramping
  one more cramp
  it's worse when i move
  it gets worse when i move
  it gets worse
  it's only getting worse
  it won't stop cramping
  it won't stop hurting
  everything hurts
  it all hurts
  all of it hurts
  it hurts all over
  it hurts everywhere
  it hurts all the way down
  the whole thing hurts
  it's hurting everywhere
  it's gone but it's come back
  it's gone and it's back again
  it was gone and now it's back
  it was better and now it's back
  it was better but it's back
  it was easing and now it's back
  it felt better and then it came back
  it isn't fixed
  it isn't fixed yet
  it's not fixed
  it's not all right
  it's not okay
  it's not okay yet
  it's not fine
  it's not fine yet
  it isn't fine
  it isn't okay
  it isn't all right
  it isn't any easier
  it's not any easier
  it's no easier
  it's not eased
  it's not eased at all
  it's not eased off
  it hasn't eased off
  it hasn't eased up
  it hasn't eased at all
  it hasn't gone off
  it hasn't passed
  it hasn't passed yet
  it hasn't relaxed
  it hasn't released
  it hasn't settled
  it hasn't got better
  it hasn't gotten better
  it never got better
  it doesn't feel better
  it doesn't feel any better
  it doesn't feel good
  it doesn't feel right
  it didn't feel better
  it doesn't seem to be working
  it doesn't seem to be helping
  it doesn't seem better
  it doesn't look better
  i'm not feeling better
  i'm not feeling any better
  i'm not fine
  i'm not fine at all
  i'm not good
  i'm not all right
  i'm far from okay
  it's far from gone
  it's far from over
  it's far from better
  it's anything but better
  i wouldn't say it's better
  i wouldn't say it's gone
  i can't say it's better
  i don't call that better
  no relief at all
  no relief yet
  without any relief
  that hasn't helped
  that hasn't worked
  that hasn't done anything
  that didn't do anything
  that didn't do a thing
  that didn't do the trick
  that didn't do it
  that didn't fix it
  that isn't working
  that isn't any better
  that's no better
  that's not better
  that's not any better
  you're not helping
  this isn't doing anything
  hardly any better
  hardly better
  barely better
  no i'm not okay
  no i'm not better
  no i don't feel better
  no it doesn't feel better
  no it doesn't
  no it is not better
  no it isn't better
  no it isn't fixed
  no it still has me
  stop it hurting
  stop it from hurting
  stop this hurting
  stop the pain
  please stop the pain
  stop this pain
  please stop this pain
  stop hurting me
  stop my pain
  i want the pain to stop
  i want it to stop hurting
  i want this to stop hurting
  i just want this to stop hurting
  i just want the pain to stop
  i just want it gone
  i wish it would stop
  i wish it would let go
  i need the pain to stop
  i need it gone
  when will the pain stop
  make the pain end
  end this pain
  end the pain
  kill the pain
  get rid of the pain
  get rid of this pain
  get this pain to stop
  delete this pain
  erase this pain
  let it be over
  let it stop
  let it stop hurting
  please let it stop
  i want to be done with this pain
  my {muscle} feels weird
  my {muscle} feels strange
  my {muscle} feels funny
  my {muscle} feels odd
  my {muscle} feels wrong
  my {muscle} feels different
  my {muscle} feels bad
  my {muscle} feels awful
  my {muscle} feels terrible
  my {muscle} feels worse
  my {muscle} feels the same
  it feels weird
  it feels strange
  it feels funny
  it feels wrong
  it feels odd
  it feels awful
  it feels terrible
  it feels bad
  it feels different
  it has gone into spasm again
  it's gone into spasm again
  it went into spasm again
  it has gone hard again
  it's gone hard again
  it's gone tight again
  it has tightened up again
  it's gone again it's cramping
  it let go and went again
  it had gone but it's back
  it had let go but it's back
  nowhere near gone
  it's nowhere near gone
  it hasn't gone at all
  it went off for a second and came back
  it went away and now it's come right back
  it went off and now it's come right back
  it stopped and then it started right back up
  it started right back up
  it let go and then grabbed again
  it let go for a second and grabbed again
  it goes and then it comes back
  is it ever gonna let go
  is it ever going to let go
  is this ever going to stop
  will it ever let go
  will this thing ever let go
  when is it going to let go already
  it sure hasn't let go
  it sure hasn't stopped
  it hasn't budged
  it's not budging
  no use it's hurting more than before
  no use
  it's still cramping up something fierce
  it still hurts something fierce
  it still hurts like the devil
  the {side} one still hurts
  the other one still hurts
  it came right back as soon as i quit
  it came right back soon as i let go
  it came back as soon as i stopped pulling
  every time i let up it clamps down again
  every time i let up it grabs again
  every time i let go it comes back
  every time i ease off it locks up again
  as soon as i let go it grabs again
  soon as i let up it's back
  tried it twice and nothing
  tried it twice and it's still locked
  i tried it and nothing
  i tried that and it's still locked
  the dang thing's still locked
  the dang thing won't let go
  the damn thing is still there
  this thing's still locked up
  my {muscle}'s still locked up
  my {muscle} is still locked up like you said
  i've been pulling on my toes like you said and it's still locked
  i've been doing what you said and it's still there
  it hasn't eased up one bit
  it hasn't eased up any
  it hasn't budged one bit
  not one bit better
  i'm doing the stretch and it's only making it hurt more
  it's only making it hurt more
  this stretch is only making it worse
  it's still going and now {sign}
  it's still going strong
  here it is again it's back
  oh no here it is again
  won't quit it just keeps grabbing
  it just keeps on grabbing
  it keeps on grabbing
  it won't quit it keeps grabbing
  won't quit
  well that ain't helping
  well that ain't helping any
  that ain't helping any
  that ain't doing it
  that's not helping any
  it just won't turn loose
  it won't turn loose
  won't turn loose
  five minutes now and it won't let go
  five minutes now and it just won't turn loose
  it's been five minutes and it won't let go
  it's clamping down harder
  it's clamping down even harder
  it's clamping down even harder now
  it's clamping down again
  it's squeezing even harder
  it's grabbing even harder now
  it's even tighter now
  i thought it was gone but it grabbed again
  i thought it was gone but it just grabbed again
  thought it was gone but it's back
  i thought it let go but it's back
  my {muscle} are still curled up
  my {muscle} are still all curled up
  my {muscle} are still curled up and it hurts
  my {muscle}'s seizing up again
  my {muscle} is seizing up again
  my {muscle}'s still screaming
  my {muscle} is still screaming
  my {muscle}'s still seizing
  no my {muscle}'s still going
  oh come on it's back
  oh come on not again it's back
  not again it's back
  it's still got a hold of me
  no it's still got a hold of me
  it still has a hold of me
  it keeps coming back every time i let my foot down
`,
);
