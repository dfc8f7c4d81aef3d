import { intent } from '../../language';

/** How many cramps, in which period. */
export const crampSummary = intent(
  'CrampSummaryIntent',
  { period: 'Period' },
  `
  how many cramps did i have {period}
  how many cramps did i have in {period}
  how many cramps did i have for {period}
  how many cramps did i have
  how many cramps have i had {period}
  how many cramps have i had in {period}
  how many cramps have i had for {period}
  how many cramps have i had
  how many cramps did i get {period}
  how many cramps did i get in {period}
  how many cramps did i get for {period}
  how many cramps did i get
  how many leg cramps did i have {period}
  how many leg cramps did i have in {period}
  how many leg cramps did i have for {period}
  how many leg cramps did i have
  how many leg cramps have i had {period}
  how many leg cramps have i had in {period}
  how many leg cramps have i had for {period}
  how many leg cramps have i had
  how often did i cramp {period}
  how often did i cramp in {period}
  how often did i cramp for {period}
  how often did i cramp
  how often did i have cramps {period}
  how often did i have cramps in {period}
  how often did i have cramps for {period}
  how often did i have cramps
  how often do i get cramps {period}
  how often do i get cramps in {period}
  how often do i get cramps for {period}
  how often do i get cramps
  how often have i had cramps {period}
  how often have i had cramps in {period}
  how often have i had cramps for {period}
  how often have i had cramps
  how were my cramps {period}
  how were my cramps in {period}
  how were my cramps for {period}
  how were my cramps
  how are my cramps {period}
  how are my cramps in {period}
  how are my cramps for {period}
  how are my cramps
  how are my cramps doing {period}
  how are my cramps doing in {period}
  how are my cramps doing for {period}
  how are my cramps doing
  summarize my cramps {period}
  summarize my cramps in {period}
  summarize my cramps for {period}
  summarize my cramps
  sum up my cramps {period}
  sum up my cramps in {period}
  sum up my cramps for {period}
  sum up my cramps
  cramp summary {period}
  cramp summary in {period}
  cramp summary for {period}
  cramp summary
  my cramp summary {period}
  my cramp summary in {period}
  my cramp summary for {period}
  my cramp summary
  give me a summary {period}
  give me a summary in {period}
  give me a summary for {period}
  give me a summary
  give me a cramp summary {period}
  give me a cramp summary in {period}
  give me a cramp summary for {period}
  give me a cramp summary
  give me my cramp summary {period}
  give me my cramp summary in {period}
  give me my cramp summary for {period}
  give me my cramp summary
  give me a cramp report {period}
  give me a cramp report in {period}
  give me a cramp report for {period}
  give me a cramp report
  cramp report {period}
  cramp report in {period}
  cramp report for {period}
  cramp report
  my cramp report {period}
  my cramp report in {period}
  my cramp report for {period}
  my cramp report
  tell me about my cramps {period}
  tell me about my cramps
  what about my cramps {period}
  what about my cramps
  count my cramps {period}
  count my cramps in {period}
  count my cramps for {period}
  count my cramps
  cramp count {period}
  cramp count in {period}
  cramp count for {period}
  cramp count
  number of cramps {period}
  number of cramps in {period}
  number of cramps for {period}
  number of cramps
  did i have cramps {period}
  did i have cramps in {period}
  did i have cramps for {period}
  did i have cramps
  did i have any cramps {period}
  did i have any cramps in {period}
  did i have any cramps for {period}
  did i have any cramps
  have i had any cramps {period}
  have i had any cramps in {period}
  have i had any cramps for {period}
  have i had any cramps
  was i crampy {period}
  was i crampy
  how am i doing {period}
  how am i doing in {period}
  how am i doing for {period}
  how am i doing
  how have i been {period}
  how have i been in {period}
  how have i been for {period}
  how was i {period}
  how was i in {period}
  how was i for {period}
  how did i do {period}
  how did i do in {period}
  how did i do for {period}
  how was it {period}
  how was it in {period}
  how was it for {period}
  how bad was it {period}
  how bad was it in {period}
  how bad was it for {period}
  how bad was it
  summary {period}
  summary in {period}
  summary for {period}
  report {period}
  report in {period}
  report for {period}
  summary of my cramps {period}
  summary of my cramps in {period}
  summary of my cramps for {period}
  summary of my cramps
  summary of my diary {period}
  summary of my diary in {period}
  summary of my diary for {period}
  summary of my diary
  summarize my diary {period}
  summarize my diary in {period}
  summarize my diary for {period}
  summarize my diary
  sum up my diary {period}
  sum up my diary in {period}
  sum up my diary for {period}
  sum up my diary
  how does my diary look {period}
  how does my diary look in {period}
  how does my diary look for {period}
  how does my diary look
  are my cramps getting better {period}
  are my cramps getting better
  are my cramps getting worse {period}
  are my cramps getting worse
  am i getting better {period}
  am i getting better
  am i getting fewer cramps {period}
  am i getting fewer cramps
  am i having fewer cramps {period}
  am i having fewer cramps
  am i getting more cramps {period}
  am i getting more cramps
  is it getting better {period}
  is it getting better
  is it getting worse {period}
  is it getting worse
  are they getting better {period}
  are they getting better
  what does my diary say
  what does my diary say about {period}
  what does my diary say for {period}
  something for my doctor
  make a summary for my doctor
  give me a summary for my doctor
  give me a report for my doctor
  a report for the doctor
  a summary for the doctor
  make a report for my doctor
  something to show my doctor
  show my doctor my cramps
  send my diary to my phone
  send me my cramp table
  show me my cramps
  show me my cramps for {period}
  show me my cramp table
  how much do i cramp
  which leg cramps most
  which leg do i cramp in most
  which leg is it mostly
  when do i cramp most
  what time do i cramp most
  what time do i usually cramp
  does stretching help me
  is stretching helping me
  is the stretching working for me
  do i cramp less when i stretch
  do i cramp less after stretching
  how fast do my cramps go away
  how long do my cramps take to ease
  how was my week
  how was my month
  how many nights did i have cramps
  how many nights did i cramp
  show me my stats
  my cramp stats
  what's the tally
  what's the tally so far
  what's my total {period}
  how does {period} compare
  is there a pattern to my cramps
  what's my average
  how has {period} been
  how has {period} been for cramps
  how has my {period} been
  how have my cramps been {period}
  how have my legs been {period}
  how have i done {period}
  how did {period} go
  how did i do with cramps {period}
  how's my month been for cramps
  how's my week been for cramps so far
  how was my year for cramps
  how is {period} looking
  how is {period} compared to before
  how does {period} compare to before
  how does {period} look
  how many have i had
  how many have i had {period}
  how many have i had so far
  how many have i logged
  how many have i logged {period}
  how many did i have
  how many did i have {period}
  how many did i get {period}
  how many did i log {period}
  how many do i get
  how many do i get a week
  how many cramps a week do i get
  how many cramps do i get a month
  how many cramps do i get on average
  how many cramps have i logged {period}
  how many cramps have i had so far
  how many cramps have i had since i started
  how many cramps in total
  how many cramps altogether
  how many cramps in all
  how many were in the left leg
  how many were in the right leg
  how many were in my calf
  how many calf cramps did i have {period}
  how many foot cramps did i have {period}
  how many bad ones did i have {period}
  how many bad nights did i have {period}
  how many bad nights {period}
  how many nights {period}
  how many nights did i have cramps {period}
  how many nights was i woken {period}
  how many times did i cramp {period}
  how many times have i cramped {period}
  how many times have i had a cramp {period}
  how many times did it happen {period}
  how many times did i wake up with a cramp {period}
  how often have i cramped {period}
  how often have i had one {period}
  how often did i have one {period}
  how often am i cramping
  how often was it {period}
  how bad were my cramps {period}
  how bad were they {period}
  how bad was {period}
  how bad has it been {period}
  how long do my cramps usually take to let go
  how long did my cramps take to ease {period}
  how fast do my cramps let go
  what does {period} look like
  what is my total {period}
  what is my total
  what's my total
  what's my count
  what's my count {period}
  what's my cramp count
  what's my cramp count {period}
  what's my average {period}
  what's my number {period}
  what's the total
  what's the total {period}
  what's the count {period}
  what's the number {period}
  what's the summary
  what's the trend
  what's the pattern
  what's my pattern
  what are my numbers
  what are my numbers {period}
  what are my cramp numbers
  what are my stats
  what are my statistics
  what are my patterns
  what are the patterns
  what are my trends
  what were my cramps like {period}
  what was my worst night
  what was my worst night {period}
  what was my worst week
  what night is worst
  what time of night do i cramp
  what time do they usually come
  what time do i get them
  what leg is it usually
  what leg is worse
  what muscle is it mostly
  what muscle cramps most
  what day do i cramp most
  what patterns do you see
  what have you noticed about my cramps
  when do i usually cramp
  when do i get cramps mostly
  when do they usually happen
  where do i cramp most
  where do i usually cramp
  where do i get them most
  which leg is worse
  which leg cramps more
  which leg is it usually
  which leg do i cramp more
  which side is worse
  which muscle cramps most
  which muscle is it usually
  which nights are worst
  which night was worst
  which time of night is worst
  tell me my total
  tell me my total {period}
  tell me my count {period}
  tell me my stats
  tell me my statistics
  tell me my numbers {period}
  tell me my cramp numbers
  tell me my pattern
  tell me my patterns
  tell me my trends
  tell me the total {period}
  tell me how many cramps i had {period}
  tell me how many i had {period}
  tell me how many i've had {period}
  tell me how i did {period}
  tell me how i'm doing
  tell me how {period} was
  give me my stats
  give me my statistics
  give me my numbers
  give me my numbers {period}
  give me my total
  give me my total {period}
  give me the numbers
  give me the numbers {period}
  give me the total {period}
  give me the stats {period}
  give me an overview
  give me an overview {period}
  give me an overview of my cramps
  give me a report {period}
  give me the report for my doctor
  give me a rundown {period}
  give me a rundown of my cramps
  give me a recap {period}
  an overview {period}
  an overview of my cramps
  overview of my cramps {period}
  recap {period}
  recap my cramps
  recap my cramps {period}
  a recap of my cramps
  sum up {period}
  sum it up for me
  summarize it for me
  summarize my nights
  stats
  stats {period}
  my stats
  my stats {period}
  my statistics
  my numbers {period}
  my totals
  my total {period}
  my cramp stats {period}
  my patterns
  my cramp patterns
  my trend
  totals {period}
  cramp totals
  cramp total {period}
  cramp stats
  cramp stats {period}
  cramp statistics
  cramp statistics {period}
  cramp overview
  cramp patterns
  cramp trends
  any patterns
  any pattern
  any cramps {period}
  any trends
  are there any patterns
  are there patterns in my cramps
  is there a pattern
  is there any pattern to my cramps
  is there a trend
  is it better {period}
  is it better than last month
  is it worse {period}
  is it worse than before
  is it fewer than before
  is it improving
  is it more than last month
  is it less than last week
  is {period} better
  is {period} worse
  is {period} better than before
  are my cramps getting fewer
  are my cramps less
  are my cramps improving
  are they getting worse
  are they getting fewer
  are they getting less
  are things getting better
  are things improving
  am i improving
  am i improving {period}
  am i doing better
  am i doing better {period}
  am i getting worse
  am i getting fewer
  am i cramping less
  am i cramping less {period}
  am i cramping more
  am i cramping more {period}
  am i better than last month
  have i improved
  have i improved {period}
  have i been better {period}
  have i had fewer cramps {period}
  have i had fewer
  have i had fewer {period}
  have i had more cramps {period}
  have i had more {period}
  have i had many cramps {period}
  have i cramped {period}
  have i cramped less {period}
  have they got better
  have they got worse
  have my cramps got better
  have my cramps improved
  did i have fewer cramps {period}
  did i have more cramps {period}
  did i have many {period}
  did i have a lot of cramps {period}
  did i cramp {period}
  did i cramp less {period}
  did i cramp much {period}
  do i cramp more on the left
  do i cramp more on the left or the right
  do i get more in the left leg
  do i get more cramps in summer
  do the stretches make a difference
  do my stretches make a difference
  does stretching make a difference for me
  has it got better
  has it got worse
  has it improved
  has it been better {period}
  has it been worse {period}
  has the stretching helped
  has stretching helped me
  have the stretches helped
  compare {period}
  compare {period} with before
  compare this month with last month
  compare this week with last week
  count them up
  count them {period}
  add them up
  add up my cramps
  add up my cramps {period}
  what do i show my doctor
  a summary for my doctor
  a report for my doctor
  make a report for the doctor
  prepare a report for my doctor
  prepare something for my doctor
  print a report for my doctor
  send me a report
  send me a summary
  send me the report
  send me my numbers
  put my cramps on a card
  show me a summary
  show me a summary {period}
  show me the summary
  show me my summary
  show me my numbers
  show me the numbers {period}
  show me the pattern
  show me how many
  let me hear my numbers
  let me see my numbers
  let me know how many i had {period}
  can you sum up my cramps
  can you summarize my cramps
  can you summarize {period}
  can you tell me how many cramps i had {period}
  can you tell me how many i had {period}
  can you give me a summary
  can you give me a summary {period}
  can you give me a report
  can you make a report for my doctor
  could you summarize my cramps
  could you give me a summary {period}
  i want a summary
  i want a summary {period}
  i want a report
  i want my numbers
  i want to know how many cramps i had
  i want to know how many cramps i had {period}
  i want to know how many i've had {period}
  i'd like a summary
  i'd like a summary {period}
  i'd like a report for my doctor
  i'd like to know how many cramps i had {period}
  how many times did cramps come {period}
  how many times cramps came {period}
  how many times has it cramped {period}
  how has my {period} been for cramps
  how's {period} been for cramps
  how's my week been for cramps
`,
);
