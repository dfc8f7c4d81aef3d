/** What people call these topics. */
export const living = {
  prevent: `preventing cramps, how do i prevent cramps, how to prevent cramps, how can i prevent cramps, how to stop
    getting cramps, how do i stop getting cramps, how can i stop getting them, how do i stop them coming
    back, how do i keep them away, how do i avoid cramps, what can i do to avoid cramps, what prevents
    cramps, what can i do about cramps, how do i make them go away for good, prevention, avoiding
    cramps, how not to get cramps, how do i stop this happening again, stop them coming back, how to
    keep cramps away, what can i do so it doesn't happen again, how do i stop it happening again, how do
    i stop it from happening again, how do i stop this from happening again, how do i stop them from
    coming back, how do i make sure it doesn't come back, so it doesn't happen again, stop it happening
    again, how do i prevent them, how do i prevent leg cramps, how can i prevent leg cramps, how do you
    prevent cramps, how to prevent leg cramps, how do i stop them, how do i avoid them, what works
    against cramps, what really works, what works best, what actually works, is there anything i can
    take, what can i take for cramps, what should i take for cramps, what should i take, is there a
    cure, how do i cure cramps, can cramps be cured, what is the best remedy, what is the treatment for
    cramps, getting leg cramps, getting cramps, not getting leg cramps, keep me from cramping, keep leg
    cramps away, avoid cramping, prevent these, so i don't get these, stops them from ever coming, make
    sure i don't cramp, what can i do to prevent them, what can i do to stop them, what can i do to stop
    getting these, what can i do to stop this, what can i do against cramps, what can i do so i don't
    get cramps, what should i do to prevent cramps, what should i do to avoid them, what do you
    recommend against cramps, how do i stop getting these, how do i stop getting them, how do i stop
    these, how do i prevent these, how do i avoid getting cramps, how do i keep cramps away, how do i
    keep from cramping, how do i not get cramps, how can i avoid this, how can i avoid them, how can i
    avoid cramps, how can i keep them away, how can i stop getting cramps, how can i prevent cramps at
    night, how can i stop waking up with cramps, how do i stop waking up with cramps, some way to avoid
    it, a way to avoid them, a way to avoid cramps, a way to stop getting them, a way to prevent them,
    any way to prevent it, any way to stop getting them, is there a way to prevent this, is there a way
    to stop getting them, is there anything to prevent them, is there anything i can do to prevent them,
    anything i can do to avoid this, tips to prevent cramps, tips against cramps, tips for fewer cramps,
    get fewer cramps, have fewer cramps, fewer cramps, stop waking up like this, prevent cramps, avoid
    cramps, avoid this in future, stop it coming back`,
  how_often_stretch: `how often to stretch, how often should i stretch, how often do i stretch, how long
    should i hold a stretch, how long do i hold a stretch, how long should a stretch be, how many times
    should i stretch, how many times a day should i stretch, how many times, when should i stretch, when
    is the best time to stretch, should i stretch before bed, should i stretch every night, how many
    stretches, how much should i stretch, minutes a night should i stretch, how often do i need to do
    these stretches, should i be stretching every single night, is once a day enough, how long should i
    hold each stretch, best time of day to stretch, how often should i do the stretches, how often
    should i do my stretches, how often should i do these, how often do i have to do this, how often do
    i have to stretch, how often do i do them, how many times a week, how many times a week should i
    stretch, how many times a night, how many nights a week, how many minutes should i stretch, do i
    have to do it every night, do i have to do them every night, do i have to stretch every night, do i
    have to stretch every day, do i need to stretch every night, do i need to do it every night, do i
    need to do them every day, must i stretch every night, must i do it every night, is once a night
    enough, is once enough, is it enough to stretch once, is stretching once enough, is twice a week
    enough, is three minutes enough, can i skip a night, can i miss a night, what if i miss a night,
    when is best to stretch, when do i stretch, when should i do my stretches, when should i do the
    stretches, morning or evening, stretch in the morning or evening, before bed or in the morning, how
    long do i hold each one, how long should i stretch for, how long should i stretch, how many weeks
    before it helps, how long before stretching helps, how soon will it work, when will it start
    working, is stretching once a day enough, is stretching once before bed enough, how often are you
    meant to stretch, how often are you supposed to stretch, how often am i meant to stretch`,
  does_stretching_work: `stretching before bed, stretching my calves, hamstring stretches, does
    stretching work, do stretches really help, is stretching proven, do stretches work, does stretching
    prevent cramps, yoga, stretching my legs, stretching at night, stretching every day, stretching
    exercises, do the stretches work, the bedtime routine, is there any point in stretching, what good
    does stretching do, does it help to stretch, is stretching any use, does stretching actually work,
    does stretching really work, is stretching worth it, do these stretches do anything, do the
    stretches do anything, will the stretches help, will stretching stop them, convinced that stretching
    works, why should i stretch, why stretch, stretching every evening, is stretching enough, not
    convinced stretching works, not convinced it works, worth stretching at all, whether it's worth
    stretching, is it worth stretching`,
  sleep_position: `sleep position, sleeping position, best sleep position, best sleep position for
    cramps, best position to sleep in, how should i sleep, how should i lie, how should i lie in bed,
    what about my blankets, my blankets, heavy blankets, tight sheets, tight covers, the covers, a
    pillow under my feet, pillow under my feet, sleeping on my back, sleeping on my stomach, which side
    should i sleep on, what position should i sleep in, my mattress, what's the best way to sleep, what
    is the best way to sleep, the best way to sleep, best way to lie, how to sleep, how should i
    position my legs, how should i put my legs, the duvet, blankets, on my tummy, sleeping on my tummy,
    sleep on my back, position to sleep in, how i sleep, on my back or my side, how do i sleep, how
    should i lie at night, how do i lie in bed, how should i lie to avoid cramps, what's the best
    position, what's the best position in bed, what is the best position to sleep in, best position in
    bed, the best way to lie in bed, what position is best, which position is best, which way should i
    lie, which side should i lie on, should i sleep on my back, should i sleep on my side, should i
    sleep on my stomach, is it how i sleep, is it the way i sleep, is it the way i lie, is it my bed, is
    it my mattress, is it my sheets, is it the covers, is it the blankets, are my sheets too tight, are
    tight sheets bad, a new mattress, a soft mattress, a pillow between my knees, a pillow under my
    knees, a pillow under my legs, should i put a pillow under my feet, my feet pointing down, pointing
    my toes in bed, raise my legs, raise the end of the bed, feet hanging over the bed, best sleeping
    position, best sleeping position to avoid cramps, sleeping position to avoid cramps, how should i be
    sleeping, how should i sleep so i don't get these, covers tucked tight, covers tucked so tight over
    my feet, tight covers over my feet, heavy covers on my feet, blankets tucked in tight, how to lie in
    bed so my calves don't cramp, how to lie in bed, way to lie in bed, better way to lie at night, a
    better way to lie at night, best way to lie at night, way to lie so i don't cramp`,
  footwear: `shoes, my shoes, high heels, heels, footwear, insoles, slippers, flat shoes, best shoes for
    leg cramps, best shoes, do shoes matter, the wrong shoes, socks in bed, flip flops, special insoles,
    warm socks, is it my shoes, could it be my shoes, are my shoes wrong, are my shoes to blame, do
    shoes cause cramps, do shoes make a difference, which shoes should i wear, what shoes should i wear,
    what should i wear on my feet, what to wear on my feet, what should i wear, what kind of shoes, the
    right shoes, good shoes, better shoes, new shoes, tight shoes, work shoes, running shoes, trainers,
    sneakers, sandals, boots, going barefoot, barefoot, walking barefoot, arch support, orthotics,
    inserts, shoe inserts, socks, bed socks, wearing socks, should i wear socks in bed, what shoes
    should i wear to avoid cramps`,
  exercise: `exercise, walking, walking more, should i walk more, my workout, working out, running,
    swimming, cycling, sitting too much, sitting all day, is sitting bad for cramps, did my workout
    cause this, being active, standing all day, hard exercise, the gym, overdoing it, walking on it, is
    it okay to walk on it, can i walk on it, overdo it at the gym, riding a bike, hot yoga, should i
    exercise, should i exercise more, should i exercise less, should i work out, can i exercise, can i
    still exercise, can i still run, can i go running, can i run, is exercise good, is exercise bad,
    does exercise help, does exercise cause cramps, does exercise make it worse, does walking help, will
    walking help, would walking help, would a walk help, an evening walk help, a walk in the evening, a
    walk, going for a walk, jogging, an exercise bike, going to the gym, training, my training, training
    too hard, training for a marathon, a marathon, sport, sports, golf, tennis, football, dancing,
    gardening, too much exercise, too little exercise, not enough exercise, being on my feet all day, on
    my feet all day, a long shift, after a workout, after exercise, after running, can i go running when
    i get cramps, can i run when i've been getting cramps, water aerobics, my water aerobics, should i
    take it easy, go to my class, should i take it easy with these legs, go to aerobics`,
  pregnancy: `cramps in pregnancy, pregnancy, being pregnant, cramps when pregnant, leg cramps when
    pregnant, are leg cramps normal when pregnant, pregnant charley horse, what about pregnancy,
    pregnancy cramps, the baby, what can i do when pregnant, cramps while pregnant, why do pregnant
    women get cramps, i'm pregnant is that why, is it because i'm pregnant, is it because of pregnancy,
    is it the pregnancy, because i'm pregnant, i'm pregnant is this normal, is it my pregnancy, the last
    trimester, trimester, pregnant women, while i'm pregnant, when you're expecting, in my third
    trimester, pregnant and keep getting cramps, pregnant and gets cramps every night, cramp in
    pregnancy, cramping while pregnant, leg cramps in pregnancy, why do i cramp now i'm pregnant, is it
    the baby, is it safe for the baby, will it hurt the baby, does it hurt the baby, is it bad for the
    baby, what can i do when i'm pregnant, what can i take when pregnant, what is safe in pregnancy,
    what's safe when you're pregnant, safe in pregnancy, safe while pregnant, safe when pregnant, safe
    for pregnant women, third trimester, second trimester, in the last trimester, seven months pregnant,
    expecting a baby, expecting, now that i'm pregnant, why am i cramping so much now that i'm pregnant,
    months along, seven months along, is it normal to get cramps when you're pregnant, normal when
    you're pregnant, normal when pregnant, is this normal in pregnancy`,
  child: `cramps in children, my child has leg cramps, kid leg cramps at night, is it growing pains,
    growing pains, my son's leg hurts at night, my daughter's leg hurts at night, children and cramps,
    leg cramps in children, leg cramps in kids, cramps in kids, do children get cramps, do kids get
    cramps, my kid gets cramps, cramps in teenagers, my grandson gets cramps, little kids get cramps,
    kids get leg cramps, my daughter gets leg cramps, my son get cramps, for a child to have cramps, my
    child gets cramps, my son gets cramps, my daughter gets cramps, my grandson gets leg cramps, my
    granddaughter gets cramps, my little boy gets cramps, my little girl gets cramps, do kids get leg
    cramps, can children get cramps, can children get leg cramps, can kids get cramps, can children get
    these, children, kids, a child, in children, in kids, for children, for kids, safe for children,
    safe for kids, is it normal in children, is it normal for a child, is it normal for children, growth
    spurts, are these growing pains, year old gets cramps, year old gets leg cramps, teenagers, why does
    my child wake up with cramps, why does my son wake up with leg pain, why does my daughter wake up
    with leg pain, can children get night cramps, is it normal in a six year old, leg cramps in a six
    year old, my daughter wakes up with sore legs, my son wakes up with sore legs`,
  back_to_sleep: `getting back to sleep, how do i get back to sleep, how can i get back to sleep, how do
    i fall asleep again, why can't i sleep after a cramp, what helps me get back to sleep, falling back
    asleep, how do i calm down, how do i relax after a cramp, what helps me sleep, how do i go back to
    sleep, sleeping after a cramp, how to get back to sleep, nod off, sleep after that, sleep after a
    cramp, can't get back to sleep now, can't drift off, now i can't sleep, settle back down to sleep,
    how can i fall asleep again, how will i get back to sleep, how do i nod off again, how do i drop off
    again, how do i settle again, tips to get back to sleep, tricks to get back to sleep, tips for
    falling asleep, tricks for falling asleep, what helps to fall asleep, what helps you fall asleep,
    what can i do to sleep, what can i do to get back to sleep, what do i do when i can't sleep, what
    should i do if i can't sleep, what should i do when i can't get back to sleep, wide awake now, wide
    awake what should i do, awake in the night, lying awake, i'm wide awake what do i do, any tricks for
    nodding off, tricks for falling asleep again, nodding off again, can't fall back asleep after one of
    these, can't fall back asleep, can't get back to sleep after one, can't get back to sleep after a
    cramp, can't fall back asleep after one of these what do i do, can't fall asleep after one of these`,
  warm_bath: `a warm bath, hot bath, a hot bath, a bath, bath, baths, a bath before bed, a hot shower, a warm shower,
    shower, epsom salt, epsom salts, epsom salt bath, epsom salt baths, bath salts, should i take a bath
    before bed, a foot bath, a hot tub, soaking my feet, soaking in the tub, warm baths, soaking my
    legs, bathing, a bath at night, a soak in the bath, a hot shower before bed, taking a bath, warm
    water before bed`,
  diary_why: `keeping a diary, why keep a diary, why should i keep a diary, what is the cramp diary for,
    what is the diary for, should i log my cramps, why log my cramps, should i keep a diary, should i
    write down my cramps, a cramp diary, a diary, the diary, logging my cramps, have to log every cramp,
    log every cramp, bother with the diary, writing my cramps down, keeping track of my cramps, good
    does logging cramps do, a cramp log, why should i log them, why should i log my cramps, why log
    cramps, why write them down, why should i write them down, why do you write it down, why do you keep
    a diary, what's the diary for, what's the point of the diary, what's the use of a diary, what good
    is the diary, what good is a diary, what good does it do to write them down, is there any point in a
    diary, is there a point in logging, is it worth keeping a diary, is it worth logging, is it worth
    writing them down, does a diary help, does it help to keep a diary, does it help to log them, does
    logging help, does writing it down help, does my doctor want a diary, would a doctor want my diary,
    should i keep a record, should i keep a log, should i keep track, do i need a diary, keeping a
    record, keeping track of cramps, tracking my cramps, writing them down, writing these down, logging
    cramps, does it help the doctor, does it help if i track every cramp, does tracking help, help if i
    track every cramp`,
  wall_stretch: `the wall stretch, how do i do the wall stretch, how do i stretch my calf, how do i
    stretch my calves, how do i stretch my calf on a wall, how to stretch a calf, the calf stretch,
    leaning on a wall, which stretch is best, what is the best stretch, best stretch for cramps,
    stretching on a wall, what stretch should i do, what stretch is best, which stretch works best, what
    is a good stretch, a good stretch, best calf stretch, what stretches should i do, which stretches
    should i do, which stretches, what stretches, do a calf stretch, a calf stretch on the wall, stretch
    against the wall, calf stretch at the wall go, the one where you lean on a wall, lean on the wall,
    tell me about the wall stretch, how does the wall stretch work, push the wall, pushing the wall,
    pushing against the wall, leaning on the wall, leaning against the wall, the stretch at the wall,
    heels down at the wall, heel on the floor at the wall, do i keep my heels down, the wall one, calf
    stretch against the wall, show me how the wall stretch goes`,
  breathing: `breathing slowly, meditation, meditating, relaxing, mindfulness, does breathing help, how does breathing
    help, a breathing exercise, how should i breathe, how do i breathe during a cramp, how should i
    breathe in a cramp, how am i meant to breathe, breathing through it, breathing out slowly, why
    breathe out, why should i breathe slowly, why do you tell me to breathe, breathing out, does
    breathing matter, holding my breath`,
};
