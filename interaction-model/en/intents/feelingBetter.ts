import { intent } from '../../language';

/** It has let go. */
export const feelingBetter = intent(
  'FeelingBetterIntent',
  { muscle: 'Muscle', side: 'Side', sign: 'Sign', sign_two: 'Sign' },
  `
  it's better but it's {sign}
  better but it's {sign}
  it's better but i {sign}
  it's better but my {muscle} is {sign}
  it let go but it's {sign}
  it let go but my {muscle} is {sign}
  it let go but i {sign}
  it's gone but it's {sign}
  it's gone but my {muscle} is {sign}
  it's gone but i {sign}
  it's gone and now i {sign}
  it's gone but i have {sign}
  it let go but i have {sign}
  it's eased
  it eased
  it has eased
  it's passed
  it passed
  it has passed
  it's subsided
  it subsided
  it's done
  it's alright
  it's all right
  i'm alright
  i'm all right
  that's it
  it's gone now
  yeah it let go
  yeah it's let go
  yep it let go
  yes it did
  yeah it did
  yeah it's gone
  yep it's gone
  yeah it has
  my {muscle} is fine
  my {muscle} is okay
  i feel a lot better
  it feels a lot better
  i feel much better
  it looks fine
  it feels fine
  it feels okay
  it feels good
  i feel fine
  i feel okay
  i feel good
  i feel okay now
  i think i'm okay
  i think i'm fine
  i think i'm better
  i think it's gone
  i think it's better
  i think it let go
  i think it has let go
  i think it's over
  i think that did it
  my {muscle} feels fine
  my {muscle} feels okay
  my {muscle} feels good
  it's gone
  it is gone
  gone
  all gone
  it's all gone
  it has gone
  it went away
  it's gone away
  the cramp is gone
  the cramp has gone
  my cramp is gone
  the pain is gone
  the knot is gone
  no more pain
  no more cramp
  it let go
  it has let go
  it's let go
  it just let go
  it finally let go
  yes it let go
  yes it's gone
  yes it has
  yes it has let go
  let go
  it released
  it has released
  it's released
  it relaxed
  it's relaxed
  it loosened
  it unlocked
  it stopped
  it has stopped
  it's stopped
  the cramp stopped
  it stopped hurting
  it doesn't hurt
  it doesn't hurt anymore
  it doesn't hurt any more
  it's over
  that's it it's gone
  better
  all better
  it's better
  it's better now
  better now
  i'm better
  i'm better now
  i feel better
  i feel better now
  i'm feeling better
  feeling better
  feels better
  it feels better
  it feels better now
  much better
  it's much better
  that's much better
  that's better
  a lot better
  so much better
  that worked
  it worked
  that did it
  that did the trick
  that helped
  it helped
  i'm fine
  i'm fine now
  i'm okay
  i'm okay now
  i'm good
  i'm good now
  all good
  all good now
  it's fine
  it's fine now
  it's okay now
  fine now
  good now
  phew
  relief at last
  thank god it's gone
  thanks it's gone
  thank you it's gone
  my {muscle} is better
  my {muscle} is better now
  my {muscle} let go
  my {muscle} is fine now
  my {side} {muscle} is better
  my {side} {muscle} let go
  my {muscle} is okay now
  my {muscle} stopped cramping
  my {muscle} feels better
  it doesn't hurt now
  it doesn't hurt at all
  it doesn't hurt at all now
  it's not hurting anymore
  it's not hurting now
  it isn't hurting anymore
  it isn't hurting now
  it's not cramping anymore
  it's not tight anymore
  it isn't tight anymore
  it no longer hurts
  it stopped cramping
  it has stopped cramping
  it has stopped hurting
  it's stopped cramping
  it's stopped hurting
  it's finally gone
  it's finally let go
  it's finally over
  it's finally stopped
  it's completely gone
  it's totally gone
  it's fully gone
  it's all over
  it's all better
  it's all better now
  it's all okay
  it's all okay now
  it's all fine now
  it's all good
  it's all good now
  it's over now
  it's over and done
  it's done now
  it's finished
  it's let me go
  it's let go now
  it's let go completely
  it's loosened
  it's loosened up
  it's loose
  it's loose now
  it's loose again
  it's soft
  it's soft again
  it's soft now
  it's back to normal
  it's normal again
  it's normal now
  it feels normal
  it feels normal again
  it feels normal now
  it feels great
  it feels great now
  it feels fine now
  it feels good now
  it feels okay now
  it feels loose
  it feels loose now
  it feels soft again
  it feels like it's gone
  it's a lot better
  it's so much better
  it's way better
  it's loads better
  it's heaps better
  it's better thank you
  it's better thanks
  it's gone thanks
  it's gone thank you
  it's gone thank god
  it's gone at last
  it's gone completely
  it just went
  it just went away
  it just stopped
  it just released
  it just relaxed
  it went
  it went away by itself
  it went just like that
  it has gone away
  it has passed now
  it has eased now
  it has calmed down
  it calmed down
  it's calmed down
  it's settled
  it's settled down
  it's worked
  it's cleared
  it cleared
  it's cleared up
  it disappeared
  it's disappeared
  it vanished
  it untied
  it came loose
  it's come loose
  it's come undone
  it's come right
  it's undone
  i'm much better
  i'm much better now
  i'm a lot better
  i'm a lot better now
  i'm all better
  i'm all good
  i'm all good now
  i'm back to normal
  i'm free
  i'm out of pain
  i'm pain free
  i'm no longer in pain
  i'm not in pain anymore
  i'm not cramping anymore
  i'm no longer cramping
  i'm relieved
  i'm right as rain
  i feel great
  i feel great now
  i feel fine now
  i feel good now
  i feel relieved
  i feel normal again
  i feel nothing anymore
  i feel no pain
  i feel no pain now
  i feel so much better
  i have no pain
  i have no pain now
  i have no more pain
  i got rid of it
  i don't feel it anymore
  i don't feel it any more
  i don't feel any pain
  i don't feel any pain now
  i don't have pain anymore
  i don't have a cramp anymore
  i can move it again
  i can move my {muscle} again
  i can move again
  i can walk again
  i can relax now
  i can breathe again
  i think it stopped
  i think it's stopped
  i think it's done
  i think we got it
  i think you fixed it
  i think that worked
  i think i got it
  i think i'm good
  i think i'm good now
  i think i'm fine now
  i think i'm okay now
  i think i'm all right
  you did it
  you fixed it
  you got rid of it
  you got it
  we did it
  we got it
  that fixed it
  that got it
  that got rid of it
  that sorted it
  that took care of it
  that helped a lot
  that helped thank you
  that helped thanks
  that really helped
  that really worked
  that worked great
  that worked like a charm
  that worked thank you
  that has helped
  that has worked
  that's got it
  that's fixed it
  that's done it
  that's done the trick
  that's it gone
  that's a relief
  that's so much better
  that's a lot better
  that's better now
  that feels better
  that feels much better
  that feels so much better
  that feels good now
  this worked
  this helped
  this did it
  ah that's better
  ah it's gone
  oh that's better
  oh good it's gone
  oh thank god
  oh it's gone
  oh it let go
  oh it stopped
  okay it's gone
  okay it's better
  okay it let go
  okay i'm good
  okay i'm better
  okay i'm fine now
  okay that's better
  okay that worked
  yes better
  yes much better
  yes it's better
  yes it's better now
  yes i'm better
  yes i'm okay
  yes i'm fine
  yes it stopped
  yes it worked
  yes it's fine
  yes it's over
  yes it's all gone
  yes it feels better
  yes that helped
  yes that worked
  yes that did it
  yes all gone
  yes all better
  yes gone
  yes finally
  yep all gone
  yep it stopped
  yep better
  yeah better
  yeah it's better
  yeah i'm good
  yeah i'm better
  yeah i'm okay
  yeah it's over
  yeah it stopped
  yeah it worked
  yeah that did it
  yeah that helped
  finally gone
  finally it's gone
  finally it let go
  finally better
  at last it's gone
  gone now
  gone at last
  gone completely
  all over
  all clear
  all done it's gone
  all fine
  all fine now
  all okay
  all okay now
  all right now
  okay now
  good as new
  right as rain
  back to normal
  no pain
  no pain now
  no pain anymore
  no more pain now
  no cramp anymore
  no more cramping
  pain's gone
  pain gone
  pain free
  cramp's gone
  cramp gone
  the cramp is over
  the cramp has stopped
  the cramp has passed
  the cramp has let go
  the cramp let go
  the cramp went away
  the cramp is done
  the pain has gone
  the pain has stopped
  the pain stopped
  the pain went away
  the pain is over
  the pain has passed
  the knot has gone
  the knot let go
  the knot went away
  the knot is out
  the spasm is gone
  the spasm has stopped
  the spasm stopped
  the spasm is over
  the muscle let go
  the muscle has let go
  the muscle relaxed
  the muscle is soft again
  the muscle is loose
  my {muscle} has let go
  my {muscle} is all right
  my {muscle} is all right now
  my {muscle} is back to normal
  my {muscle} is fine again
  my {muscle} is good now
  my {muscle} is loose now
  my {muscle} is relaxed
  my {muscle} is relaxed now
  my {muscle} doesn't hurt anymore
  my {muscle} doesn't hurt now
  my {muscle} feels better now
  my {muscle} feels normal
  my {muscle} relaxed
  my {muscle} released
  my {muscle} has stopped cramping
  my {muscle} stopped hurting
  my {muscle} is out of it
  the {muscle} is better
  the {muscle} is better now
  the {muscle} is fine now
  the {muscle} let go
  what a relief
  such a relief
  thank goodness it's gone
  thank heavens
  cramp's over
  the cramp's over
  my cramp is over
  cramp's done
  it finally quit
  it quit
  it's quit
  it quit hurting
  it's quit hurting
  the cramp quit
  it finally let up
  it finally stopped
  it finally gave up
  it quit on its own
  well i'll be darned it quit
  well i'll be it's gone
  hallelujah it quit
  hallelujah it's gone
  hallelujah it let go
  praise the lord it's gone
  thank the lord it let go
  mmm it's gone
  mmm it's gone night night
  it's gone night night
  it's gone good night
  it's all the way gone
  it's all gone now
  it's completely gone i can wiggle my toes
  i can wiggle my toes again
  i can wiggle my toes and it's gone
  i can move everything again it's gone
  phew it popped loose
  it popped loose
  it popped loose and the pain's gone
  it just popped loose and it's gone
  the pain's just gone
  phew the pain's just gone
  cramp's over i'm going back to sleep
  the cramp is over i'm gonna go back to sleep
  i'm fine now i'm going back to sleep
  i'm fine now i'm gonna go back to sleep
  it's over i'm going back to sleep
  it's gone i'm going to sleep
  i'm good now i'm going back to bed
  pain's completely gone
  pain's gone you're a legend
  pain's all gone
  she's fine now
  she's fine now her cramp went away
  he's fine now his cramp went away
  her cramp went away
  his cramp went away
  he's okay now
  she's okay now it's gone
  his cramp is gone
  her cramp is gone
`,
);
