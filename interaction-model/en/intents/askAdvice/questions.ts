/** With one topic. */
export const questions = `
  {topic_named}
  so {topic_named}
  and {topic_named}
  but {topic_named}
  {topic_named} please
  what about {topic}
  how about {topic}
  tell me about {topic_named}
  tell me {topic_named}
  tell me more about {topic}
  can you tell me about {topic}
  can you tell me {topic}
  could you tell me {topic}
  do you know {topic}
  i want to know {topic}
  i want to know about {topic}
  i'd like to know {topic}
  i'd like to know about {topic}
  i wonder {topic}
  i was wondering {topic}
  i have a question about {topic}
  a question about {topic}
  ask about {topic}
  explain {topic}
  what do you think about {topic}
  what do you think of {topic}
  what do you know about {topic}
  what does the evidence say about {topic}
  what does the science say about {topic}
  what do studies say about {topic}
  is there proof for {topic}
  is there any proof for {topic}
  is there evidence for {topic}
  is {topic} proven
  are {topic} proven
  is {topic} true
  does {topic} help
  do {topic} help
  will {topic} help
  would {topic} help
  could {topic} help
  can {topic} help
  might {topic} help
  does {topic} help with cramps
  do {topic} help with cramps
  does {topic} help cramps
  do {topic} help cramps
  does {topic} help with leg cramps
  do {topic} help with leg cramps
  does {topic} really help
  do {topic} really help
  does {topic} work
  do {topic} work
  does {topic} work for cramps
  do {topic} work for cramps
  does {topic} really work
  does {topic} stop cramps
  do {topic} stop cramps
  will {topic} stop cramps
  will {topic} stop my cramps
  does {topic} prevent cramps
  do {topic} prevent cramps
  can {topic} prevent cramps
  does {topic} cause cramps
  do {topic} cause cramps
  can {topic} cause cramps
  could {topic} cause cramps
  does {topic} cause leg cramps
  do {topic} cause leg cramps
  can {topic} cause leg cramps
  can {topic} cause this
  could {topic} be the cause
  is {topic} the cause
  is it because of {topic}
  is this because of {topic}
  is it caused by {topic}
  are cramps caused by {topic}
  is it from {topic}
  is it {topic}
  is it the {topic}
  is it my {topic}
  is this {topic}
  could it be {topic}
  could it be my {topic}
  could this be {topic}
  can it be {topic}
  maybe it's {topic}
  does {topic} make it worse
  do {topic} make it worse
  does {topic} make cramps worse
  do {topic} make cramps worse
  does {topic} make a difference
  do {topic} make a difference
  does {topic} matter
  do {topic} matter
  does {topic} have anything to do with it
  do {topic} have anything to do with it
  is {topic} good for cramps
  are {topic} good for cramps
  is {topic} good for leg cramps
  are {topic} good for leg cramps
  is {topic} good for me
  are {topic} good for me
  is {topic} any good
  are {topic} any good
  is {topic} bad for cramps
  are {topic} bad for cramps
  is {topic} bad for me
  is {topic} safe
  are {topic} safe
  is {topic} worth it
  is {topic} worth trying
  are {topic} worth trying
  is {topic} linked to cramps
  are {topic} linked to cramps
  should i take {topic}
  should i take some {topic}
  should i take more {topic}
  should i try {topic}
  should i use {topic}
  should i eat {topic}
  should i eat more {topic}
  should i drink {topic}
  should i drink more {topic}
  should i have {topic}
  should i get {topic}
  should i avoid {topic}
  should i stop {topic}
  should i be {topic}
  should i change my {topic}
  should i wear {topic}
  can i take {topic}
  can i take {topic} for cramps
  can i try {topic}
  can i use {topic}
  can i drink {topic}
  can i eat {topic}
  can {topic} hurt
  do i need {topic}
  do i need more {topic}
  do i get enough {topic}
  my doctor said {topic}
  my friend says {topic}
  my friend says {topic} helps
  someone told me {topic} helps
  i heard {topic} helps
  i heard that {topic} helps
  i read that {topic} helps
  i heard about {topic}
  i read about {topic}
  people say {topic} helps
  they say {topic} helps
  {topic} for cramps
  {topic} for leg cramps
  {topic} and cramps
  {topic} and leg cramps
  how does {topic} help
  how do {topic} help
  why does {topic} help
  why do {topic} help
  why does {topic} work
  what does {topic} do
  what do {topic} do
  what is {topic}
  what are {topic}
  what's {topic}
  any advice on {topic}
  do you have advice on {topic}
  give me advice on {topic}
  i'm worried about {topic}
  i'm worried it's {topic}
  {topic} fast
  {topic} quickly
  {topic} usually
  {topic} anyway
  {topic} in a day
  {topic} a day
  {topic} every day
  {topic} every night
  {topic} or not
  {topic} all the time
  {topic} in future
  {topic} in the future
  {topic} after that
  {topic} after that cramp
  {topic} after a cramp
  {topic} at my age
  {topic} or something else
  {topic} in my leg
  {topic} in my legs
  {topic} in bed
  {topic} than before
  {topic} so often
  {topic} so much
  {topic} these days
  {topic} instead
  {topic} at all
  can {topic} bring this on
  can {topic} bring it on
  can {topic} bring on cramps
  can {topic} bring them on
  does {topic} bring on cramps
  do {topic} bring on cramps
  does {topic} give you cramps
  do {topic} give you cramps
  could {topic} be it
  could {topic} be why
  could {topic} do this
  is {topic} why
  is {topic} to blame
  are {topic} to blame
  does {topic} do anything
  do {topic} do anything
  does {topic} make you cramp
  {topic} at bedtime
  {topic} at night
  am i too old for {topic}
  i take {topic}
  i'm on {topic}
  i'm taking {topic}
  i take {topic} could that be it
  i take {topic} is that why
  i have {topic} is that why
  is it because i take {topic}
  is it because of my {topic}
  is it because i have {topic}
  my doctor gave me {topic}
  my doctor gave me {topic} could that be it
  is it okay to take {topic}
  is it safe to take {topic}
  is it okay to use {topic}
  would it help to take {topic}
  would it help to try {topic}
  how good is {topic}
  how good are {topic}
  how safe is {topic}
  how well does {topic} work
  how much {topic} should i take
  how much {topic} do i need
  how much {topic} is too much
  what {topic} should i take
  which {topic} should i take
  which {topic} help
  i have a question
  i've got a question
  can i ask a question
  can i ask you a question
  can i ask you something
  let me ask you something
  i want to ask something
  ask a question
  question
  another question
  i have another question
  i want advice
  i need advice
  give me advice
  give me some advice
  any advice
  do you have any advice
  give me a tip
  what's the deal with {topic}
  my doctor mentioned {topic}
  my doctor says {topic} helps
  my doctor put me on {topic}
  my friend swears by {topic}
  my neighbor swears by {topic}
  would {topic} do anything
  would {topic} do any good
  will {topic} do any good
  will {topic} fix it
  would {topic} stop it
  will {topic} stop it
  is {topic} any use
  is {topic} worth the bother
  is {topic} worth a try
  is {topic} a waste of time
  is it true that {topic} helps
  is it true that {topic} causes cramps
  is it true about {topic}
  is it true what they say about {topic}
  should i be taking {topic}
  should i be doing {topic}
  should i be eating {topic}
  should i be drinking {topic}
  should i cut out {topic}
  should i cut down on {topic}
  should i cut back on {topic}
  should i get more {topic}
  should i put {topic} on it
  can i put {topic} on it
  could {topic} be causing this
  could {topic} be behind this
  is {topic} causing this
  is {topic} behind this
  could my {topic} be causing this
  could my {topic} be doing this
  could my {topic} be behind this
  is my {topic} causing this
  is {topic} making me cramp
  does {topic} keep cramps away
  do {topic} keep cramps away
  what's the point of {topic}
  what good is {topic}
  what's the use of {topic}
  everybody tells me to eat {topic}
  everybody tells me to take {topic}
  everybody tells me to try {topic}
  my husband says {topic} helps
  my wife says {topic} works
  my sister says {topic} works
  my mother swears by {topic}
  my coach says {topic}
  somebody recommended {topic}
  my doctor recommended {topic}
  i saw something about {topic}
  i read something about {topic}
  any truth to {topic}
  has anybody tested {topic}
  has anyone tested {topic}
  has {topic} been tested
  is {topic} a myth
  my grandmother used to take {topic}
  why shouldn't i take {topic}
  can i still get {topic}
  ever since i started {topic}
  since i started {topic} i get cramps
  is there a link between {topic} and cramps
  what are the benefits of {topic}
  would i benefit from {topic}
  what are the symptoms of {topic}
  any trick for {topic}
  help me understand {topic}
  what's your opinion on {topic}
  do you recommend {topic}
  how is this different from {topic}
  how does {topic} feel
  what does {topic} feel like
  is {topic} normal
  are {topic} normal
  what kind of {topic} is best
  which {topic} is best
  is {topic} dangerous
  are {topic} dangerous
  is {topic} the answer
  my father took {topic} for his legs
  my mom says {topic}
  my wife thinks it's {topic}
  i'm not sure about {topic}
  do many {topic}
  can little {topic}
  what on earth {topic}
  why does it always {topic}
  why do they always {topic}
  is it always {topic}
  what food is {topic}
  is there a pill or food for {topic}
  should i see {topic}
  my legs get {topic}
  i've been {topic} could that be it
  why should i {topic}
  will {topic} calm my leg
  am i not getting {topic}
  are my {topic} the problem
  is {topic} the problem
  is {topic} the reason
  is that the reason {topic}
  would {topic} do it
  could {topic} do that
  will {topic} cure it
  is {topic} a cure
  what's the fix for {topic}
  my aunt sleeps with {topic}
  my uncle uses {topic} every night
  can my doctor give me {topic}
  the nurse told me to try {topic}
  my physio recommends {topic}
  my trainer says {topic} works
  i saw on tv that {topic} works
  i read an article about {topic}
  the internet says {topic} works
  is {topic} useful
  is {topic} effective
  is {topic} nonsense
  is {topic} just hype
  is {topic} silly
  would giving up {topic} help
  i gave up {topic} will that help
  should i quit {topic}
  should i stay away from {topic}
  am i allowed {topic}
  how strong is the proof for {topic}
  when is the best time for {topic}
  is it too much {topic}
  is it not enough {topic}
  i'm wondering about {topic}
  i'm curious about {topic}
  is {topic} the same thing
  what happens if i use {topic}
  does {topic} calm the muscle
  {topic} yes or no
  is there any point {topic}
  does it matter if i {topic}
  would {topic} make my cramps better
  will {topic} make my cramps better
  does {topic} make cramps better
  would more {topic} help
`;
