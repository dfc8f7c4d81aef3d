import { intent } from '../../model';

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
`,
);
