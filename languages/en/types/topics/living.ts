/** What people call these topics. */
export const living = {
  prevent: `preventing cramps, how do i prevent cramps, how to prevent cramps, how can i prevent cramps, how to
    stop getting cramps, how do i stop getting cramps, how can i stop getting them, how do i stop
    them coming back, how do i keep them away, how do i avoid cramps, what can i do to avoid cramps,
    what prevents cramps, what can i do about cramps, how do i make them go away for good,
    prevention, avoiding cramps, how not to get cramps, how do i stop this happening again, stop
    them coming back, how to keep cramps away, what can i do so it doesn't happen again, how do i
    stop it happening again, how do i stop it from happening again, how do i stop this from
    happening again, how do i stop them from coming back, how do i make sure it doesn't come back,
    so it doesn't happen again, stop it happening again, how do i prevent them, how do i prevent leg
    cramps, how can i prevent leg cramps, how do you prevent cramps, how to prevent leg cramps, how
    do i stop them, how do i avoid them, what works against cramps, what really works, what works
    best, what actually works, is there anything i can take, what can i take for cramps, what should
    i take for cramps, what should i take, is there a cure, how do i cure cramps, can cramps be
    cured, what is the best remedy, what is the treatment for cramps, getting leg cramps, getting
    cramps, not getting leg cramps, keep me from cramping, keep leg cramps away, avoid cramping,
    prevent these, so i don't get these, stops them from ever coming, make sure i don't cramp`,
  how_often_stretch: `how often to stretch, how often should i stretch, how often do i stretch, how long should i hold a
    stretch, how long do i hold a stretch, how long should a stretch be, how many times should i
    stretch, how many times a day should i stretch, how many times, when should i stretch, when is
    the best time to stretch, should i stretch before bed, should i stretch every night, how many
    stretches, how much should i stretch, minutes a night should i stretch, how often do i need to
    do these stretches, should i be stretching every single night, is once a day enough, how long
    should i hold each stretch, best time of day to stretch`,
  does_stretching_work: `stretching before bed, stretching my calves, hamstring stretches, does stretching work, do stretches
    really help, is stretching proven, do stretches work, does stretching prevent cramps, yoga,
    stretching my legs, stretching at night, stretching every day, stretching exercises, do the
    stretches work, the bedtime routine`,
  sleep_position: `sleep position, sleeping position, best sleep position, best sleep position for cramps, best
    position to sleep in, how should i sleep, how should i lie, how should i lie in bed, what about
    my blankets, my blankets, heavy blankets, tight sheets, tight covers, the covers, a pillow under
    my feet, pillow under my feet, sleeping on my back, sleeping on my stomach, which side should i
    sleep on, what position should i sleep in, my mattress, what's the best way to sleep, what is
    the best way to sleep, the best way to sleep, best way to lie, how to sleep, how should i
    position my legs, how should i put my legs, the duvet, blankets, on my tummy, sleeping on my
    tummy, sleep on my back, position to sleep in, how i sleep, on my back or my side`,
  footwear: `shoes, my shoes, high heels, heels, footwear, insoles, slippers, flat shoes, best shoes for leg
    cramps, best shoes, do shoes matter, the wrong shoes, socks in bed, flip flops, special insoles,
    warm socks`,
  exercise: `exercise, walking, walking more, should i walk more, my workout, working out, running, swimming,
    cycling, sitting too much, sitting all day, is sitting bad for cramps, did my workout cause
    this, being active, standing all day, hard exercise, the gym, overdoing it, walking on it, is it
    okay to walk on it, can i walk on it, overdo it at the gym, riding a bike, hot yoga`,
  pregnancy: `cramps in pregnancy, pregnancy, being pregnant, cramps when pregnant, leg cramps when pregnant, are
    leg cramps normal when pregnant, pregnant charley horse, what about pregnancy, pregnancy cramps,
    the baby, what can i do when pregnant, cramps while pregnant, why do pregnant women get cramps,
    i'm pregnant is that why, is it because i'm pregnant, is it because of pregnancy, is it the
    pregnancy, because i'm pregnant, i'm pregnant is this normal, is it my pregnancy, the last
    trimester, trimester, pregnant women, while i'm pregnant, when you're expecting, in my third
    trimester, pregnant and keep getting cramps, pregnant and gets cramps every night`,
  child: `cramps in children, my child has leg cramps, kid leg cramps at night, is it growing pains, growing
    pains, my son's leg hurts at night, my daughter's leg hurts at night, children and cramps, leg
    cramps in children, leg cramps in kids, cramps in kids, do children get cramps, do kids get
    cramps, my kid gets cramps, cramps in teenagers, my grandson gets cramps, little kids get
    cramps, kids get leg cramps, my daughter gets leg cramps, my son get cramps, for a child to have
    cramps`,
  back_to_sleep: `getting back to sleep, how do i get back to sleep, how can i get back to sleep, how do i fall asleep
    again, why can't i sleep after a cramp, what helps me get back to sleep, falling back asleep,
    how do i calm down, how do i relax after a cramp, what helps me sleep, how do i go back to
    sleep, sleeping after a cramp, how to get back to sleep, nod off, sleep after that, sleep after
    a cramp, can't get back to sleep now, can't drift off, now i can't sleep, settle back down to
    sleep`,
  warm_bath: `a warm bath, hot bath, a hot bath, a bath, bath, baths, a bath before bed, a hot shower, a warm
    shower, shower, epsom salt, epsom salts, epsom salt bath, epsom salt baths, bath salts, should i
    take a bath before bed, a foot bath, a hot tub, soaking my feet, soaking in the tub, warm baths,
    soaking my legs`,
  diary_why: `keeping a diary, why keep a diary, why should i keep a diary, what is the cramp diary for, what is
    the diary for, should i log my cramps, why log my cramps, should i keep a diary, should i write
    down my cramps, a cramp diary, a diary, the diary, logging my cramps, have to log every cramp,
    log every cramp, bother with the diary, writing my cramps down, keeping track of my cramps, good
    does logging cramps do, a cramp log`,
  wall_stretch: `the wall stretch, how do i do the wall stretch, how do i stretch my calf, how do i stretch my
    calves, how do i stretch my calf on a wall, how to stretch a calf, the calf stretch, leaning on
    a wall, which stretch is best, what is the best stretch, best stretch for cramps, stretching on
    a wall, what stretch should i do, what stretch is best, which stretch works best, what is a good
    stretch, a good stretch, best calf stretch, what stretches should i do, which stretches should i
    do, which stretches, what stretches, do a calf stretch, a calf stretch on the wall, stretch
    against the wall, calf stretch at the wall go, the one where you lean on a wall, lean on the
    wall, tell me about the wall stretch`,
  breathing: `breathing slowly, meditation, meditating, relaxing, mindfulness, does breathing help, how does
    breathing help, a breathing exercise`,
};
