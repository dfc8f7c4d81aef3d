import { type } from '../../language';

/** Signs of something worse, by what has to be done about them. */
export const sign = type('Sign', {
  emergency: `chest pain, chest pains, chest feels tight, my chest feels tight, tightness in my chest,
    chest is cramping, cramp in my chest, cramps in my chest, heart attack, having a heart attack,
    stroke, having a stroke, can't catch my breath, breathless, can't get my breath, blacked out, call
    911, dial 911, dial nine one one, phone an ambulance, ambulance, dying, leg is cold, foot is cold,
    calf is cold, toes are cold, leg feels cold, foot feels cold, leg has gone cold, foot has gone cold,
    stone cold, cold to the touch, pain in my chest, pains in my chest, my chest hurts, chest hurts,
    chest is tight, my chest is tight, chest tightness, chest pressure, trouble breathing, can't
    breathe, cannot breathe, can't breathe well, can't breathe properly, can't breathe right, bleeding,
    can hardly breathe, hard to breathe, short of breath, shortness of breath, struggling to breathe,
    coughing blood, coughing up blood, passed out, fainted, collapsed, unconscious, not responding,
    won't wake up, ice cold, gone cold, cold and pale, cold and blue, pale, blue, turning black, turning
    blue, gone blue, gone white, numb, gone numb, numbness, limp, can't feel it, can't feel my leg,
    can't feel my foot, can't feel my toes, cannot feel my leg, no feeling, no feeling in it, no feeling
    in my leg, lost feeling, jaw stiffness, stiff jaw, locked jaw, lockjaw, my jaw is locked, trouble
    swallowing, can't swallow, spasms all over, weak on one side, weakness on one side, one side is
    weak, face is drooping, slurred speech, can't speak properly, lost control of my bladder, lost
    control of my bowels, can't control my bladder, numb between the legs, call an ambulance, need an
    ambulance, get an ambulance, call nine one one, call emergency, call for help, an emergency,
    emergency, a stroke, a heart attack, my chest is killing me, chest is killing me, chest is sore,
    chest aches, my chest aches, breathing is hard, finding it hard to breathe, isn't breathing, isn't
    breathing right, is not breathing, can't breathe at all, mouth is drooping, drooping on one side, my
    mouth is drooping on one side, droopy face, can't feel anything below my knee, below my knee is
    numb, crushing pain in my chest, crushing chest pain, a pain in my chest, feeling in my leg is gone,
    can't feel it anymore, cold and limp, numb and blue, pale and numb, white and cold, all white and
    cold, won't wake, stopped breathing, heart is hurting, my heart stopped, won't breathe, nine one
    one, 911, emergency services, dial emergency services, phone for help, get help now, send an
    ambulance, chest feels heavy, my chest feels heavy, chest feels weird, heavy chest, chest is heavy,
    chest is burning, my chest is burning, pressure in my chest, pressure on my chest, jaw is locked up,
    pale and cold, one side of my body feels weak, arm and leg are weak, can't feel my legs, can't feel
    my feet, out of breath, gasping for air, choking, lost consciousness, went numb, turned blue, toes
    are blue, can barely breathe, hurts to breathe, struggling for air, fighting for air, can't get air,
    can't get enough air, elephant on my chest, dead and cold, gone dead and cold, can't feel my foot
    anymore, can't feel my leg anymore, chest feels like an elephant is on it, gasping, i'm gasping,
    gasping for breath, fighting for breath, a tightness in my chest, tight chest, pain down my arm,
    pain in my left arm, heart is racing and i can't breathe, leg is floppy, leg has gone floppy, turned
    black, gone black, turned white, left arm hurts, my left arm hurts, jaw hurts, my jaw hurts, jaw
    feels tight, heart hurts, my heart hurts, heart is pounding, my heart is pounding, coughed blood,
    coughed up blood, can't lift my arm, arm is numb, my arm is numb, words are coming out wrong, kill
    myself, want to kill myself, end my life, took too many pills, took an overdose, chest is hurting, a
    tight chest, pain across my chest, struggling for breath, out of breath and my chest hurts, very
    breathless, difficulty breathing, can't get any air, barely breathe, just collapsed, keeled over,
    not breathing, face has dropped, slurring, slurring my words, speech is slurred, arm has gone numb,
    one side of my body is numb, one side has gone weak, completely limp, gone floppy, leg has gone
    limp, legs have gone limp, leg has gone numb, leg is numb, foot has gone numb, foot is numb, no
    feeling in my foot, lost all feeling in my leg, lost the feeling in my leg, lost feeling in my foot,
    icy cold, cold as ice, cold and white, gone cold and white, white as a sheet, gone blue and cold,
    blue and cold, foot has gone white, foot is white, foot is blue, toes have gone blue, get me an
    ambulance, speech has gone funny, my speech has gone funny, speech has gone, my sight has gone, my
    vision has gone, lost my sight, arm has gone weak, my arm has gone weak, leg won't work, leg just
    won't work, leg doesn't work anymore, feeling has gone, the feeling has gone, all feeling has gone,
    gone grey, gone gray, gone all cold, ring an ambulance, call the ambulance, call the paramedics,
    call emergency services, can't hold my pee, wet myself, numb between my legs, trouble getting air,
    having trouble getting air, trouble getting my breath, trouble catching my breath, hard time
    breathing, somebody's sitting on my chest, someone is sitting on my chest, somebody sitting on my
    chest, chest feels like somebody's sitting on it, chest feels like someone's sitting on it, chest
    feels like something's sitting on it, an elephant on my chest, an elephant sitting on my chest,
    chest feels crushed, chest feels squeezed, weight on my chest, a weight on my chest, something heavy
    on my chest, pain behind my breastbone, a pain behind my breastbone, a pain right behind my
    breastbone, pain in my breastbone, pain right behind my breastbone, winded, so winded, huffing and
    puffing, blue around the lips, lips are blue, lips are turning blue, lips have gone blue, turning
    kinda blue, mush mouthed, talking all mush mouthed, talking funny, talking gibberish, not making any
    sense, not making sense, isn't making any sense, mouth is crooked, face is crooked, mouth has gone
    crooked, can't get my words out, can't get my words out right, can't get the words out, can't talk
    right, can't speak, arm just went dead, arm went dead, arm has gone dead, whole side won't work, one
    side won't work, one side of him won't work, one side of her won't work, one side of me won't work,
    one side of my body quit, one side of my body quit on me, one side of my body stopped working, don't
    feel a thing, can't feel a thing, don't feel anything, can't feel anything, can't feel anything down
    there, like a wet noodle, hangs there like a wet noodle, just hangs there, like a dead fish, like
    dead weight, dead weight, no pulse, heart's racing, heart is fluttering, heart is skipping, sweating
    and my chest, chest is squeezing, something squeezing my chest, a band around my chest, a fist in my
    chest, squeezing in my chest, can't suck in any air, can't suck in air, can't get a breath, can't
    get a deep breath, can't take a breath, can't draw a breath, wheezing, turning gray, gray in the
    face, won't answer me, won't open his eyes, won't open her eyes, she won't wake up, he won't wake
    up, eyes rolled back, having a seizure, a seizure, half my face, half my face is numb, face went
    numb`,
  clot: `swollen, a bit swollen, a little swollen, slightly swollen, very swollen, really swollen,
    swelled up, ankle is swollen, leg is swollen, foot is swollen, had a clot before, had a clot, leg is
    hot, leg is red, swelling, swollen up, swelling up, puffy, hot, hot to the touch, warm, warm to the
    touch, burning hot, red, red and hot, hot and red, swollen and red, swollen and hot, red and
    swollen, hot and swollen, darker, purple, blotchy, a different color, changing color, discolored,
    bigger than the other, bigger than the other one, bigger, throbbing, throbbing all the time, a blood
    clot, blood clot, a clot, clot, d v t, dvt, deep vein thrombosis, a sore vein, sore veins, a hard
    vein, hard veins, bright red and hot, red and swollen and hot, swollen and hard, bigger than my
    other one, looks bigger than the other, swollen since the plane, swollen since the flight, swollen
    on one side, swollen like a balloon, still swollen, swollen and sore, swollen and tender, swelled,
    swells up, has swelled up, swollen since yesterday, been swollen since yesterday, been swollen,
    getting swollen, got swollen, puffed up, ballooned, bloated, inflamed, twice the size, twice as big,
    twice its size, twice its normal size, larger than the other, red hot, turned dark red, veins in my
    leg are hard, back of my knee is swollen, knee is swollen and red, all swollen, fatter than the
    other, much fatter than the other, puffy and red, purple and swollen, warm and swollen, swollen and
    warm, red and warm, warm and red, fatter, one leg is fatter, one calf is fatter, one leg is huge,
    leg is huge, one leg is bigger, a hard sore vein, hard sore vein, a hard lump, sore and puffy, just
    had surgery, had surgery last week, after surgery, after my operation, just had an operation, on a
    long flight, after a long flight, had a clot last month, had a clot last week, clots, blood clots,
    one leg has swollen up, one leg has swelled up, one calf is bigger than the other, one leg is
    thicker than the other, one calf is thicker, bigger than the left, bigger than the right, thicker
    than the other, twice the size of the other, double the size, twice as big as the other, much
    bigger, much bigger than the other, has swollen up, blown up like a balloon, has ballooned, has
    puffed up, all puffy, swollen and purple, swollen since my operation, red and sore, red and tender,
    gone red, gone all red, gone red and hot, gone red and swollen, turned red, turned purple, gone
    purple, hot to touch, hot and tender, really hot, very hot and red, gone hot and red, skin is red,
    skin is hot, skin is hot and red, skin is red and hot, skin is shiny, shiny and red, shiny and
    tight, a thrombosis, a d v t, a dvt, the veins are sticking out, a hot lump, a red streak, a red
    line,, heat coming off it, hot as a stove, hot as an oven, hot as fire to the touch, blood clot in
    there, got a blood clot, a clot in there, sock leaves a dent, socks leave a dent, skin is tight and
    shiny, looks like a sausage, fat as a sausage, my shoe won't fit, can't get my shoe on, bigger
    around than the other`,
  fall: `fell, slipped, tripped, broke my leg, broken my leg, broke my ankle, broke my hip, fallen, fell
    down, fell over, fell out of bed, had a fall, have fallen, hit my head, banged my head, bumped my
    head, knocked my head, can't get up, cannot get up, can't stand up again, help me up, on the floor,
    lying on the floor, dizzy, really dizzy, light headed, lightheaded, faint, feel faint, going to
    faint, about to faint, going to pass out, about to pass out, wobbly, a bit wobbly, shaky, giddy,
    woozy, the room is spinning, room is spinning, everything is spinning, fell on the way, fell in the
    hallway, lost my balance, lost my balance and fell, lost my footing, went down on the floor, fell
    down the steps, fell on the steps, hit my head on the sink, hit my head on the floor, slipped
    getting up, slipped out of bed, landed on my knee, tripped on the dog, broke something, broken
    something, going to fall, took a fall, taken a fall, took a tumble, taken a tumble, a bad fall, had
    a bad fall, fell in the shower, fell in the kitchen, fell in the dark, fell in the night, fell on
    the floor, fell to the floor, fell on the stairs, fell down the stairs, fell on my knee, fell off
    the bed, fell hard, has fallen, have fallen down, fallen down, fallen out of bed, went down hard,
    injured my leg, twisted my knee, my leg is broken, banged my head on the nightstand, stumbled and
    fell, stumbled, tripped and fell, slipped and fell, fell and hit my head, twisted my ankle, hurt
    myself, can't get up off the floor, fell getting out, fell getting out of the tub, fell off my
    chair, fell out of my chair, had a tumble, have had a fall, fallen over, have fallen over, has
    fallen over, just fallen, just fell, fell backwards, fell forward, fell on my face, fell on my hip,
    fell on my back, fell on my side, fell on my bottom, fell on my leg, fell against the wall, fell
    against the door, fell getting up, fell trying to get up, fell trying to stand, fell going to the
    toilet, fell going to the bathroom, fell on the way to the toilet, fell on the way to the bathroom,
    fell in the bathroom, fell in the bedroom, fell in the garden, fell at home, lying on the ground,
    stuck on the floor, on the bathroom floor, on the bedroom floor, can't get up from the floor, can't
    get back up, can't get off the floor, can't get myself up, need help getting up, need help to get
    up, help me get up, help me off the floor, lift me up, pick me up off the floor, dizzy and faint,
    feeling dizzy, feeling faint, feeling light headed, feeling giddy, so dizzy, very dizzy, a bit
    dizzy, dizzy when i stand, dizzy when i stood up, gone dizzy, went dizzy, dizziness, head is
    spinning, my head is spinning, everything's spinning, the room's spinning, nearly fainted, almost
    fainted, nearly passed out, almost passed out, about to fall, going to fall over, knocked myself,
    hit my hip, hurt my hip, broken hip, broken leg, broken ankle, broke my foot, broke my toe, sprained
    my ankle, twisted my leg, banged my knee, hurt my knee falling, tumbled down the stairs, fell
    downstairs, tripped over, slipped over, slipped in the bath, slipped in the shower, slipped on the
    stairs, missed a step, everything went black, went black, gonna fall, gonna pass out, i took a
    tumble, went down like a sack of potatoes, like a sack of potatoes, down i went, went down hard on
    my knee, legs went out from under me, leg went out from under me, legs gave out, leg gave out, legs
    gave way, leg gave way, knees buckled, knee buckled, everything went swimmy, swimmy, head went
    swimmy, seeing stars, saw stars, seeing spots, stood up too fast, took a spill, had a spill, took a
    header, wiped out on the stairs, went flying, hit the floor, hit the deck, ended up on the floor,
    went over on my ankle, rolled my ankle, feeling woozy, feel like i'm gonna pass out`,
  urgent: `dark pee, pee is dark, urine is dark, pee is brown, popped, something popped, heard a pop,
    felt a pop, felt something tear, something tore, need a doctor, need to see a doctor, ten minutes,
    for ten minutes, dark urine, brown pee, brown urine, cola pee, cola colored pee, cola colored urine,
    pee like cola, red pee, bloody pee, muscle weakness, weak, weakness, weak all over, a sore that
    won't heal, sores that won't heal, an open sore, a dirty cut, dirt in a cut, stepped on a rusty
    nail, lead poisoning, poisoned, over ten minutes, for over ten minutes, more than ten minutes, for
    more than ten minutes, fifteen minutes, for fifteen minutes, twenty minutes, for twenty minutes,
    half an hour, for half an hour, an hour, for an hour, over an hour, for over an hour, for hours, for
    days, snapped, something snapped, it snapped, something just snapped, felt it snap, felt something
    snap, felt a snap, heard a snap, heard it snap, hot and shivery, feel hot and shivery, shivery, pee
    came out brown, came out brown, pee came out dark, pee is really dark, urine came out dark, color of
    coke, color of cola, color of tea, like coke, looks like coke, looks like tea, for forty minutes,
    for forty five minutes, for thirty minutes, for two hours, for three hours, for hours now, over an
    hour now, for twenty five minutes, heard something snap, heard something pop, felt something pop,
    felt something give, wound won't heal, wound on my foot won't heal, a wound that won't heal, a sore
    that's not healing, gotten weak, gotten really weak, legs have gotten weak, so weak, pee is dark
    brown, pee is black, pee is red, pee looks like cola, pee looks brown, pee looks dark, pee is like
    tea, pee like tea, tea colored pee, tea colored urine, tea colored, cola colored, rusty pee, peed
    brown, peed blood, urine looks like cola, blood in my urine, a fever, running a temperature, a
    temperature, a high temperature, chills, weed killer, poison on me, a rusty nail, sores on my foot,
    tore a muscle, tore my calf, ruptured my achilles, ruptured, sores on my foot won't heal, won't
    heal, is the color of tea, pee is the color of tea, is the color of coke, temperature of a hundred
    and two, worked with lead, peeing blood, blood in my pee, peeing brown, been peeing brown, wee is
    dark, my wee is brown, like cola, wee is like cola, dark brown urine, dark wee, brown wee, urine is
    brown, urine like cola, urine like tea, pee looks like tea, high fever, a high fever, high
    temperature, swallowed poison, swallowed cleaner, drank bleach, sprayed pesticide, color of coca
    cola, like coca cola, looks like coca cola, peeing dark, pee dark, urine looks like tea, hanging it
    down helps, hanging my leg down helps, hang my leg over the bed, hanging my leg over the bed, hang
    my leg down, hanging my leg down, hang my leg over the side of the bed, limping, is limping, eleven
    minutes, for eleven minutes, twelve minutes, for twelve minutes, thirteen minutes, fourteen minutes,
    pee is brown like cola, pee like coke, pee is the color of cola, pee is the color of coke, pee the
    color of tea, pee has gone dark, pee has gone brown, pee has turned dark, pee has turned brown, pee
    is dark like tea, wee has gone dark, wee has gone brown, wee is brown, wee is the color of tea,
    urine has gone dark, urine has gone brown, urine is dark brown, urine is the color of tea, urine is
    red, blood in my wee, passing blood, running a fever, running a high fever, got a fever, got a
    temperature, a raging fever, fever and chills, feverish, burning up, burning up with fever, burning
    with fever, shivering, shivering and hot, hot and cold shivers, shaking with fever, shivering with
    fever, a hundred and one fever, a temperature of thirty nine, sweating and shivering, wound on my
    leg, wound on my foot, wound is infected, wound is oozing, cut is infected, cut on my leg is
    infected, an infected cut, an infected wound, leg is infected, foot is infected, an open wound, an
    open wound on my leg, a deep cut, cut my leg, cut my foot, bleeding badly, bleeding a lot, leg is
    bleeding, foot is bleeding, stood on a nail, trod on a nail, stepped on a nail, stepped on glass,
    stepped on something rusty, a dog bite, been bitten, bitten by a snake, bitten by a dog, injured my
    calf, injured my foot, hurt my leg badly, tore something, torn something, torn a muscle, torn my
    calf, torn my achilles, pulled something badly, ripped something, ruptured something, heard a crack,
    heard it crack, felt it tear, felt a tear, felt a rip, felt it rip, felt it pop, heard it pop,
    kicked in the calf, like someone kicked me, like being kicked in the calf, legs are weak, legs are
    so weak, legs are getting weaker, legs feel weak, leg has gone weak, my arms and legs are weak, so
    weak i can't stand, getting weaker, weaker and weaker, no strength in my legs, no strength in my
    leg, weak as a kitten, can't grip anything, swallowed something poisonous, swallowed bleach,
    swallowed cleaning fluid, swallowed some cleaning fluid, drank cleaner, drank something poisonous,
    drank cleaning fluid, been poisoned, pesticide, sprayed pesticides, sprayed weed killer, been
    spraying weed killer, using weed killer, breathed in pesticide, insecticide, antifreeze, for an hour
    now, for over half an hour, for half an hour now, for ages and ages, for a whole hour, for three
    quarters of an hour, for the last hour, for the past hour, for an hour and a half, for more than an
    hour, for more than half an hour, since an hour, all day long without stopping, for twenty minutes
    now, for fifteen minutes now, jaw is locked, jaw is stiff, jaw is cramping, a stiff jaw, whole body
    is cramping, whole body is in spasm, whole body cramps, cramping all over, cramps all over my body,
    all my muscles are cramping, wee's gone dark, my wee's gone dark, dark like tea, pee's been dark,
    pee's been real dark, pee's been dark brown, pee's been real dark brown, pee's dark, pee's brown,
    pee's dark brown, pee looks like coke, a cut on my shin, a cut on my foot, a cut on my calf, all
    open and oozing, open and oozing, oozing, cut's oozing, it's oozing, swallowed some bleach, took
    something poisonous, went to the bathroom and it was dark brown, it was dark brown, came out dark
    brown, came out dark, looked like tea, looked like coke, looked like cola, peed and it was brown,
    took a hard hit, black and blue, all black and blue, bruised up, a bad bruise, a huge bruise, a
    nasty gash, a gash, got a hot forehead, forehead is hot, sweating with a fever, a fever of a hundred
    and two, got the chills, have the chills, teeth are chattering, pus, pus coming out, smells bad and
    oozing`,
  cannot_move: `can't move it, cannot move it, can't move my leg, cannot move my leg, can't move my
    foot, cannot move my foot, can't move my toes, can't move, won't move, not moving, can't move my
    ankle, can't wiggle my toes, can't lift my foot, can't lift my leg, can't bend my foot, paralyzed,
    is paralyzed, leg is paralyzed, can't get my leg to move, can't get my foot to move, can't get it to
    move, leg won't go, leg just won't go, leg won't listen, leg won't do what i tell it, leg won't
    move, foot won't move, toes won't move, telling it to move, leg won't budge, can't budge my leg,
    can't budge it, can't make it move, can't make my leg move`,
});
